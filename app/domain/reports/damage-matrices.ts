import type { BiaParameters, BusinessProcess } from "../exchange/index.ts";
import { isRated } from "../impact-analysis/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { ReportDirectory } from "./report-directory.ts";
import type { ReportInput } from "./report-input.ts";

/** One damage scenario of one process; `levels` is null where it is not rated or not relevant. */
export type MatrixRow = {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[] | null;
  readonly irrelevant: boolean;
  readonly driver: boolean;
  readonly reason: string;
};

export type DamageMatrixLine = {
  readonly id: string;
  readonly name: string;
  readonly shortForm: boolean;
  readonly rows: readonly MatrixRow[];
  /** Empty while nobody has rated the process. */
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
  readonly rtoReason: string;
};

/** A process whose damage stays tolerable and that nobody time-critical needs. */
export type UncriticalLine = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Highest level over all horizons; null when nothing is rated. */
  readonly highestLevel: number | null;
  readonly reasons: readonly string[];
};

function matrixRows(
  id: string,
  { damageScenarios }: BiaParameters,
  directory: ReportDirectory,
): readonly MatrixRow[] {
  const process = directory.process(id);
  const drivers = directory.processResult(id)?.drivers ?? [];
  return damageScenarios.map(({ code, name }) => ({
    code,
    name,
    levels: process?.matrix[code] ?? null,
    irrelevant: process?.irrelevantScenarios?.includes(code) ?? false,
    driver: drivers.includes(code),
    reason: process?.reasons?.[code] ?? "",
  }));
}

/** A horizon nobody rated counts as the lowest level; of a process nobody rated at all that would say too much. */
function ratedOnly(
  process: BusinessProcess | undefined,
  worst: readonly number[],
  parameters: BiaParameters,
): readonly number[] {
  return process && isRated(process, parameters) ? worst : [];
}

/** Damage over time of every process, in the order of ids (BSI 200-4, 7.2.1). */
export function damageMatrices({ document, analysis }: ReportInput, directory: ReportDirectory) {
  return analysis.processes
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, worst, mtpdHours }): DamageMatrixLine => {
      const process = directory.process(id);
      return {
        id,
        name: process?.name ?? "",
        shortForm: process?.shortForm !== undefined,
        rows: matrixRows(id, document.parameters, directory),
        worst: ratedOnly(process, worst, document.parameters),
        mtpdHours,
        rtoReason: process?.rtoReason ?? "",
      };
    });
}

/** Processes that are not time-critical, with what is known about why. */
export function uncriticalLines(
  { document, analysis }: ReportInput,
  directory: ReportDirectory,
): UncriticalLine[] {
  return analysis.processes
    .filter(({ effectiveRtoHours }) => effectiveRtoHours === null)
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map(({ id, worst }) => {
      const process = directory.process(id);
      const levels = ratedOnly(process, worst, document.parameters);
      return {
        id,
        name: process?.name ?? "",
        unit: directory.unit(process?.unit ?? ""),
        highestLevel: levels.length === 0 ? null : Math.max(...levels),
        reasons: Object.values(process?.reasons ?? {}).filter((reason) => reason !== ""),
      };
    });
}
