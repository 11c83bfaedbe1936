import { z } from "zod";

const count = z.number().int().nonnegative();

/** Key figures of one organisation on one day (BSI 200-4, 14.1); plain counts, quotas are formed where they are shown. */
export const keyFiguresSchema = z.strictObject({
  processes: count,
  /** Survey complete: in quality assurance or released. */
  processesAssessed: count,
  processesReleased: count,
  timeCritical: count,
  met: count,
  gap: count,
  unknown: count,
  mtpdViolated: count,
  resources: count,
  resourcesWithRto: count,
  resourceGaps: count,
  resourceUnknown: count,
  hiddenGaps: count,
  /** Time-critical processes that stand in a plan that is in force. */
  coveredByPlan: count,
  plans: count,
  plansInForce: count,
  /** In the twelve months up to the day. */
  exercisesHeld: count,
  measuresPending: count,
  measuresOverdue: count,
});

export type KeyFigures = z.infer<typeof keyFiguresSchema>;
