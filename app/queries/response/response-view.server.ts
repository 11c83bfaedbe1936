import type { FindingView } from "#app/components/ui/finding-list.tsx";
import { type Actor, can } from "#app/domain/access/index.ts";
import type { BaoRole, RulesOfProcedure } from "#app/domain/exchange/index.ts";
import { type Finding, findingText, mendingPlace } from "#app/domain/impact-analysis/index.ts";
import { releasedPart } from "#app/domain/management-release/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import type { ListRequestView } from "../analysis/list-request.ts";
import { mendingAddress } from "../analysis/mendable-findings.server.ts";
import { organisationAnalysis } from "../analysis/organisation-analysis.server.ts";
import { type ManagementSeal, managementSeal } from "../management-release/management-seal.server.ts";
import { personName, type RoleList, roleList } from "./role-list.server.ts";

export interface ResponseView {
  readonly mayEdit: boolean;
  readonly roles: RoleList;
  readonly findings: readonly FindingView[];
  readonly rules: RulesOfProcedure | null;
  readonly reactionSum: number | null;
  readonly reactionSet: number | null;
  /** Null for people who do not see the whole BAO. */
  readonly seal: ManagementSeal | null;
  /** Sees only the own role card. */
  readonly ownOnly: boolean;
}

interface ResponseRequest {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  readonly base: string;
  /** What is asked of the list of roles. */
  readonly list: ListRequestView;
}

/** Where a finding is mended: the role without a deputy, or the roles one person has at once. */
function rolesConcerned({ rule, subjects }: Finding, roles: readonly BaoRole[]): readonly BaoRole[] {
  if (rule === "V-25") return roles.filter(({ id }) => subjects.includes(id));
  if (rule !== "V-26") return [];
  return roles.filter(({ part, holder }) => part === "core-team" && subjects.includes(holder ?? ""));
}

/** The Besondere Aufbauorganisation on one page: who acts, how quickly, what is missing. */
export async function responseView(deps: Deps, request: ResponseRequest): Promise<ResponseView> {
  const { organisation, actor, language, base, list } = request;
  const { repositories } = deps;
  const everything = can(actor, "response.read", { organisation, object: {} });
  const storedRoles = await repositories.baoRoles.listByOrganisation(organisation.id);
  const people = new Map(
    (await repositories.people.listByOrganisation(organisation.id)).map(({ value }) => [value.id, value]),
  );
  const roles = storedRoles.map(({ value }) => value);
  const analysis = everything ? await organisationAnalysis(deps, organisation) : undefined;
  const findings = (analysis?.result.findings ?? []).filter(({ rule }) =>
    ["V-25", "V-26", "V-27", "V-28", "V-29", "V-30"].includes(rule),
  );
  const rules = analysis?.document.rulesOfProcedure ?? null;
  const subject = { kind: "response" } as const;
  const present = releasedPart(subject, {
    ...{ baoRoles: roles, rulesOfProcedure: rules, people: [...people.values()] },
    ...{ parameters: null, exercises: [], presentYear: 0 },
  });
  const mayEdit = can(actor, "response.edit", { organisation });
  return {
    mayEdit,
    seal: everything ? await managementSeal(deps, { organisation, actor, subject }, present) : null,
    roles: roleList({ organisation, actor, roles, people, list }),
    findings: findings.map((finding) => {
      const { person } = finding.values as { person?: string };
      const values =
        person === undefined ? finding.values : { ...finding.values, person: personName(people, person) };
      return {
        rule: finding.rule,
        severity: finding.severity,
        text: findingText({ ...finding, values }, language),
        mend: mayEdit ? mendingAddress(mendingPlace(finding), base) : undefined,
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
