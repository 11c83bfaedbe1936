import {
  alarmStageSchema,
  baoRoleSchema,
  capacitySchema,
  checklistSchema,
  contactSchema,
  continuitySolutionSchema,
  crisisRoomSchema,
  exerciseSchema,
  immediateMeasureSchema,
  measureSchema,
  outageScenarioSchema,
  personSchema,
  planSchema,
  processDependencySchema,
  processSchema,
  reportingPointSchema,
  resourceSchema,
  resourceUseSchema,
  riskAcceptanceSchema,
  riskSchema,
  siteSchema,
  unitSchema,
} from "#app/domain/exchange/index.ts";
import type { AlarmStage, ProcessDependency, ResourceUse } from "#app/domain/exchange/index.ts";

import { flag, pairCode, plain } from "./tenant-table.ts";
import type { TenantTable } from "./tenant-table.ts";

type WithId<T> = Omit<TenantTable<T & object>, "idKey" | "codeOf">;

/** Table whose values carry their own id. */
function identified<T extends { id: string }>(table: WithId<T>): TenantTable<T> {
  return { ...table, idKey: "id", codeOf: (value) => value.id };
}

/** Every list of the exchange document with its table. */
export const tenantTables = {
  sites: identified({
    table: "site",
    schema: siteSchema,
    labelOf: (site) => site.name,
    columns: { name: plain("name"), alternative_site_code: plain("alternativeSite") },
  }),
  units: identified({
    table: "unit",
    schema: unitSchema,
    labelOf: (unit) => unit.name,
    columns: {
      name: plain("name"),
      parent_code: plain("parent"),
      head_code: plain("head"),
      deputy_code: plain("deputy"),
      site_code: plain("site"),
    },
  }),
  people: identified({
    table: "person",
    schema: personSchema,
    labelOf: (person) => `${person.lastName} ${person.firstName}`,
    columns: {
      first_name: plain("firstName"),
      last_name: plain("lastName"),
      unit_code: plain("unit"),
      active: flag("active"),
    },
  }),
  contacts: identified({
    table: "contact",
    schema: contactSchema,
    labelOf: (contact) => contact.name,
    columns: { name: plain("name"), category: plain("category") },
  }),
  processes: identified({
    table: "process",
    schema: processSchema,
    labelOf: (process) => process.name,
    columns: {
      name: plain("name"),
      unit: plain("unit"),
      rto_hours: plain("rtoHours"),
      execution_hours: plain("executionHours"),
      status: plain("status"),
      owner_code: plain("owner"),
      deputy_code: plain("deputy"),
      surveyed_on: plain("surveyedOn"),
    },
  }),
  processDependencies: {
    table: "process_dependency",
    schema: processDependencySchema,
    idKey: null,
    codeOf: (dependency) => pairCode(dependency.consumer, dependency.requires),
    labelOf: (dependency) => `${dependency.consumer} ${dependency.requires}`,
    columns: {
      consumer_code: plain("consumer"),
      requires_code: plain("requires"),
      kind: plain("kind"),
      offset_hours: plain("offsetHours"),
    },
  } satisfies TenantTable<ProcessDependency>,
  resources: identified({
    table: "resource",
    schema: resourceSchema,
    labelOf: (resource) => resource.name,
    columns: {
      name: plain("name"),
      category: plain("category"),
      site: plain("site"),
      redundant: flag("redundant"),
      basic_supply: flag("basicSupply"),
      net_rta_hours: plain("netRtaHours"),
      rpa_hours: plain("rpaHours"),
      responsible_person_code: plain("responsiblePerson"),
      provider_code: plain("provider"),
    },
    links: { key: "requires", table: "resource_requirement", from: "resource_code", to: "requires_code" },
  }),
  resourceUses: {
    table: "resource_use",
    schema: resourceUseSchema,
    idKey: null,
    codeOf: (use) => pairCode(use.process, use.resource),
    labelOf: (use) => `${use.process} ${use.resource}`,
    columns: {
      process_code: plain("process"),
      resource_code: plain("resource"),
      lead_hours: plain("leadHours"),
      rpo_hours: plain("rpoHours"),
    },
  } satisfies TenantTable<ResourceUse>,
  capacities: identified({
    table: "capacity",
    schema: capacitySchema,
    labelOf: (capacity) => capacity.name,
    columns: { resource_code: plain("resource"), name: plain("name") },
  }),
  outageScenarios: identified({
    table: "outage_scenario",
    schema: outageScenarioSchema,
    labelOf: (scenario) => scenario.name,
    columns: { name: plain("name"), kind: plain("kind") },
  }),
  plans: identified({
    table: "plan",
    schema: planSchema,
    labelOf: (plan) => plan.title,
    columns: {
      kind: plain("kind"),
      title: plain("title"),
      status: plain("status"),
      unit_code: plain("unit"),
      owner_code: plain("owner"),
      approver_code: plain("approver"),
      released_on: plain("releasedOn"),
      next_review_on: plain("nextReviewOn"),
    },
  }),
  exercises: identified({
    table: "exercise",
    schema: exerciseSchema,
    labelOf: (exercise) => exercise.title,
    columns: {
      title: plain("title"),
      kind: plain("kind"),
      status: plain("status"),
      planned_on: plain("plannedOn"),
    },
  }),
  measures: identified({
    table: "measure",
    schema: measureSchema,
    labelOf: (measure) => measure.action,
    columns: {
      action: plain("action"),
      status: plain("status"),
      priority: plain("priority"),
      due_on: plain("dueOn"),
      source: plain("source"),
    },
  }),
  riskAcceptances: identified({
    table: "risk_acceptance",
    schema: riskAcceptanceSchema,
    labelOf: (acceptance) => acceptance.id,
    columns: {
      person_code: plain("person"),
      signed_on: plain("signedOn"),
      valid_until: plain("validUntil"),
    },
  }),
  risks: identified({
    table: "risk",
    schema: riskSchema,
    labelOf: (risk) => risk.outage,
    columns: {
      resource_code: plain("resource"),
      outage: plain("outage"),
      option: plain("option"),
      measure_code: plain("measure"),
      risk_acceptance_code: plain("riskAcceptance"),
    },
  }),
  continuitySolutions: identified({
    table: "continuity_solution",
    schema: continuitySolutionSchema,
    labelOf: (solution) => solution.name,
    columns: {
      resource_code: plain("resource"),
      name: plain("name"),
      chosen: flag("chosen"),
      risk_acceptance_code: plain("riskAcceptance"),
    },
  }),
  baoRoles: identified({
    table: "bao_role",
    schema: baoRoleSchema,
    labelOf: (role) => role.name,
    columns: {
      name: plain("name"),
      level: plain("level"),
      part: plain("part"),
      holder_code: plain("holder"),
    },
  }),
  reportingPoints: identified({
    table: "reporting_point",
    schema: reportingPointSchema,
    labelOf: (point) => point.name,
    columns: { name: plain("name"), category: plain("category") },
  }),
  alarmStages: {
    table: "alarm_stage",
    schema: alarmStageSchema,
    idKey: null,
    codeOf: (stage) => String(stage.order).padStart(2, "0"),
    labelOf: (stage) => stage.name,
    columns: { name: plain("name"), position: plain("order") },
  } satisfies TenantTable<AlarmStage>,
  immediateMeasures: identified({
    table: "immediate_measure",
    schema: immediateMeasureSchema,
    labelOf: (measure) => measure.title,
    columns: { title: plain("title"), occasion: plain("occasion") },
  }),
  checklists: identified({
    table: "checklist",
    schema: checklistSchema,
    labelOf: (checklist) => checklist.title,
    columns: { title: plain("title"), part: plain("part") },
  }),
  crisisRooms: identified({
    table: "crisis_room",
    schema: crisisRoomSchema,
    labelOf: (room) => room.name,
    columns: { name: plain("name"), kind: plain("kind"), site_code: plain("site") },
  }),
};

export type ListKey = keyof typeof tenantTables;
