import type { BusinessProcess, Plan } from "../exchange/index.ts";
import type { AnalysisResult } from "../impact-analysis/index.ts";

export const BASIS_VALUES = ["rtoHours", "mtpdHours", "rpoHours", "emergencyLevel"] as const;
export type BasisValue = (typeof BASIS_VALUES)[number];

type BasisEntry = Readonly<Record<Exclude<BasisValue, "emergencyLevel">, number | null>> & {
  /** Notbetriebsniveau of a process; missing in editions older than this value. */
  readonly emergencyLevel?: string | null;
};

/** Values of the BIA a plan was written for: what a change of makes a review due (V-36). Hours; null means none. */
export interface PlanBasis {
  readonly [subject: string]: BasisEntry;
}

export interface BasisChange {
  /** Process or resource; empty for the plan as a whole. */
  readonly subject: string;
  /** `unknown`: nobody knows which values the plan was released for. */
  readonly value: BasisValue | "unknown";
  /** Hours, or the words of the Notbetriebsniveau; null means none. */
  readonly before: number | string | null;
  readonly after: number | string | null;
}

/** The analysis and the processes it was made of. */
export interface BasisSource {
  readonly result: Pick<AnalysisResult, "processes" | "resources">;
  readonly document: { readonly processes: readonly Pick<BusinessProcess, "id" | "emergencyLevel">[] };
}

const NONE: BasisEntry = { rtoHours: null, mtpdHours: null, rpoHours: null, emergencyLevel: null };

function presentValues({ result, document }: BasisSource): ReadonlyMap<string, BasisEntry> {
  const levels = new Map(document.processes.map(({ id, emergencyLevel }) => [id, emergencyLevel]));
  return new Map<string, BasisEntry>([
    ...result.processes.map(({ id, effectiveRtoHours: rtoHours, mtpdHours }): [string, BasisEntry] => [
      id,
      { ...NONE, rtoHours, mtpdHours, emergencyLevel: levels.get(id) ?? null },
    ]),
    ...result.resources.map(({ id, rtoHours, rpoHours }): [string, BasisEntry] => [
      id,
      { ...NONE, rtoHours, rpoHours },
    ]),
  ]);
}

/** Present values of everything a plan refers to; what the analysis does not know has none. */
export function basisOf(plan: Pick<Plan, "processes" | "resources">, source: BasisSource): PlanBasis {
  const present = presentValues(source);
  return Object.fromEntries(
    [...plan.processes, ...plan.resources].map((id) => [id, present.get(id) ?? NONE]),
  );
}

/**
 * Answers for any released basis which of its values differ today (V-36). Subjects the plan did not name then are left out,
 * and so are values that were not kept then. Made once for all plans of an organisation.
 */
export function basisComparison(source: BasisSource): (released: PlanBasis) => readonly BasisChange[] {
  const present = presentValues(source);
  return (released) =>
    Object.entries(released).flatMap(([subject, values]) =>
      BASIS_VALUES.flatMap((value): BasisChange[] => {
        const before = values[value];
        const after = present.get(subject)?.[value] ?? null;
        return before === undefined || before === after ? [] : [{ subject, value, before, after }];
      }),
    );
}

/**
 * One entry when nobody knows what a plan in force was released for: it came before such values were kept, or the edition
 * says nothing of something it names. Its review is due until it is released anew.
 */
export function unknownBasis(
  plan: Pick<Plan, "status" | "processes" | "resources">,
  released: PlanBasis | undefined,
): readonly BasisChange[] {
  const inForce = plan.status === "released" || (plan.status === "in-revision" && released === undefined);
  if (!inForce) return [];
  const named = [...plan.processes, ...plan.resources];
  const known = released !== undefined && named.every((subject) => Object.hasOwn(released, subject));
  if (known || named.length === 0) return [];
  return [{ subject: "", value: "unknown", before: null, after: null }];
}
