import type { BiaStatus } from "../exchange/index.ts";
import { isRated } from "../impact-analysis/index.ts";
import { compareIds } from "../shared/ids.ts";
import type { ReportInput } from "./report-input.ts";

/** How complete the survey is (reference 3.8, 12.13). */
export type SurveyCoverage = {
  readonly all: number;
  readonly rated: number;
  /** Percent of all processes; null without processes. */
  readonly ratedPercent: number | null;
  /** Processes nobody has rated yet. */
  readonly missing: readonly { readonly id: string; readonly name: string }[];
  /** How many processes have reached which status; statuses without a process are left out. */
  readonly statuses: readonly { readonly status: BiaStatus; readonly count: number }[];
  /** First and last day of the survey; null when no day is noted. */
  readonly surveyedFrom: string | null;
  readonly surveyedTo: string | null;
  readonly participants: readonly string[];
};

const STATUSES: readonly BiaStatus[] = [
  "draft",
  "in-survey",
  "in-review",
  "released",
  "to-be-reassessed",
  "superseded",
];

export function surveyCoverage({ document }: ReportInput): SurveyCoverage {
  const { processes, parameters } = document;
  const missing = processes.filter((process) => !isRated(process, parameters));
  const rated = processes.length - missing.length;
  const days = processes.flatMap(({ surveyedOn }) => surveyedOn ?? []).sort(compareIds);
  return {
    all: processes.length,
    rated,
    ratedPercent: processes.length === 0 ? null : (rated * 100) / processes.length,
    missing: missing.map(({ id, name }) => ({ id, name })).sort((a, b) => compareIds(a.id, b.id)),
    statuses: STATUSES.map((status) => ({
      status,
      count: processes.filter((process) => process.status === status).length,
    })).filter(({ count }) => count > 0),
    surveyedFrom: days.at(0) ?? null,
    surveyedTo: days.at(-1) ?? null,
    participants: [...new Set(processes.flatMap(({ participants }) => participants ?? []))].sort((a, b) =>
      a.localeCompare(b, "de"),
    ),
  };
}
