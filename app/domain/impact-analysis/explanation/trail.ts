import type { MessageValues } from "../analysis-result.ts";

/** Clause each reason rests on, by the id of its rule; every id has a sentence in `texts/`. */
export const TRAIL_CLAUSES = {
  "worst.matrix": "BSI 200-4, 7.2.1",
  "worst.short-form": "BSI 200-4, 7.2.1",
  "mtpd.first-horizon": "BSI 200-4, 7.2.1",
  "mtpd.none": "BSI 200-4, 7.2.1",
  "mtpd.not-rated": "BSI 200-4, 7.2.1",
  "drivers.at-mtpd": "BSI 200-4, 7.2.1",
  "drivers.none": "BSI 200-4, 7.2.1",
  "max-rto.difference": "BSI 200-4, 7.2.1",
  "max-rto.none": "BSI 200-4, 7.2.1",
  "effective-rto.own": "BSI 200-4, 7.2.2",
  "effective-rto.inherited": "BSI 200-4, 7.2.2",
  "effective-rto.inherited-stock": "BSI 200-4, 7.2.2",
  "effective-rto.inherited-earlier": "BSI 200-4, 7.2.2",
  "effective-rto.none": "BSI 200-4, 7.2.2",
  "cascade.same": "BSI 200-4, 7.2.2",
  "cascade.stricter": "BSI 200-4, 7.2.2",
  "cascade.none": "BSI 200-4, 7.2.2",
  "reachable.slowest": "BSI 200-4, 8",
  "reachable.unknown": "BSI 200-4, 8",
  "reachable.no-resources": "BSI 200-4, 7.2.3",
  "reachable.not-time-critical": "BSI 200-4, 7.2.1",
  "process-status.met": "BSI 200-4, 8",
  "process-status.gap": "BSI 200-4, 8",
  "process-status.unknown": "BSI 200-4, 8",
  "process-status.not-time-critical": "BSI 200-4, 7.2.1",
  "process-status.not-rated": "BSI 200-4, 7.2.1",
  "outage.sum": "BSI 200-4, 7.2.1",
  "outage.none": "BSI 200-4, 7.2.1",
  "mtpd-violated.yes": "BSI 200-4, 7.2.1",
  "mtpd-violated.no": "BSI 200-4, 7.2.1",
  "mtpd-violated.none": "BSI 200-4, 7.2.1",
  "restart.process": "BSI 200-4, 12.2",
  "restart.resource": "BSI 200-4, 12.2",
  "restart.none": "BSI 200-4, 12.2",
  "direct-rto.smallest": "BSI 200-4, 7.2.3",
  "direct-rto.none": "BSI 200-4, 7.2.3",
  "resource-rto.process": "BSI 200-4, 7.2.3",
  "resource-rto.resource": "BSI 200-4, 12.2",
  "resource-rto.basic-supply": "BSI 200-4, 7.1.3",
  "resource-rto.none": "BSI 200-4, 7.2.3",
  "rpo.smallest": "BSI 200-4, 7.2.3",
  "rpo.none": "BSI 200-4, 7.2.3",
  "total-rta.alone": "BSI 200-4, 12.2",
  "total-rta.chain": "BSI 200-4, 12.2",
  "total-rta.unknown": "BSI 200-4, 8.2",
  "net-status.met": "BSI 200-4, 8.2",
  "net-status.gap": "BSI 200-4, 8.2",
  "net-status.unknown": "BSI 200-4, 8.2",
  "resource-status.met": "BSI 200-4, 12.2",
  "resource-status.gap": "BSI 200-4, 12.2",
  "resource-status.unknown": "BSI 200-4, 8.2",
  "resource-status.none": "BSI 200-4, 7.2.3",
  "gap.difference": "BSI 200-4, 8.3",
  "gap.closed": "BSI 200-4, 8.3",
  "gap.unknown": "BSI 200-4, 8.2",
  "hidden-gap.yes": "BSI 200-4, 12.2",
  "hidden-gap.no": "BSI 200-4, 12.2",
  "rpo-status.met": "BSI 200-4, 8.2",
  "rpo-status.gap": "BSI 200-4, 8.2",
  "rpo-status.unknown": "BSI 200-4, 8.2",
  "rpo-status.none": "BSI 200-4, 7.2.3",
  "spof.knowledge": "BSI 200-4, 7.2.4",
  "spof.accumulation": "BSI 200-4, 7.2.4",
  "spof.single": "BSI 200-4, 7.2.4",
  "spof.redundant": "BSI 200-4, 7.2.4",
  "spof.none": "BSI 200-4, 7.2.4",
  "transitive.users": "BSI 200-4, 7.2.4",
  "scenario.direct": "BSI 200-4, 9",
  "scenario.follow-on": "BSI 200-4, 9",
  "scenario.not-hit": "BSI 200-4, 9",
  "scenario.not-time-critical": "BSI 200-4, 9",
} as const satisfies Record<string, string>;

