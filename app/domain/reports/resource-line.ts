import type { ResourceCategory } from "../exchange/index.ts";
import type { SpofKind, TargetActualStatus } from "../impact-analysis/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { ReportDirectory } from "./report-directory.ts";
import type { ReportInput } from "./report-input.ts";
import { slowestPath, unstatedTimes, type PathStep } from "./slowest-path.ts";
import { treatmentsOf, type Treatment } from "./treatments.ts";

/** One resource with demand, actual value and deviation as reports show it; hours, null means unknown or not asked. */
export type ResourceLine = {
  readonly id: string;
  readonly name: string;
  readonly category: ResourceCategory;
  readonly site: string;
  readonly rtoHours: number | null;
  readonly rtoSource: string | null;
  readonly netRtaHours: number | null;
  readonly totalRtaHours: number | null;
  readonly netStatus: TargetActualStatus | null;
  readonly status: TargetActualStatus | null;
  readonly gapHours: number | null;
  /** Met alone, late with what it needs first (BSI 200-4, 12.2). */
  readonly hiddenGap: boolean;
  readonly rpoHours: number | null;
  readonly rpaHours: number | null;
  readonly rpoStatus: TargetActualStatus | null;
  readonly spof: readonly SpofKind[];
  /** Time-critical processes that need it, directly or through others. */
  readonly processes: readonly string[];
  readonly evidence: string;
  readonly testedOn: string | null;
  /** The RTA is stated but rests on nothing that was ever tried or agreed. */
  readonly estimatedOnly: boolean;
  readonly informedBy: string;
  readonly informedOn: string | null;
  /** Whom to ask for missing values. */
  readonly contactPoint: string;
  readonly path: readonly PathStep[];
  /** Resources whose missing RTA makes the total unknown. */
  readonly unstated: readonly string[];
  readonly treatments: readonly Treatment[];
};

/** Words by which an RTA is marked as not proven (reference 4.1: yellow). */
const NO_EVIDENCE: readonly string[] = ["", "schätzung", "nicht vorhanden", "estimate", "none"];

/** Every resource that something time-critical needs, in the order of ids. */
export function resourceLines(input: ReportInput, directory: ReportDirectory): ResourceLine[] {
  return input.analysis.resources
    .filter(({ rtoHours }) => rtoHours !== null)
    .toSorted((a, b) => compareIds(a.id, b.id))
    .flatMap(({ id }) => resourceLine(id, input, directory) ?? []);
}

function resourceLine(id: string, input: ReportInput, directory: ReportDirectory): ResourceLine | undefined {
  const resource = directory.resource(id);
  const derived = directory.resourceResult(id);
  if (resource === undefined || derived === undefined) return undefined;
  const { rtoHours, rtoSource, totalRtaHours, netStatus, status, gapHours, rpoHours, rpoStatus, spof } =
    derived;
  const testedOn = resource.testedOn ?? null;
  const evidence = resource.rtaEvidence.trim();
  return {
    id,
    name: resource.name,
    category: resource.category,
    site: directory.site(resource.site),
    rtoHours,
    rtoSource,
    netRtaHours: resource.netRtaHours,
    totalRtaHours,
    netStatus,
    status,
    gapHours,
    hiddenGap: netStatus === "met" && status === "gap",
    rpoHours,
    rpaHours: resource.rpaHours,
    rpoStatus,
    spof,
    processes: derived.processesTransitive.filter(directory.isTimeCritical),
    evidence,
    testedOn,
    estimatedOnly:
      resource.netRtaHours !== null && testedOn === null && NO_EVIDENCE.includes(evidence.toLowerCase()),
    informedBy: resource.informedBy ?? "",
    informedOn: resource.informedOn ?? null,
    contactPoint: contactPointOf(resource, directory),
    path: slowestPath(id, directory),
    unstated: totalRtaHours === null ? unstatedTimes(id, directory) : [],
    treatments: treatmentsOf(input.document, id, input.edition.date),
  };
}

function contactPointOf(
  resource: NonNullable<ReturnType<ReportDirectory["resource"]>>,
  directory: ReportDirectory,
): string {
  const unit = resource.responsibleUnit ? directory.unit(resource.responsibleUnit) : "";
  const person = directory.person(resource.responsiblePerson);
  const provider = resource.provider ? directory.named(resource.provider).name : "";
  return [unit, person, provider].filter((part) => part !== "").join(", ");
}
