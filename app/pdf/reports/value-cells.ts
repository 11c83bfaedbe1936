import type { Named, ProcessLine, ResourceLine, Treatment } from "../../domain/reports/index.ts";
import type { Content, TextBlock } from "../engine/print-document.ts";
import { cell, titled } from "../primitives/cells.ts";
import { INK } from "../styles.ts";
import type { ReportContext } from "./report-context.ts";

type Status = ProcessLine["status"];

const SHAPES: Readonly<Record<Status, string>> = {
  met: "✓",
  gap: "▲",
  unknown: "?",
  "not-time-critical": "–",
};

/** Status as shape and word, so that it survives a grey print. */
export function statusWords({ texts }: ReportContext, status: Status | null): string {
  return status === null ? "–" : `${SHAPES[status]} ${texts.terms.status[status]}`;
}

/** Status on grey where somebody has to act. */
export function statusCell(
  context: ReportContext,
  status: Status | null,
  extra: Partial<TextBlock> = {},
): TextBlock {
  const acts = status === "gap" || status === "unknown";
  return cell(statusWords(context, status), {
    bold: acts,
    ...(acts ? { fillColor: INK.band } : {}),
    ...extra,
  });
}

/** Hours, or the word for unknown where a value is asked for and nobody knows it. */
export function knownHours({ texts, format }: ReportContext, hours: number | null): string {
  return hours === null ? texts.frame.unknown : format.hours(hours);
}

/** Why a value is as small as it is: the object that demands it; empty for its own value. */
export function sourceWords({ texts }: ReportContext, source: string | null): string {
  if (source === null || source === "own") return "";
  if (source === "basic-supply") return texts.frame.basicSupply;
  return `${texts.frame.demandedBy} ${source}`;
}

export function nameOf({ id, name }: Named): string {
  return `${id} ${name}`.trim();
}

export function resourceCell(line: ResourceLine, ...details: readonly string[]): Content {
  return titled(nameOf(line), ...details);
}

/** One treatment as a sentence. */
export function treatmentText(context: ReportContext, treatment: Treatment): string {
  const { texts, format } = context;
  const { targetActual, terms } = texts;
  switch (treatment.kind) {
    case "measure": {
      const due =
        treatment.dueOn === null
          ? targetActual.noDate
          : `${targetActual.due} ${format.date(treatment.dueOn)}`;
      const state = [terms.measureStatus[treatment.status], due, treatment.responsible];
      if (treatment.overdue) state.unshift(targetActual.overdue.toUpperCase());
      return `${treatment.id} ${treatment.text} (${state.filter((word) => word !== "").join(", ")})`;
    }
    case "solution": {
      const rta =
        treatment.expectedRtaHours === null
          ? ""
          : `, ${targetActual.solutionRta(format.hours(treatment.expectedRtaHours))}`;
      return `${treatment.id} ${targetActual.solution}: ${treatment.text}${rta}`;
    }
    case "acceptance": {
      const signed =
        treatment.signedOn === null
          ? targetActual.unsigned
          : targetActual.signed(format.date(treatment.signedOn), format.date(treatment.validUntil));
      return `${treatment.id} ${targetActual.acceptance}: ${treatment.text} (${signed})`;
    }
  }
}
