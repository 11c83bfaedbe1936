import type { z } from "zod";

import {
  alarmStageSchema,
  baoRoleSchema,
  checklistSchema,
  contactSchema,
  crisisRoomSchema,
  immediateMeasureSchema,
  outageScenarioSchema,
  personSchema,
  reportingPointSchema,
  rulesOfProcedureSchema,
  unitSchema,
} from "#app/domain/exchange/index.ts";
import type { RecordKind } from "#app/forms/records/record-kind.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { TenantRepository } from "#db/repositories/tenant-repository.ts";

import type { RecordRows, RecordStore } from "./record-store.ts";

/** A record whose fields only its form knows. */
export type AnyRecord = Record<string, unknown>;

type Repository = (repositories: Repositories) => unknown;

function rowsOf(repository: Repository): (repositories: Repositories) => RecordRows<AnyRecord> {
  return (repositories) => {
    const table = repository(repositories) as TenantRepository<AnyRecord>;
    return {
      find: async (organisationId, code) => table.findByCode(organisationId, code),
      list: async (organisationId) => table.listByOrganisation(organisationId),
      insert: async (organisationId, value) => table.insert(organisationId, value),
      update: async (organisationId, value, version) => table.update(organisationId, value, version),
      remove: async (organisationId, code, version) => table.remove(organisationId, code, version),
    };
  };
}

function checkedBy(schema: z.ZodType) {
  return (value: AnyRecord): Record<string, string> => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return {};
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    return { [field]: "form.invalid" };
  };
}

type Store = RecordStore<AnyRecord>;

function store(audit: Store["audit"], repository: Repository, schema: z.ZodType): Store {
  return {
    audit,
    edit: "response.edit",
    rows: rowsOf(repository),
    codeOf: (value) => String(value["id"]),
    check: checkedBy(schema),
  };
}

/** Stores of every kind a described form edits. */
export const RECORD_STORES: Readonly<Record<RecordKind, Store>> = {
  roles: store("bao-role", ({ baoRoles }) => baoRoles, baoRoleSchema),
  "alarm-stages": {
    ...store("alarm-stage", ({ alarmStages }) => alarmStages, alarmStageSchema),
    codeOf: (value) => String(value["order"]).padStart(2, "0"),
  },
  "reporting-points": store(
    "reporting-point",
    ({ reportingPoints }) => reportingPoints,
    reportingPointSchema,
  ),
  "immediate-measures": store(
    "immediate-measure",
    ({ immediateMeasures }) => immediateMeasures,
    immediateMeasureSchema,
  ),
  checklists: store("checklist", ({ checklists }) => checklists, checklistSchema),
  "crisis-rooms": store("crisis-room", ({ crisisRooms }) => crisisRooms, crisisRoomSchema),
  people: store("person", ({ people }) => people, personSchema),
  units: store("unit", ({ units }) => units, unitSchema),
  contacts: store("contact", ({ contacts }) => contacts, contactSchema),
  "outage-scenarios": {
    ...store("outage-scenario", ({ outageScenarios }) => outageScenarios, outageScenarioSchema),
    edit: "resource.edit",
  },
};

const RULES_CODE = "rulesOfProcedure";

/** The rules of procedure exist once per organisation. */
export const rulesStore: Store = {
  audit: "rules-of-procedure",
  edit: "response.edit",
  codeOf: () => RULES_CODE,
  check: checkedBy(rulesOfProcedureSchema),
  rows: ({ rulesOfProcedure }) => ({
    find: async (organisationId) => rulesOfProcedure.find(organisationId),
    list: async () => [],
    insert: async (organisationId, value) =>
      rulesOfProcedure.put(organisationId, rulesOfProcedureSchema.parse(value), null),
    update: async (organisationId, value, version) =>
      rulesOfProcedure.put(organisationId, rulesOfProcedureSchema.parse(value), version),
    remove: async () => ({ ok: false, error: { code: "row.missing" } }),
  }),
};

/** Values of a new record that its form does not ask for. */
export function blankRecord(kind: RecordKind): AnyRecord {
  return kind === "people" ? { active: true } : {};
}
