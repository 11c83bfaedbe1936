import type { z } from "zod";

import {
  alarmStageSchema,
  baoRoleSchema,
  checklistSchema,
  contactSchema,
  crisisRoomSchema,
  handbookSettingsSchema,
  immediateMeasureSchema,
  outageScenarioSchema,
  personSchema,
  reportingPointSchema,
  rulesOfProcedureSchema,
  unitSchema,
} from "#app/domain/exchange/index.ts";
import { settingsFaults } from "#app/domain/handbook/index.ts";
import type { RecordKind } from "#app/forms/records/record-kind.ts";
import type { Repositories, SingletonRepository } from "#db/repositories/repositories.ts";
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

interface Single<T extends AnyRecord> extends Pick<Store, "audit" | "edit" | "check"> {
  /** Key of the part in the exchange document. */
  readonly code: string;
  readonly schema: z.ZodType<T>;
  readonly repository: (repositories: Repositories) => SingletonRepository<T>;
}

/** Store of a part that exists once per organisation. */
function singleStore<T extends AnyRecord>({
  audit,
  edit,
  code,
  schema,
  repository,
  check,
}: Single<T>): Store {
  return {
    audit,
    edit,
    codeOf: () => code,
    check: (value) => {
      const errors = checkedBy(schema)(value);
      return Object.keys(errors).length > 0 ? errors : (check?.(value) ?? {});
    },
    rows: (repositories) => {
      const part = repository(repositories);
      return {
        find: async (organisationId) => part.find(organisationId),
        list: async () => [],
        insert: async (organisationId, value) => part.put(organisationId, schema.parse(value), null),
        update: async (organisationId, value, version) =>
          part.put(organisationId, schema.parse(value), version),
        remove: async () => ({ ok: false, error: { code: "row.missing" } }),
      };
    },
  };
}

export const rulesStore = singleStore({
  audit: "rules-of-procedure",
  edit: "response.edit",
  code: "rulesOfProcedure",
  schema: rulesOfProcedureSchema,
  repository: ({ rulesOfProcedure }) => rulesOfProcedure,
});

/** What the handbook carries besides data and plans, kept by whoever prepares its editions. */
export const handbookStore = singleStore({
  audit: "handbook-settings",
  edit: "handbook.release.prepare",
  code: "handbook",
  schema: handbookSettingsSchema,
  repository: ({ handbookSettings }) => handbookSettings,
  check: (value) => settingsFaults(handbookSettingsSchema.parse(value)),
});

/** Values of a new record that its form does not ask for. */
export function blankRecord(kind: RecordKind): AnyRecord {
  return kind === "people" ? { active: true } : {};
}
