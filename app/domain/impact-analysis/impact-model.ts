import type { ExchangeDocument } from "#app/domain/exchange/index.ts";

import type { AnalysisResult } from "./analysis-result.ts";
import { cascade, type Cascade } from "./cascade.ts";
import { assessDamage, type Damage } from "./damage-over-time.ts";
import { indexDocument, type DocumentIndex } from "./document-index.ts";
import { processResults, resourceResults, scenarioResults } from "./present-results.ts";
import { reachability, type Reachability } from "./reachability.ts";
import { recoveryObjectives, type RecoveryObjectives } from "./recovery-objectives.ts";
import { recoveryTimes, type RecoveryTimes } from "./recovery-times.ts";
import { dependentsFirst } from "./resource-order.ts";
import { resourceObjectives, type ResourceObjectives } from "./resource-objectives.ts";
import { restartOrderOfProcesses, restartOrderOfResources } from "./restart-order.ts";
import { transitiveProcesses } from "./transitive-processes.ts";

/** Everything computed from a document by number, before it is put into words: the ground for rules and reasons. */
export type ImpactColumns = {
  readonly index: DocumentIndex;
  readonly damages: readonly Damage[];
  readonly objectives: RecoveryObjectives;
  /** Effective RTO per process; NaN for those that are not time-critical. */
  readonly effective: Float64Array;
  readonly cascade: Cascade;
  readonly demands: ResourceObjectives;
  readonly times: RecoveryTimes;
  readonly reach: readonly Reachability[];
  readonly transitive: readonly Int32Array[];
};

export type ImpactResults = Omit<AnalysisResult, "findings">;

/** The computed analysis of one document with its results by number (ascending id). */
export type ImpactModel = ImpactColumns & { readonly results: ImpactResults };

/** Runs the calculation of reference 11.7 on a checked document. Throws on an unsound one. */
export function buildModel(document: ExchangeDocument): ImpactModel {
  const columns = compute(document);
  const { index } = columns;
  const results: ImpactResults = {
    processes: processResults(columns),
    resources: resourceResults(columns),
    restartOrder: {
      resources: restartOrderOfResources(index, columns.demands.rto).map(
        (at) => index.resources[at]?.id ?? "",
      ),
      processes: restartOrderOfProcesses(index, columns.effective).map((at) => index.processes[at]?.id ?? ""),
    },
    outageScenarios: scenarioResults(columns),
  };
  return { ...columns, results };
}

function compute(document: ExchangeDocument): ImpactColumns {
  const index = indexDocument(document);
  const damages = index.processes.map((process) => assessDamage(process, document.parameters));
  const objectives = recoveryObjectives(index, damages);
  const { effective } = objectives;
  const order = dependentsFirst(index);
  const times = recoveryTimes(index, order);
  return {
    index,
    damages,
    objectives,
    effective,
    cascade: cascade(index, objectives.own),
    demands: resourceObjectives(index, effective, order),
    times,
    reach: index.processes.map((_, process) =>
      reachability(index, process, effective[process] as number, times.total),
    ),
    transitive: transitiveProcesses(index, order),
  };
}
