import { can, reachOf } from "#app/domain/access/index.ts";
import type { Standing } from "#db/repositories/overview-records.ts";

import type { OverviewRequest } from "./overview-content.server.ts";

/** A page that the crisis staff opens first; the key names its text. */
export interface EmergencyWay {
  readonly key: "outage" | "immediate" | "alarm" | "plans" | "handbook";
  readonly to: string;
  /** Edition of the handbook in force; null for every other way. */
  readonly number: number | null;
}

/** `whole`: only for people who see that of the whole organisation. */
const WAYS = [
  { key: "outage", to: "/outage", ability: "resource.read", whole: true },
  { key: "immediate", to: "/response/immediate-measures", ability: "response.read", whole: false },
  { key: "alarm", to: "/response/alarm-stages", ability: "response.read", whole: true },
  { key: "plans", to: "/plans", ability: "plan.read", whole: false },
] as const;

/** The shortest way in an emergency: what fails, what to do at once, whom to alarm, the plans, the handbook in force. */
export function emergencyWays(
  { actor, organisation }: Pick<OverviewRequest, "actor" | "organisation">,
  { handbook }: Pick<Standing, "handbook">,
): readonly EmergencyWay[] {
  const pages = WAYS.filter(({ ability, whole }) =>
    whole ? reachOf(actor, ability, organisation) === "all" : can(actor, ability, { organisation }),
  );
  const ways: EmergencyWay[] = pages.map(({ key, to }) => ({ key, to, number: null }));
  if (handbook === null || !can(actor, "handbook.read", { organisation })) return ways;
  const to = "/handbook/releases/current/handbuch.pdf";
  return [...ways, { key: "handbook", to, number: handbook.number }];
}
