import { isRated, ratingRow, relevantScenarios } from "../damage-over-time.ts";
import type { ExplainedProcess } from "./explained.ts";
import { countInput, hoursInput, inputOf, ofParameter, ofProcess, trail, type Trail } from "./trail.ts";

/** Worst level per horizon: the ratings it is the maximum of. */
export function explainWorst({ process, parameters, result }: ExplainedProcess): Trail {
  if (process.shortForm !== undefined) {
    const value = { kind: "levels", levels: process.shortForm.worst } as const;
    return trail("worst.short-form", { inputs: [inputOf("worst-row", value, ofProcess(process.id))] });
  }
  const codes = relevantScenarios(process, parameters);
  const inputs = codes.map((code) =>
    inputOf(
      "rating",
      { kind: "levels", levels: ratingRow(process, code) ?? [] },
      { type: "damage-scenario", ids: [code, process.id] },
    ),
  );
  return trail("worst.matrix", { values: { count: codes.length, worst: result.worst.join(" ") }, inputs });
}

export function explainMtpd(subject: ExplainedProcess): Trail {
  const { process, parameters, result, damage } = subject;
  if (!isRated(process, parameters)) return trail("mtpd.not-rated", { values: { id: process.id } });
  const limit = parameters.intolerabilityLevel;
  const inputs = [
    inputOf("worst-row", { kind: "levels", levels: result.worst }, ofProcess(process.id)),
    countInput("intolerability-level", limit, ofParameter("intolerabilityLevel")),
  ];
  const children = [explainWorst(subject)];
  if (damage.mtpdIndex === null) return trail("mtpd.none", { values: { limit }, inputs, children });
  const level = result.worst[damage.mtpdIndex] ?? null;
  const values = { mtpd: damage.mtpdHours, limit, level };
  return trail("mtpd.first-horizon", { values, inputs, children });
}

export function explainDrivers(subject: ExplainedProcess): Trail {
  const { process, parameters, result, damage } = subject;
  const at = damage.mtpdIndex;
  if (at === null) return trail("drivers.none", { children: [explainMtpd(subject)] });
  const inputs = result.drivers.map((code) =>
    countInput(
      "level",
      ratingRow(process, code)?.[at] ?? process.shortForm?.worst[at] ?? parameters.intolerabilityLevel,
      { type: "damage-scenario", ids: [code, process.id] },
    ),
  );
  const values = {
    drivers: result.drivers.join(", "),
    mtpd: damage.mtpdHours,
    limit: parameters.intolerabilityLevel,
  };
  return trail("drivers.at-mtpd", { values, inputs, children: [explainMtpd(subject)] });
}

export function explainMaxRto(subject: ExplainedProcess): Trail {
  const { process, parameters, result } = subject;
  const children = [explainMtpd(subject)];
  if (result.maxRtoHours === null) return trail("max-rto.none", { children });
  const inputs = [
    hoursInput("mtpd", result.mtpdHours, ofProcess(process.id)),
    hoursInput("reaction-time", parameters.baoReactionHours, ofParameter("baoReactionHours")),
    hoursInput("execution-time", process.executionHours, ofProcess(process.id)),
    hoursInput("buffer", parameters.bufferHours, ofParameter("bufferHours")),
  ];
  const values = {
    max: result.maxRtoHours,
    mtpd: result.mtpdHours,
    reaction: parameters.baoReactionHours,
    execution: process.executionHours,
    buffer: parameters.bufferHours,
  };
  return trail("max-rto.difference", { values, inputs, children });
}
