import { createHash } from "node:crypto";

import type { Actor } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import type { Exercise, ExchangeDocument } from "#app/domain/exchange/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

export interface ReportOrder {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  readonly exercise: Exercise;
  /** Where somebody takes the report along; missing where it is part of an evidence export, which leaves its own trace. */
  readonly taken?: { readonly version: number; readonly requestId: string };
}

/** Name of whoever released the report, as the audit trail knows it; null when it is not released. */
async function releasedBy(deps: Deps, { organisation, exercise }: ReportOrder): Promise<string | null> {
  if (exercise.reportReleasedOn === null) return null;
  const events = await deps.repositories.audit.list(organisation.id, {
    objectKind: "exercise",
    objectCode: exercise.id,
    pageSize: 100,
  });
  const release = events.rows.find((event) => JSON.stringify(event.payload).includes('"reportReleasedOn"'));
  const account = release ? await deps.repositories.accounts.findById(release.actor) : undefined;
  return account?.displayName ?? null;
}

/** The content with the exercise as the reader may know it, not as it is stored: the Drehbuch may still be secret. */
export async function asTheReaderKnows(
  { repositories }: Pick<Deps, "repositories">,
  { organisation, exercise }: Pick<ReportOrder, "organisation" | "exercise">,
): Promise<ExchangeDocument | undefined> {
  const stored = await repositories.exchange.load(organisation.id);
  if (!stored) return undefined;
  const exercises = (stored.exercises ?? []).map((other) => (other.id === exercise.id ? exercise : other));
  return { ...stored, exercises };
}

/** Report of one exercise as PDF: a draft until a second person has released it. Undefined without BIA parameters. */
export async function printExerciseReport(deps: Deps, order: ReportOrder): Promise<Uint8Array | undefined> {
  const { exercise, actor, language } = order;
  const document = await asTheReaderKnows(deps, order);
  if (!document) return undefined;
  const preparer = exercise.reportPreparedBy;
  const author = preparer ? await deps.repositories.accounts.findById(preparer) : undefined;
  const edition = {
    kind: exercise.reportReleasedOn === null ? ("draft" as const) : ("release" as const),
    number: "1",
    date: exercise.reportReleasedOn ?? dateInBerlin(deps.clock.now()),
    preparedBy: author?.displayName ?? actor.displayName,
    releasedBy: await releasedBy(deps, order),
    contentHash: createHash("sha256").update(canonicalJson(exercise)).digest("hex"),
    language,
  };
  const input = { document, analysis: analyse(document), edition, exercise: exercise.id };
  const bytes = await deps.printer.print({ kind: "exercise-report", input });
  if (order.taken) await keepEvidence(deps, order, { ...order.taken, bytes });
  return bytes;
}

/** Who took which report along. */
async function keepEvidence(
  deps: Deps,
  { organisation, actor, exercise }: ReportOrder,
  { version, requestId, bytes }: NonNullable<ReportOrder["taken"]> & { readonly bytes: Uint8Array },
): Promise<void> {
  const pdfHash = createHash("sha256").update(bytes).digest("hex");
  await deps.unitOfWork(async ({ audit }) => {
    await audit.append({
      action: "exercise.report-printed",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "exercise", code: exercise.id, version },
      payload: { released: exercise.reportReleasedOn !== null, pdfHash },
      requestId,
    });
    return ok(undefined);
  });
}
