import type { BusinessProcess } from "#app/domain/exchange/index.ts";

import { damageMatrix, damageReasons } from "./damage-matrix.ts";

export type ProcessRow = Omit<BusinessProcess, "matrix" | "reasons" | "executionHours"> & {
  /** Five groups of digits, see {@link damageMatrix}. */
  matrix: string;
  /** Five reasons in the same order; left out where the survey has not asked yet. */
  reasons?: readonly string[];
  executionHours?: number;
};

/** A process of the seeds from its short notation. */
export function businessProcess(row: ProcessRow): BusinessProcess {
  const { matrix, reasons, executionHours = 0, ...rest } = row;
  return {
    ...rest,
    matrix: damageMatrix(matrix),
    executionHours,
    ...(reasons === undefined ? {} : { reasons: damageReasons(reasons) }),
  };
}
