import { createHash } from "node:crypto";

import { type ZipEntry, writeZip } from "#app/adapters/zip/write-zip.ts";
import { type Actor, can } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import { canonicalDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { endOfDayInBerlin, startOfDayInBerlin } from "#app/domain/shared/berlin-day.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AuditFilter, EvidenceLink } from "#db/repositories/audit-records.ts";

import { evidenceReadme } from "./evidence-readme.ts";
import { VERIFIER, VERIFIER_NAME } from "./evidence-verifier.ts";

export type EvidenceSubject =
  | { readonly kind: "exercise"; readonly code: string }
  /** Calendar dates in Berlin, both included. */
  | { readonly kind: "period"; readonly from: string; readonly till: string };

export interface EvidenceRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly subject: EvidenceSubject;
  readonly requestId: string;
}

export interface EvidenceFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Hash of the table of files: what the verifier prints and the audit trail keeps. */
  readonly contentHash: string;
}

type Refusal = "object.missing" | "access.forbidden";

const text = (content: string) => new TextEncoder().encode(content);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function filterOf(subject: EvidenceSubject): AuditFilter {
  if (subject.kind === "exercise") return { objectKind: "exercise", objectCode: subject.code };
  return { from: startOfDayInBerlin(subject.from), until: endOfDayInBerlin(subject.till) };
}

/** The whole content for a period; for one exercise it and what it names. */
function dataOf(document: ExchangeDocument, subject: EvidenceSubject): unknown {
  if (subject.kind === "period") return canonicalDocument(document);
  const exercise = document.exercises?.find(({ id }) => id === subject.code);
  if (!exercise) return undefined;
  const named = new Set<string>([...exercise.subjects, ...exercise.measures]);
  return {
    organisation: document.organisation,
    exercise,
    measures: (document.measures ?? []).filter(({ id }) => named.has(id)),
    plans: (document.plans ?? []).filter(({ id }) => named.has(id)),
  };
}

/** Editions of plans that were released in the exported events, word for word. */
async function planFiles(
  deps: Deps,
  organisationId: string,
  links: readonly EvidenceLink[],
): Promise<ZipEntry[]> {
  const files: ZipEntry[] = [];
  for (const { payload } of links) {
    if (payload === undefined) continue;
    const event = JSON.parse(payload) as {
      action: string;
      object: { code: string } | null;
      payload: { number?: number; version?: string };
    };
    if (event.action !== "plan.released" || !event.object || event.payload.number === undefined) continue;
    const edition = await deps.repositories.planVersions.findContent(
      organisationId,
      event.object.code,
      event.payload.number,
    );
    const name = `plaene/${encodeURIComponent(event.object.code)}-${event.payload.number}.json`;
    if (edition) files.push({ name, bytes: text(edition.content) });
  }
  return files;
}

/** Kept handbook files: those released in the period, or the one that was valid when the exercise took place. */
async function handbookFiles(
  deps: Deps,
  organisationId: string,
  subject: EvidenceSubject,
  heldOn: string | null,
): Promise<ZipEntry[]> {
  const releases = await deps.repositories.handbookReleases.list(organisationId);
  const released = releases.filter(({ status, pdfHash }) => status === "released" && pdfHash !== null);
  const wanted =
    subject.kind === "period"
      ? released.filter(
          ({ releasedOn }) => releasedOn !== null && releasedOn >= subject.from && releasedOn <= subject.till,
        )
      : released
          .filter(({ releasedOn }) => releasedOn !== null && heldOn !== null && releasedOn <= heldOn)
          .slice(0, 1);
  const files: ZipEntry[] = [];
  for (const { id, number } of wanted) {
    const bytes = await deps.repositories.handbookReleases.findPdf(organisationId, id);
    if (bytes) files.push({ name: `handbuch/Notfallhandbuch-${number}.pdf`, bytes });
  }
  return files;
}

function subjectText(subject: EvidenceSubject): string {
  return subject.kind === "exercise"
    ? `Übung ${subject.code}`
    : `Zeitraum ${subject.from} bis ${subject.till}`;
}

async function entriesOf(deps: Deps, request: EvidenceRequest): Promise<ZipEntry[] | undefined> {
  const { organisation, subject } = request;
  const document = await deps.repositories.exchange.load(organisation.id);
  const data = document ? dataOf(document, subject) : undefined;
  if (!document || data === undefined) return undefined;
  const links = await deps.repositories.audit.evidence(organisation.id, filterOf(subject));
  const exercise = document.exercises?.find(({ id }) => subject.kind === "exercise" && id === subject.code);
  const extra = [
    ...(await planFiles(deps, organisation.id, links)),
    ...(await handbookFiles(deps, organisation.id, subject, exercise?.plannedOn ?? null)),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const last = links.at(-1);
  const readme = evidenceReadme({
    organisation: `${organisation.code} ${organisation.name}`,
    subject: subjectText(subject),
    events: links.filter(({ payload }) => payload !== undefined).length,
    files: extra.map(({ name }) => name),
  });
  return [
    { name: "LIESMICH.txt", bytes: text(readme) },
    { name: "daten.json", bytes: text(canonicalJson(data)) },
    { name: "ereignisse.jsonl", bytes: text(links.map((link) => `${canonicalJson(link)}\n`).join("")) },
    {
      name: "pruefpunkt.json",
      bytes: text(canonicalJson({ size: last?.seq ?? 0, hash: last?.hash ?? null })),
    },
    { name: VERIFIER_NAME, bytes: text(VERIFIER) },
    ...extra,
  ];
}

/**
 * Evidence of one exercise or a period as one archive that can be checked without this product. The same content and the
 * same events give the same bytes; that it was handed out is recorded with its hash.
 */
export async function exportEvidence(
  deps: Deps,
  request: EvidenceRequest,
): Promise<Result<EvidenceFile, Refusal>> {
  const { actor, organisation, subject, requestId } = request;
  if (!can(actor, "audit.read", { organisation })) return err("access.forbidden");
  const entries = await entriesOf(deps, request);
  if (!entries) return err("object.missing");
  const files = entries.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }));
  const manifest = text(canonicalJson({ files }));
  const contentHash = sha256(manifest);
  await deps.unitOfWork(async (repositories) => {
    await repositories.audit.append({
      action: "evidence.exported",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: subject.kind === "exercise" ? { kind: "exercise", code: subject.code, version: null } : null,
      payload: { contentHash },
      requestId,
    });
    return ok(undefined);
  });
  const mark = subject.kind === "exercise" ? subject.code : `${subject.from}-${subject.till}`;
  return ok({
    bytes: writeZip([...entries, { name: "verzeichnis.json", bytes: manifest }]),
    name: `Nachweis-${organisation.code}-${mark}.zip`,
    contentHash,
  });
}
