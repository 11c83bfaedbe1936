import { type Actor, reachOf } from "#app/domain/access/index.ts";
import { fieldChangesSchema } from "#app/domain/audit/index.ts";
import type { Exercise, Measure } from "#app/domain/exchange/index.ts";
import { isScriptOpen } from "#app/domain/exercise/index.ts";
import { editionsInForce } from "#app/domain/plans/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";
import type { AuditRecord } from "#db/repositories/audit-records.ts";

import { approverNames } from "../plans/approver-names.server.ts";
import { type EditionRow, editionRow } from "../plans/plan-life-view.server.ts";

/** Who did a step and when; the name is null where the account is gone, empty for the machine itself. */
export interface StepTaken {
  readonly name: string | null;
  readonly at: string;
}

export interface ChainEdition extends EditionRow {
  readonly planCode: string;
  readonly title: string;
  /** Who had released an adopted edition, as the imported content says; null where it does not. */
  readonly approver: string | null;
}

/** The way back from a measure to who approved the plan it concerns. */
export interface MeasureChainView {
  readonly created: StepTaken | null;
  /** Confirmation that the measure has worked. */
  readonly effective: StepTaken | null;
  readonly exercise: (Pick<Exercise, "id" | "title" | "plannedOn"> & { readonly held: boolean }) | null;
  /** Editions of plans in force on the day of the exercise; without one, today. */
  readonly editions: readonly ChainEdition[];
}

/** Whether an event made this measure effective. */
function isConfirmation({ payload }: AuditRecord): boolean {
  const changes = fieldChangesSchema.safeParse((payload as { changes?: unknown }).changes);
  return changes.data?.after["status"] === "effective";
}

async function stepsOf(deps: Deps, organisationId: string, measure: Measure) {
  const events = await deps.repositories.audit.list(organisationId, {
    objectKind: "measure",
    objectCode: measure.id,
    pageSize: 200,
  });
  const created = events.rows.find(({ action }) => action === "record.created");
  const effective = measure.status === "effective" ? events.rows.find(isConfirmation) : undefined;
  const actors = [created, effective].flatMap((event) => (event ? [event.actor] : []));
  const names = await deps.repositories.accounts.listNames(actors.filter((id) => id !== "system"));
  const taken = (event: AuditRecord | undefined): StepTaken | null =>
    event
      ? { name: event.actor === "system" ? "" : (names.get(event.actor) ?? null), at: event.occurredAt }
      : null;
  return { created: taken(created), effective: taken(effective) };
}

async function editionsOf(
  deps: Deps,
  organisationId: string,
  { subjects, day }: { readonly subjects: ReadonlySet<string>; readonly day: string },
): Promise<readonly ChainEdition[]> {
  const stored = await deps.repositories.plans.listByOrganisation(organisationId);
  const concerned = stored
    .map(({ value }) => value)
    .filter(({ id, processes, resources }) =>
      [id, ...processes, ...resources].some((code) => subjects.has(code)),
    );
  if (concerned.length === 0) return [];
  const titles = new Map(concerned.map(({ id, title }) => [id, title]));
  const all = await deps.repositories.planVersions.listNamed(organisationId, null);
  const mine = all.filter(({ planCode }) => titles.has(planCode));
  const inForce = editionsInForce(mine, day, day);
  const approvers = await approverNames(deps, organisationId, inForce);
  return inForce.map((edition) => ({
    ...editionRow(edition),
    planCode: edition.planCode,
    title: titles.get(edition.planCode) ?? "",
    approver: edition.approver === null ? null : (approvers.get(edition.approver) ?? edition.approver),
  }));
}

/** Everything between a measure and who approved the plan; null for people who do not read all plans and exercises. */
export async function measureChain(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  { measure, exercise }: { readonly measure: Measure; readonly exercise: Exercise | null },
): Promise<MeasureChainView | null> {
  const readsAll = (["plan.read", "exercise.read"] as const).every(
    (ability) => reachOf(actor, ability, organisation) === "all",
  );
  if (!readsAll) return null;
  const subjects = new Set([...measure.subjects, ...(exercise?.subjects ?? [])]);
  const day = exercise?.plannedOn ?? dateInBerlin(deps.clock.now());
  const { created, effective } = await stepsOf(deps, organisation.id, measure);
  return {
    created,
    effective,
    exercise: exercise && {
      id: exercise.id,
      title: exercise.title,
      plannedOn: exercise.plannedOn,
      held: isScriptOpen(exercise),
    },
    editions: await editionsOf(deps, organisation.id, { subjects, day }),
  };
}
