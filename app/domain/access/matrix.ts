import type { Ability } from "./ability.ts";
import type { RoleCode } from "./role.ts";

/** How far an ability goes: everything in the organisation, the units one is responsible for, or only one's own objects. */
export type Reach = "all" | "own-unit" | "own";

export type RoleRights = {
  /** Rights at the node of the grant; with `includesBelow` the same rights hold at every node below. */
  readonly rights: Readonly<Partial<Record<Ability, Reach>>>;
  /** Rights at nodes below instead, for roles that steer without seeing what lies below. */
  readonly below?: Readonly<Partial<Record<Ability, Reach>>>;
};

function all(...abilities: Ability[]): Partial<Record<Ability, Reach>> {
  return Object.fromEntries(abilities.map((ability) => [ability, "all"]));
}

function ownUnit(...abilities: Ability[]): Partial<Record<Ability, Reach>> {
  return Object.fromEntries(abilities.map((ability) => [ability, "own-unit"]));
}

function own(...abilities: Ability[]): Partial<Record<Ability, Reach>> {
  return Object.fromEntries(abilities.map((ability) => [ability, "own"]));
}

const READ_CONTENT = all(
  "overview.read",
  "parameters.read",
  "process.read",
  "resource.read",
  "plan.read",
  "response.read",
  "exercise.read",
  "measure.read",
  "report.read",
  "handbook.read",
);

/** The one declared policy. Whatever is not listed here nobody may do (default deny). */
export const ROLE_MATRIX: Readonly<Record<RoleCode, RoleRights>> = {
  management: {
    rights: {
      ...READ_CONTENT,
      ...all(
        "aggregate.read",
        "parameters.approve",
        "process.approve",
        "plan.approve",
        "response.approve",
        "exercise.approve",
        "measure.approve",
        "report.approve",
        "handbook.generate",
        "handbook.release.approve",
      ),
    },
  },
  "bc-officer": {
    rights: {
      ...READ_CONTENT,
      ...all(
        "aggregate.read",
        "parameters.edit",
        "process.edit",
        "process.approve",
        "resource.edit",
        "plan.edit",
        "plan.approve",
        "response.edit",
        "exercise.edit",
        "measure.edit",
        "report.edit",
        "handbook.generate",
        "handbook.release.prepare",
        "handbook.release.approve",
        "exchange.export",
        "exchange.import",
      ),
    },
  },
  "bc-coordinator": {
    rights: {
      ...READ_CONTENT,
      ...ownUnit("process.edit", "plan.edit", "exercise.edit", "measure.edit"),
    },
  },
  "process-owner": {
    rights: {
      ...all("parameters.read"),
      ...own(
        "overview.read",
        "process.read",
        "process.edit",
        "resource.read",
        "plan.read",
        "exercise.read",
        "measure.read",
        "measure.edit",
      ),
    },
  },
  "resource-owner": {
    rights: {
      ...all("parameters.read", "plan.read"),
      ...own(
        "overview.read",
        "resource.read",
        "resource.edit",
        "exercise.read",
        "measure.read",
        "measure.edit",
      ),
    },
  },
  "alarm-officer": {
    rights: {
      ...all("contact.private.read", "response.read", "response.edit", "exercise.read"),
      ...own("overview.read"),
    },
  },
  "crisis-staff": {
    rights: {
      ...all(
        "overview.read",
        "process.read",
        "resource.read",
        "plan.read",
        "response.read",
        "exercise.read",
        "report.read",
        "handbook.read",
      ),
      ...own("measure.read"),
    },
  },
  "exercise-director": { rights: { ...READ_CONTENT, ...all("exercise.edit", "measure.edit") } },
  auditor: { rights: { ...READ_CONTENT, ...all("aggregate.read", "audit.read", "exchange.export") } },
  staff: { rights: own("overview.read", "plan.read", "response.read") },
  "land-coordinator": {
    rights: all("overview.read", "aggregate.read", "parameters.read", "parameters.edit", "report.read"),
    below: all("aggregate.read"),
  },
  "org-admin": { rights: { ...all("account.manage", "setting.manage"), ...own("overview.read") } },
  "platform-admin": { rights: all("platform.operate") },
};
