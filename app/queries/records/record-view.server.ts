import { type Actor, can } from "#app/domain/access/index.ts";
import type { FormTree } from "#app/forms/form-tree.ts";
import type { FieldSpec, PickLists } from "#app/forms/record/field-spec.ts";
import { listsUsed } from "#app/forms/record/lists-used.ts";
import { recordValues } from "#app/forms/record/record-values.ts";
import type { RecordKind } from "#app/forms/records/record-kind.ts";
import { MOST_FAILED, recordKindFields } from "#app/forms/records/record-kind-fields.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { type AnyRecord, RECORD_STORES } from "#app/services/records/record-kinds.ts";
import { type RecordUse, recordUses } from "#app/services/records/record-uses.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { pickLists } from "./pick-lists.server.ts";

export interface RecordRequestView {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly kind: RecordKind;
  readonly code: string;
}

export interface RecordFormView {
  readonly kind: RecordKind;
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly fields: readonly FieldSpec[];
  readonly lists: PickLists;
  readonly values: FormTree;
  /** People only: false for somebody who has left. */
  readonly active: boolean;
}

export interface RecordView extends RecordFormView {
  readonly mayEdit: boolean;
  readonly mayReadHistory: boolean;
  /** Whether the list of the kind may be opened. */
  readonly listOpen: boolean;
  readonly uses: readonly RecordUse[];
}

/** What people call a record. */
export function recordTitle(value: AnyRecord): string {
  if (typeof value["lastName"] === "string")
    return [value["firstName"], value["lastName"]].filter(Boolean).join(" ");
  return [value["name"], value["title"]].find((text) => typeof text === "string") ?? "";
}

/** Whose record it is, for those who see only their own. */
export function recordObject(kind: RecordKind, value: AnyRecord) {
  if (kind === "people") return { people: [String(value["id"])] };
  if (kind !== "roles") return {};
  return { people: [value["holder"] as string | null, ...((value["deputies"] ?? []) as string[])] };
}

/** What to do at once concerns everybody (BSI 200-4, 5.3); all other records only those who may see them. */
export function mayReadRecord(
  actor: Actor,
  organisation: CurrentOrganisation,
  { kind, value }: { readonly kind: RecordKind; readonly value: AnyRecord },
): boolean {
  const object = kind === "immediate-measures" ? {} : { object: recordObject(kind, value) };
  return can(actor, "response.read", { organisation, ...object });
}

/** Whether somebody may create, change and delete records of a kind. */
export function mayEditKind(actor: Actor, organisation: CurrentOrganisation, kind: RecordKind): boolean {
  return can(actor, RECORD_STORES[kind].edit, { organisation });
}

/** A list too long for a form stays as it was imported. */
function fieldsOf(kind: RecordKind, value: AnyRecord): readonly FieldSpec[] {
  const fields = recordKindFields(kind, false);
  const failed = value["failed"];
  if (!Array.isArray(failed) || failed.length <= MOST_FAILED) return fields;
  return fields.filter(({ name }) => name !== "failed");
}

/** To read a record the names in it are enough; the whole analysis only helps to pick from. */
async function namesIn(deps: Deps, organisation: CurrentOrganisation, value: AnyRecord): Promise<PickLists> {
  const failed = (value["failed"] ?? []) as readonly string[];
  const named = await deps.repositories.objectNames.find(organisation.id, failed.slice(0, MOST_FAILED));
  const resources = named.filter(({ kind }) => kind === "resource");
  return { resources: resources.map(({ code: id, name }) => ({ id, name })) };
}

/** Form of one record as it is stored. Undefined where it does not exist or may not be seen. */
export async function recordFormView(
  deps: Deps,
  { organisation, actor, kind, code }: RecordRequestView,
  use: "edit" | "read" = "edit",
): Promise<RecordFormView | undefined> {
  const stored = await RECORD_STORES[kind].rows(deps.repositories).find(organisation.id, code);
  if (!stored) return undefined;
  const { value, version } = stored;
  if (!mayReadRecord(actor, organisation, { kind, value })) return undefined;
  const fields = fieldsOf(kind, value);
  const toRead = use === "read" && kind === "outage-scenarios";
  const lists = toRead
    ? await namesIn(deps, organisation, value)
    : await pickLists(deps, organisation, listsUsed(fields));
  const values = recordValues(value, fields, lists);
  return {
    kind,
    code,
    title: recordTitle(value),
    version,
    fields,
    lists,
    values,
    active: value["active"] !== false,
  };
}

/** One record to read, with everything that names it. */
export async function recordView(deps: Deps, request: RecordRequestView): Promise<RecordView | undefined> {
  const view = await recordFormView(deps, request, "read");
  if (!view) return undefined;
  const { organisation, actor, kind, code } = request;
  return {
    ...view,
    mayEdit: mayEditKind(actor, organisation, kind),
    mayReadHistory: can(actor, "audit.read", { organisation }),
    // Prepared outages are listed beside the simulation, which needs the resources.
    listOpen: kind !== "outage-scenarios" || can(actor, "resource.read", { organisation }),
    uses: await recordUses(deps, organisation.id, kind, code),
  };
}
