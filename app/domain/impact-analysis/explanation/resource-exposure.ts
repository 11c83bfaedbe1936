import { processIdAt, type ExplainedResource } from "./explained.ts";
import { explainResourceRto } from "./resource-demands.ts";
import {
  countInput,
  hoursInput,
  inputOf,
  ofParameter,
  ofProcess,
  ofResource,
  trail,
  type Trail,
  type TrailRule,
} from "./trail.ts";

/** Why a resource is a single point of failure or none; a second kind stands in the children. */
export function explainSpof(subject: ExplainedResource): Trail {
  const { resource, result } = subject;
  if (resource.redundant) return trail("spof.redundant", { values: { id: resource.id } });
  const [first, ...others] = result.spof;
  const rule: TrailRule = first === undefined ? "spof.none" : `spof.${first}`;
  const more = others.map((kind) => spofTrail(subject, `spof.${kind}`, []));
  return spofTrail(subject, rule, [...more, explainTransitive(subject), explainResourceRto(subject)]);
}

function spofTrail(subject: ExplainedResource, rule: TrailRule, children: readonly Trail[]): Trail {
  const { resource, result, parameters } = subject;
  const critical = timeCriticalUsers(subject);
  return trail(rule, {
    values: {
      id: resource.id,
      count: resource.count,
      critical,
      threshold: parameters.accumulationThreshold,
      rto: result.rtoHours,
      limit: parameters.spofLimitHours,
    },
    inputs: [
      countInput("count", resource.count, ofResource(resource.id)),
      countInput("time-critical-processes", critical, ofResource(resource.id)),
      countInput("threshold", parameters.accumulationThreshold, ofParameter("accumulationThreshold")),
      hoursInput("resource-rto", result.rtoHours, ofResource(resource.id)),
      hoursInput("spof-limit", parameters.spofLimitHours, ofParameter("spofLimitHours")),
    ],
    children,
  });
}

function timeCriticalUsers({ model, at }: ExplainedResource): number {
  const processes = model.transitive[at] as Int32Array;
  return processes.reduce((sum, process) => (Number.isNaN(model.effective[process]) ? sum : sum + 1), 0);
}

/** All processes that hang on the resource, directly or through others. */
export function explainTransitive(subject: ExplainedResource): Trail {
  const { model, at, resource } = subject;
  const inputs = Array.from(model.transitive[at] as Int32Array, (process) =>
    inputOf(
      "process",
      { kind: "text", text: model.index.processes[process]?.name ?? "" },
      ofProcess(processIdAt(model, process)),
    ),
  );
  const values = { id: resource.id, count: inputs.length, critical: timeCriticalUsers(subject) };
  return trail("transitive.users", { values, inputs });
}
