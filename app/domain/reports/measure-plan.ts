import type { Measure } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";
import { reportDirectory, type Named, type ReportDirectory } from "./report-directory.ts";
import { reportIdentity, type ReportIdentity } from "./report-identity.ts";
import type { ReportInput } from "./report-input.ts";
import { isOverdue } from "./treatments.ts";

/** One entry of the Maßnahmenplan with its objects by name. */
export type MeasureLine = Omit<Measure, "subjects"> & {
  readonly subjects: readonly Named[];
  readonly overdue: boolean;
};

/** Where a measure stands on its way, in the order in which they are printed. */
export const MEASURE_GROUPS = ["overdue", "running", "to-be-checked", "effective", "set-aside"] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** Everything over all sources in one plan (BSI 200-4, 15.2). */
export type MeasurePlan = {
  readonly identity: ReportIdentity;
  readonly groups: readonly { readonly group: MeasureGroup; readonly measures: readonly MeasureLine[] }[];
  readonly counts: {
    readonly all: number;
    readonly byStatus: Readonly<Record<Measure["status"], number>>;
    readonly overdue: number;
    readonly withoutDate: number;
  };
};

const PRIORITY: Readonly<Record<Measure["priority"], number>> = { high: 0, medium: 1, low: 2 };
const LAST_DATE = "9999-12-31";

function byPriorityAndDate(a: MeasureLine, b: MeasureLine): number {
  return (
    PRIORITY[a.priority] - PRIORITY[b.priority] ||
    compareIds(a.dueOn ?? LAST_DATE, b.dueOn ?? LAST_DATE) ||
    compareIds(a.id, b.id)
  );
}

export function measureLine(measure: Measure, directory: ReportDirectory, today: string): MeasureLine {
  return {
    ...measure,
    subjects: measure.subjects.map((id) => directory.named(id)),
    overdue: isOverdue(measure, today),
  };
}

function groupOf({ status, overdue }: MeasureLine): MeasureGroup {
  if (overdue) return "overdue";
  if (status === "done") return "to-be-checked";
  if (status === "effective") return "effective";
  return status === "open" || status === "in-progress" ? "running" : "set-aside";
}

/** The Maßnahmenplan at one day: overdue first, inside a group by priority and date. */
export function measurePlan(input: ReportInput): MeasurePlan {
  const directory = reportDirectory(input);
  const { measures = [] } = input.document;
  const lines = measures
    .map((measure) => measureLine(measure, directory, input.edition.date))
    .sort(byPriorityAndDate);
  const count = (status: Measure["status"]) => lines.filter((line) => line.status === status).length;
  return {
    identity: reportIdentity(input),
    groups: MEASURE_GROUPS.map((group) => ({
      group,
      measures: lines.filter((line) => groupOf(line) === group),
    })).filter((group) => group.measures.length > 0),
    counts: {
      all: lines.length,
      byStatus: {
        open: count("open"),
        "in-progress": count("in-progress"),
        done: count("done"),
        effective: count("effective"),
        rejected: count("rejected"),
        postponed: count("postponed"),
      },
      overdue: lines.filter(({ overdue }) => overdue).length,
      withoutDate: lines.filter(({ dueOn, status }) => dueOn === null && status !== "rejected").length,
    },
  };
}
