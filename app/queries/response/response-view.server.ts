import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Actor, can } from "#app/domain/access/index.ts";
import type { BaoRole, RulesOfProcedure } from "#app/domain/exchange/index.ts";
import { type Finding, findingText } from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";

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

export interface ResponseView {
  readonly mayEdit: boolean;
  readonly roles: readonly RoleRow[];
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
  readonly base: string;
}

/** Where a finding is mended: the role without a deputy, or the roles one person has at once. */
function rolesConcerned({ rule, subjects }: Finding, roles: readonly BaoRole[]): readonly BaoRole[] {
  if (rule === "V-25") return roles.filter(({ id }) => subjects.includes(id));
  if (rule !== "V-26") return [];
  return roles.filter(({ part, holder }) => part === "core-team" && subjects.includes(holder ?? ""));
}

/** The Besondere Aufbauorganisation on one page: who acts, how quickly, what is missing. */
export async function responseView(deps: Deps, request: ResponseRequest): Promise<ResponseView> {
  const { organisation, actor, language, base } = request;
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
  const roles = storedRoles.map(({ value }) => value);
  const readable = roles.filter((role) =>
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
    findings: findings.map((finding) => {
      const { person } = finding.values as { person?: string };
      const values = person === undefined ? finding.values : { ...finding.values, person: name(person) };
      return {
        rule: finding.rule,
        severity: finding.severity,
        text: findingText({ ...finding, values }, language),
        subjects: rolesConcerned(finding, roles).map((role) => ({
          id: role.name,
          to: `${base}/records/roles/${encodeURIComponent(role.id)}`,
        })),
      };
    }),
    rules,
    reactionSum: rules ? Object.values(rules.reactionTime).reduce((sum, part) => sum + part, 0) : null,
    reactionSet: analysis?.document.parameters.baoReactionHours ?? null,
    ownOnly: !everything,
  };
}
