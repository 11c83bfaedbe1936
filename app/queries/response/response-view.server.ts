import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Actor, can } from "#app/domain/access/index.ts";
import type { RulesOfProcedure } from "#app/domain/exchange/index.ts";
import { findingText } from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { RecordKind } from "#app/forms/records/record-kind.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

export type ResponseKind = Exclude<RecordKind, "people" | "units" | "contacts">;

export interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly part: string;
  readonly dv100: string | null;
  readonly holder: string | null;
  /** The holder has left: the role is vacant in fact. */
  readonly holderGone: boolean;
  readonly deputies: readonly string[];
}

/** One line of the smaller lists: what it is called and what one must know at a glance. */
export interface ResponseRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly count: number | null;
}

export interface ResponseView {
  readonly mayEdit: boolean;
  readonly roles: readonly RoleRow[];
  readonly lists: Readonly<Record<Exclude<ResponseKind, "roles">, readonly ResponseRow[]>>;
  readonly findings: readonly FindingView[];
  readonly rules: RulesOfProcedure | null;
  readonly reactionSum: number | null;
  readonly reactionSet: number | null;
  /** Sees only the own role card. */
  readonly ownOnly: boolean;
}

interface ResponseRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
}

type Stored<T> = readonly { readonly value: T }[];

function rows<T>(stored: Stored<T>, row: (value: T) => ResponseRow): ResponseRow[] {
  return stored.map(({ value }) => row(value));
}

async function lists({ repositories }: Deps, id: string): Promise<ResponseView["lists"]> {
  const stages = await repositories.alarmStages.listByOrganisation(id);
  const points = await repositories.reportingPoints.listByOrganisation(id);
  const measures = await repositories.immediateMeasures.listByOrganisation(id);
  const checklists = await repositories.checklists.listByOrganisation(id);
  const rooms = await repositories.crisisRooms.listByOrganisation(id);
  return {
    "alarm-stages": rows(stages, (stage) => ({
      id: String(stage.order).padStart(2, "0"),
      name: `${stage.order} ${stage.name}`,
      detail: [stage.channel, stage.fallbackChannel].filter(Boolean).join(" / "),
      count: stage.roles.length,
    })),
    "reporting-points": rows(points, (point) => ({
      id: point.id,
      name: point.name,
      detail: [point.availability, ...point.channels.map(({ number }) => number)].filter(Boolean).join(" · "),
      count: point.questions.length,
    })),
    "immediate-measures": rows(measures, (measure) => ({
      id: measure.id,
      name: measure.title,
      detail: measure.occasion,
      count: measure.steps.length,
    })),
    checklists: rows(checklists, (list) => ({
      id: list.id,
      name: list.title,
      detail: list.purpose,
      count: list.steps.length,
    })),
    "crisis-rooms": rows(rooms, (room) => ({
      id: room.id,
      name: room.name,
      detail: room.access,
      count: room.seats,
    })),
  };
}

const EMPTY: ResponseView["lists"] = {
  "alarm-stages": [],
  "reporting-points": [],
  "immediate-measures": [],
  checklists: [],
  "crisis-rooms": [],
};

/** The Besondere Aufbauorganisation on one page: who acts, how they are called, what they have at hand, what is missing. */
export async function responseView(deps: Deps, request: ResponseRequest): Promise<ResponseView> {
  const { organisation, actor, language } = request;
  const { repositories } = deps;
  const everything = can(actor, "response.read", { organisation, object: {} });
  const storedRoles = await repositories.baoRoles.listByOrganisation(organisation.id);
  const people = new Map(
    (await repositories.people.listByOrganisation(organisation.id)).map(({ value }) => [value.id, value]),
  );
  const name = (id: string) => {
    const person = people.get(id);
    return person ? [person.firstName, person.lastName].filter(Boolean).join(" ") : id;
  };
  const readable = storedRoles
    .map(({ value }) => value)
    .filter((role) =>
      can(actor, "response.read", { organisation, object: { people: [role.holder, ...role.deputies] } }),
    );
  const analysis = everything ? await organisationAnalysis(deps, organisation) : undefined;
  const findings = (analysis?.result.findings ?? []).filter(({ rule }) =>
    ["V-25", "V-26", "V-27", "V-28", "V-29", "V-30"].includes(rule),
  );
  const rules = analysis?.document.rulesOfProcedure ?? null;
  return {
    mayEdit: can(actor, "response.edit", { organisation }),
    roles: readable.map((role) => ({
      id: role.id,
      name: role.name,
      level: role.level,
      part: role.part,
      dv100: role.dv100,
      holder: role.holder === null ? null : name(role.holder),
      holderGone: role.holder !== null && people.get(role.holder)?.active === false,
      deputies: role.deputies.map(name),
    })),
    lists: everything ? await lists(deps, organisation.id) : EMPTY,
    findings: findings.map((finding) => {
      const { person } = finding.values as { person?: string };
      const values = person === undefined ? finding.values : { ...finding.values, person: name(person) };
      return {
        rule: finding.rule,
        severity: finding.severity,
        text: findingText({ ...finding, values }, language),
        subjects: [],
      };
    }),
    rules,
    reactionSum: rules ? Object.values(rules.reactionTime).reduce((sum, part) => sum + part, 0) : null,
    reactionSet: analysis?.document.parameters.baoReactionHours ?? null,
    ownOnly: !everything,
  };
}
