import { planObject } from "#app/domain/access/index.ts";
import { type Plan, planSchema } from "#app/domain/exchange/index.ts";
import { checkPlans } from "#app/domain/exchange/check-plans.ts";
import { isOpenForChange } from "#app/domain/plans/index.ts";
import type { RecordStore } from "#app/services/records/record-store.ts";

const CODES: Readonly<Record<string, string>> = {
  "plan.unknown-predecessor": "plan.unknown-predecessor",
  "plan.circle": "plan.circle",
};

const PLACE = /^\$\.plans\[0\]\.(\w+)\[(\d+)\]/;

/** Place of a row among those the form shows: measures are shown per outage. */
function shownPlace(plan: Plan, list: string, at: number): number {
  if (list !== "measures") return at;
  const outage = plan.measures[at]?.outage;
  return plan.measures.slice(0, at).filter((measure) => measure.outage === outage).length;
}

function errorsOf(plan: Plan): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, code } of checkPlans({ plans: [plan] })) {
    const [, list = "", at = ""] = PLACE.exec(path) ?? [];
    const place = shownPlace(plan, list, Number(at));
    errors[`${list}.${place}.predecessors`] ??= CODES[code] ?? "form.invalid";
  }
  if (Object.keys(errors).length === 0 && !planSchema.safeParse(plan).success) errors[""] = "form.invalid";
  return errors;
}

export const planStore: RecordStore<Plan> = {
  audit: "plan",
  edit: "plan.edit",
  rows: ({ plans }) => ({
    find: async (organisationId, code) => plans.findByCode(organisationId, code),
    list: async (organisationId) => plans.listByOrganisation(organisationId),
    insert: async (organisationId, value) => plans.insert(organisationId, value),
    update: async (organisationId, value, version) => plans.update(organisationId, value, version),
    remove: async (organisationId, code, version) => plans.remove(organisationId, code, version),
  }),
  codeOf: (plan) => plan.id,
  object: planObject,
  check: errorsOf,
  isOpen: isOpenForChange,
};
