import type { HandbookStatus } from "../../../domain/handbook/index.ts";
import type { BuildContext } from "../build-context.ts";

const SHAPES: Readonly<Record<HandbookStatus, string>> = {
  met: "✓",
  gap: "▲",
  unknown: "?",
  "not-time-critical": "–",
};

/** Status as shape and word, so that it survives a grey print. */
export function statusText({ texts }: BuildContext, status: HandbookStatus | null): string {
  return status === null ? "–" : `${SHAPES[status]} ${texts.status[status]}`;
}

/** Why a value is as small as it is: the object that demands it. */
export function sourceText({ texts }: BuildContext, source: string | null): string {
  if (source === null) return "";
  if (source === "basic-supply") return texts.overview.basicSupply;
  return `${texts.overview.demandedBy} ${source}`;
}
