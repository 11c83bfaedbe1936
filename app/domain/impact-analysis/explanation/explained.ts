import type { ProcessResult, ResourceResult } from "../analysis-result.ts";
import type { Damage } from "../damage-over-time.ts";
import type { ImpactModel } from "../impact-model.ts";

/** A process of the model with its number, its data and its results. */
export function processAt(model: ImpactModel, at: number) {
  const process = model.index.processes[at];
  const result: ProcessResult | undefined = model.results.processes[at];
  const damage: Damage | undefined = model.damages[at];
  if (process === undefined || result === undefined || damage === undefined) {
    throw new Error(`no process with the number ${at}`);
  }
  return { model, at, process, result, damage, parameters: model.index.document.parameters };
}

/** A resource of the model with its number, its data and its results. */
export function resourceAt(model: ImpactModel, at: number) {
  const resource = model.index.resources[at];
  const result: ResourceResult | undefined = model.results.resources[at];
  if (resource === undefined || result === undefined) throw new Error(`no resource with the number ${at}`);
  return { model, at, resource, result, parameters: model.index.document.parameters };
}

export type ExplainedProcess = ReturnType<typeof processAt>;
export type ExplainedResource = ReturnType<typeof resourceAt>;

export function processIdAt(model: ImpactModel, at: number): string {
  return model.index.processes[at]?.id ?? "";
}

export function resourceIdAt(model: ImpactModel, at: number): string {
  return model.index.resources[at]?.id ?? "";
}
