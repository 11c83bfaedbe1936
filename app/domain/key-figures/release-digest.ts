import { z } from "zod";

import type { ExchangeDocument, Resource } from "../exchange/index.ts";
import type { AnalysisResult, ResourceResult } from "../impact-analysis/index.ts";

const count = z.number().int().nonnegative();

/** Counts that a Ressort or the Land may see of a released edition. */
export const releaseCountsSchema = z.strictObject({
  processes: count,
  timeCritical: count,
  met: count,
  gap: count,
  unknown: count,
  resourcesWithRto: count,
  resourceGaps: count,
});

const procedureSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  mtpdHours: z.number().nullable(),
  rtoHours: z.number(),
  status: z.enum(["met", "gap", "unknown"]),
  /** Hours by which the reachable time misses the RTO; null where it does not or is unknown. */
  gapHours: z.number().nullable(),
  /** The slowest IT service it needs; null where it needs none. */
  service: z.string().nullable(),
  /** Who runs that service, where somebody outside does. */
  provider: z.string().nullable(),
  /** How the work goes on without that service; empty where nobody has said. */
  exit: z.string(),
});

/** What leaves an authority upwards with a release: counts, and the time-critical procedures with a few named fields. */
export const releaseDigestSchema = z.strictObject({
  counts: releaseCountsSchema,
  procedures: z.array(procedureSchema),
});

export type ReleaseCounts = z.infer<typeof releaseCountsSchema>;
export type CriticalProcedure = z.infer<typeof procedureSchema>;
export type ReleaseDigest = z.infer<typeof releaseDigestSchema>;

const MOST_PROCEDURES = 500;
const LONGEST_EXIT = 300;

function countsOf({ processes, resources }: AnalysisResult): ReleaseCounts {
  const having = (status: string) => processes.filter((process) => process.status === status).length;
  return {
    processes: processes.length,
    timeCritical: processes.filter(({ effectiveRtoHours }) => effectiveRtoHours !== null).length,
    met: having("met"),
    gap: having("gap"),
    unknown: having("unknown"),
    resourcesWithRto: resources.filter(({ rtoHours }) => rtoHours !== null).length,
    resourceGaps: resources.filter(({ status }) => status === "gap").length,
  };
}

type Service = Pick<CriticalProcedure, "service" | "provider"> & { readonly solution: string };

/** Of the IT a process needs the one that takes longest; an unknown time counts as the longest, ids break ties. */
function slowestService(
  document: ExchangeDocument,
  results: ReadonlyMap<string, ResourceResult>,
): (process: string) => Service {
  const resources = new Map(document.resources.map((resource) => [resource.id, resource]));
  const providers = new Map((document.contacts ?? []).map(({ id, name }) => [id, name]));
  const solutions = new Map(
    (document.continuitySolutions ?? [])
      .filter(({ chosen }) => chosen)
      .map((one) => [one.resource, one.name]),
  );
  const uses = Map.groupBy(document.resourceUses, ({ process }) => process);
  const time = ({ id }: Resource) => results.get(id)?.totalRtaHours ?? Number.POSITIVE_INFINITY;
  return (process) => {
    const [slowest] = (uses.get(process) ?? [])
      .flatMap(({ resource, normalOperationOnly }) => {
        const found = resources.get(resource);
        return found?.category === "it" && !normalOperationOnly ? [found] : [];
      })
      .toSorted((a, b) => (time(a) === time(b) ? a.id.localeCompare(b.id) : time(b) - time(a)));
    if (!slowest) return { service: null, provider: null, solution: "" };
    const provider = slowest.provider ? (providers.get(slowest.provider) ?? slowest.provider) : null;
    return { service: slowest.name, provider, solution: solutions.get(slowest.id) ?? "" };
  };
}

/**
 * The digest of a released document: time-critical procedures by strictest demand, RTO before MTPD before id. The fields are
 * listed one by one on purpose: nothing else leaves the authority.
 */
export function releaseDigest(document: ExchangeDocument, result: AnalysisResult): ReleaseDigest {
  const results = new Map(result.processes.map((one) => [one.id, one]));
  const serviceOf = slowestService(document, new Map(result.resources.map((one) => [one.id, one])));
  const procedures = document.processes.flatMap(({ id, name, workarounds }): CriticalProcedure[] => {
    const derived = results.get(id);
    if (!derived || derived.effectiveRtoHours === null || derived.status === "not-time-critical") return [];
    const { effectiveRtoHours: rtoHours, reachableHours, mtpdHours, status } = derived;
    const { solution, ...service } = serviceOf(id);
    const missed = reachableHours === null ? 0 : Math.round((reachableHours - rtoHours) * 100) / 100;
    const exit = (solution || workarounds || "").slice(0, LONGEST_EXIT);
    return [
      { id, name, mtpdHours, rtoHours, status, gapHours: missed > 0 ? missed : null, ...service, exit },
    ];
  });
  return { counts: countsOf(result), procedures: procedures.toSorted(byDemand).slice(0, MOST_PROCEDURES) };
}

function byDemand(a: CriticalProcedure, b: CriticalProcedure): number {
  const mtpd = ({ mtpdHours }: CriticalProcedure) => mtpdHours ?? Number.MAX_VALUE;
  return a.rtoHours - b.rtoHours || mtpd(a) - mtpd(b) || a.id.localeCompare(b.id);
}

/** Sum of the counts of several releases. */
export function sumOfCounts(all: readonly ReleaseCounts[]): ReleaseCounts {
  const names = Object.keys(releaseCountsSchema.shape) as (keyof ReleaseCounts)[];
  const sums = names.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0)]);
  return releaseCountsSchema.parse(Object.fromEntries(sums));
}