export type TrailRule = keyof typeof TRAIL_CLAUSES;

/** Names of inputs; each has a label in `texts/`, which may name the object it belongs to. */
export type InputLabel =
  | "rating"
  | "worst-row"
  | "intolerability-level"
  | "level"
  | "mtpd"
  | "reaction-time"
  | "execution-time"
  | "buffer"
  | "own-rto"
  | "offset"
  | "effective-rto"
  | "resource-rto"
  | "lead"
  | "rpo"
  | "rpa"
  | "net-rta"
  | "total-rta"
  | "reachable"
  | "outage"
  | "count"
  | "spof-limit"
  | "threshold"
  | "time-critical-processes"
  | "process"
  | "failed-resource"
  | "predecessor";

export type TrailValue =
  | { readonly kind: "hours"; readonly hours: number | null }
  | { readonly kind: "levels"; readonly levels: readonly number[] }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "text"; readonly text: string };

/** What an input belongs to, for a link: `id` for most, two ids for a dependency (consumer, required) or a use. */
export type TrailReference = {
  readonly type:
    "process" | "resource" | "parameter" | "damage-scenario" | "dependency" | "use" | "outage-scenario";
  readonly ids: readonly string[];
};

export type TrailInput = {
  readonly label: InputLabel;
  readonly value: TrailValue;
  readonly reference?: TrailReference;
};

/** Why a derived value is what it is. `path` is the way through the graph as ids, from the cause to the subject. */
export type Trail = {
  readonly rule: TrailRule;
  readonly clause: string;
  /** Figures and names of the sentence; `trailStatement` puts it into words. */
  readonly values: MessageValues;
  readonly inputs: readonly TrailInput[];
  readonly path: readonly string[];
  readonly children?: readonly Trail[];
};

type TrailParts = {
  readonly values?: MessageValues;
  readonly inputs?: readonly TrailInput[];
  readonly path?: readonly string[];
  readonly children?: readonly Trail[];
};

export function trail(rule: TrailRule, parts: TrailParts): Trail {
  const { values = {}, inputs = [], path = [], children = [] } = parts;
  const base = { rule, clause: TRAIL_CLAUSES[rule], values, inputs, path };
  return children.length === 0 ? base : { ...base, children };
}

export function hoursInput(label: InputLabel, hours: number | null, reference?: TrailReference): TrailInput {
  return inputOf(label, { kind: "hours", hours }, reference);
}

export function countInput(label: InputLabel, count: number, reference?: TrailReference): TrailInput {
  return inputOf(label, { kind: "count", count }, reference);
}

export function inputOf(label: InputLabel, value: TrailValue, reference?: TrailReference): TrailInput {
  return reference === undefined ? { label, value } : { label, value, reference };
}

export function ofProcess(id: string): TrailReference {
  return { type: "process", ids: [id] };
}

export function ofResource(id: string): TrailReference {
  return { type: "resource", ids: [id] };
}

export function ofParameter(key: string): TrailReference {
  return { type: "parameter", ids: [key] };
}

export function ofUse(process: string, resource: string): TrailReference {
  return { type: "use", ids: [process, resource] };
}
