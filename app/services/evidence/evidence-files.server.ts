import type { ZipEntry } from "#app/adapters/zip/write-zip.ts";
import type { Actor } from "#app/domain/access/index.ts";
import type { ExchangeDocument, Exercise } from "#app/domain/exchange/index.ts";
import { isScriptOpen } from "#app/domain/exercise/index.ts";
import { editionsInForce } from "#app/domain/plans/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { printExerciseReport } from "#app/services/exercise/print-report.server.ts";
import { printPlan } from "#app/services/plans/print-plan.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { EvidenceLink } from "#db/repositories/audit-records.ts";

import type { EvidenceSubject } from "./evidence-subject.ts";
import { plainFileName, withOwnNames } from "./plain-file-name.ts";
import { receiptTable } from "./receipt-table.server.ts";

export interface FileOrder {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly subject: EvidenceSubject;
  /** The content as the reader may know it. */
  readonly document: ExchangeDocument;
  readonly links: readonly EvidenceLink[];
}

const text = (content: string) => new TextEncoder().encode(content);

function exerciseOf({ document, subject }: FileOrder): Exercise | undefined {
  return document.exercises?.find(({ id }) => subject.kind === "exercise" && id === subject.code);
}

/** First and last day the evidence is about; null for an exercise without a date. */
function daysOf(order: FileOrder): { readonly from: string; readonly till: string } | null {
  if (order.subject.kind === "period") return order.subject;
  const day = exerciseOf(order)?.plannedOn ?? null;
  return day === null ? null : { from: day, till: day };
}

/** Editions whose release is one of the exported events, as `code/number`. */
function releasedIn(
  links: readonly EvidenceLink[],
  action: "plan.released" | "management.released",
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { payload } of links) {
    if (payload === undefined) continue;
    const event = JSON.parse(payload) as {
      action: string;
      object: { code: string } | null;
      payload: { number?: number };
    };
    if (event.action === action && event.object) found.add(`${event.object.code}/${event.payload.number}`);
  }
  return found;
}

/**
 * Editions of plans, word for word: `plaene` were released in the exported events, which name their checksum; `in-kraft` had
 * been released before and held at the time. `lesefassungen` are the same for the eye, printed anew with the BIA of today.
 */
async function planFiles(deps: Deps, order: FileOrder): Promise<ZipEntry[]> {
  const { organisation, links } = order;
  const days = daysOf(order);
  const subjects = exerciseOf(order)?.subjects;
  const all = await deps.repositories.planVersions.listNamed(organisation.id, null);
  const released = releasedIn(links, "plan.released");
  const inForce = (days ? editionsInForce(all, days.from, days.till) : []).filter(
    ({ planCode }) => subjects?.includes(planCode) ?? true,
  );
  const wanted = all.filter(
    (edition) => inForce.includes(edition) || released.has(`${edition.planCode}/${edition.number}`),
  );
  const files: ZipEntry[] = [];
  for (const { planCode, number } of wanted) {
    const edition = await deps.repositories.planVersions.findContent(organisation.id, planCode, number);
    const folder = released.has(`${planCode}/${number}`) ? "plaene" : "in-kraft";
    if (!edition) continue;
    const name = `${plainFileName(planCode)}-${number}`;
    files.push({ name: `${folder}/${name}.json`, bytes: text(edition.content) });
    const { actor } = order;
    const bytes = await printPlan(deps, {
      organisation,
      actor,
      language: "de",
      id: planCode,
      edition: number,
    });
    if (bytes) files.push({ name: `lesefassungen/${name}.pdf`, bytes });
  }
  return files;
}

/** Editions of the handbook that held on at least one of the days. */
async function handbooksInForce(
  deps: Deps,
  order: FileOrder,
): Promise<readonly { readonly id: string; readonly number: number }[]> {
  const days = daysOf(order);
  if (!days) return [];
  const releases = await deps.repositories.handbookReleases.list(order.organisation.id);
  const dated = releases
    .filter(({ status }) => status === "released")
    .map(({ id, number, releasedOn }) => {
      return { id, number, releasedOn, planCode: "", status: "released" as const };
    });
  return editionsInForce(dated, days.from, days.till);
}

/** The handbooks in force: their kept files, and who has confirmed which copy of them. */
async function handbookFiles(deps: Deps, order: FileOrder): Promise<ZipEntry[]> {
  const files: ZipEntry[] = [];
  for (const { id, number } of await handbooksInForce(deps, order)) {
    const bytes = await deps.repositories.handbookReleases.findPdf(order.organisation.id, id);
    if (bytes) files.push({ name: `handbuch/Notfallhandbuch-${number}.pdf`, bytes });
    const receipts = await receiptTable(deps, order.organisation.id, id);
    files.push({ name: `handbuch/Empfang-Fassung-${number}.csv`, bytes: text(receipts) });
  }
  return files;
}

/** Reports of the exercises that have been held: the one asked for, or all of the period. */
async function reportFiles(deps: Deps, order: FileOrder): Promise<ZipEntry[]> {
  const { actor, organisation, subject, document } = order;
  const days = daysOf(order);
  const isMeant = ({ id, plannedOn }: Exercise) =>
    subject.kind === "exercise"
      ? id === subject.code
      : days !== null && plannedOn !== null && plannedOn >= days.from && plannedOn <= days.till;
  const files: ZipEntry[] = [];
  for (const exercise of (document.exercises ?? []).filter((each) => isScriptOpen(each) && isMeant(each))) {
    const language = "de";
    const bytes = await printExerciseReport(deps, { organisation, actor, language, exercise });
    const name = `berichte/Uebungsbericht-${plainFileName(exercise.id)}.pdf`;
    if (bytes) files.push({ name, bytes });
  }
  return files;
}

/** What the Leitung released in the exported events, word for word; the events name the checksums. */
async function managementFiles(deps: Deps, { organisation, links }: FileOrder): Promise<ZipEntry[]> {
  const { managementReleases } = deps.repositories;
  const released = releasedIn(links, "management.released");
  const all = await managementReleases.listNamed(organisation.id, null);
  const wanted = all.filter(({ subjectCode, number }) => released.has(`${subjectCode}/${number}`));
  const contents = await managementReleases.listContents(
    organisation.id,
    wanted.map(({ id }) => id),
  );
  return wanted.flatMap(({ id, subjectCode, number }) => {
    const content = contents.get(id);
    return typeof content === "string"
      ? [{ name: `leitung/${subjectCode}-${number}.json`, bytes: text(content) }]
      : [];
  });
}

/** Everything of an evidence export besides data and events, by name. */
export async function evidenceFiles(deps: Deps, order: FileOrder): Promise<readonly ZipEntry[]> {
  const files = [
    ...(await planFiles(deps, order)),
    ...(await managementFiles(deps, order)),
    ...(await handbookFiles(deps, order)),
    ...(await reportFiles(deps, order)),
  ];
  return withOwnNames(files).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
