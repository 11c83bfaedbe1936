import { createHash } from "node:crypto";

import { type ZipEntry, writeZip } from "#app/adapters/zip/write-zip.ts";
import { type Actor, can } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import { canonicalDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { endOfDayInBerlin, startOfDayInBerlin } from "#app/domain/shared/berlin-day.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { scriptSecrets } from "#app/services/access/script-secrets.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AuditFilter } from "#db/repositories/audit-records.ts";

import { evidenceFiles } from "./evidence-files.server.ts";
import { evidenceReadme } from "./evidence-readme.ts";
import type { EvidenceSubject } from "./evidence-subject.ts";
import { VERIFIER, VERIFIER_NAME } from "./evidence-verifier.ts";
import { documentWithoutSecrets, linksWithoutSecrets } from "./without-secrets.ts";

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

function subjectText(subject: EvidenceSubject): string {
  return subject.kind === "exercise"
    ? `Übung ${subject.code}`
    : `Zeitraum ${subject.from} bis ${subject.till}`;
}

async function entriesOf(deps: Deps, request: EvidenceRequest): Promise<ZipEntry[] | undefined> {
  const { actor, organisation, subject } = request;
  const stored = await deps.repositories.exchange.load(organisation.id);
  if (!stored) return undefined;
  const secrets = await scriptSecrets(deps, actor, organisation);
  const document = documentWithoutSecrets(stored, secrets);
  const data = dataOf(document, subject);
  if (data === undefined) return undefined;
  const found = await deps.repositories.audit.evidence(organisation.id, filterOf(subject));
  const links = linksWithoutSecrets(found, secrets);
  const extra = await evidenceFiles(deps, { actor, organisation, subject, document, links });
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
