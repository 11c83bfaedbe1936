import {
  canonicalDocument,
  checkDocument,
  exchangeText,
  problemText,
  type ExchangeDocument,
  type Problem,
} from "#app/domain/exchange/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";

import { withoutApprovals } from "./reading/without-approvals.ts";

/** Replace everything, or only the parts the file names. */
export type ExchangeMode = "whole" | "parts";

/** Where something stands in an exchange file, and one sentence that says what to do. */
export interface ExchangeProblem {
  /** JSON path. */
  readonly path: string;
  readonly id: string | null;
  readonly text: string;
}

export type ExchangeFault =
  | { readonly code: "exchange.other-organisation"; readonly named: string }
  | { readonly code: "exchange.problems"; readonly problems: readonly Problem[] };

const MOST_PROBLEMS = 1000;

/**
 * Lays an exchange file over the content of an organisation: the whole of it, or the parts it names. The place of the
 * organisation in the tree stays as it is, and nothing counts as approved that nobody here has approved. Never throws.
 */
export function exchangeToChange(
  current: ExchangeDocument,
  text: string,
  mode: ExchangeMode,
): Result<ExchangeDocument, ExchangeFault> {
  const { value, problems: unreadable } = exchangeText(text);
  if (unreadable.length > 0) return refused(unreadable);
  const named = codeIn(value);
  if (named !== null && named !== current.organisation.code)
    return err({ code: "exchange.other-organisation", named });
  const laid = laidOver(current, value, mode);
  const problems = checkDocument(laid);
  if (problems.length > 0) return refused(problems);
  return ok(canonicalDocument(withoutApprovals(current, laid as ExchangeDocument)));
}

export function exchangeProblemLine(found: Problem, language: Language): ExchangeProblem {
  return { path: found.path, id: found.id, text: problemText(found, language) };
}

function refused(problems: readonly Problem[]): Result<never, ExchangeFault> {
  return err({ code: "exchange.problems", problems: problems.slice(0, MOST_PROBLEMS) });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function codeIn(value: unknown): string | null {
  const head = isRecord(value) ? value["organisation"] : null;
  const code = isRecord(head) ? head["code"] : null;
  return typeof code === "string" ? code : null;
}

/** What is no document keeps its own problems. */
function laidOver(current: ExchangeDocument, value: unknown, mode: ExchangeMode): unknown {
  if (!isRecord(value)) return value;
  const { organisation } = value;
  const own = isRecord(organisation)
    ? { ...value, organisation: inItsPlace(organisation, current.organisation) }
    : value;
  return mode === "whole" ? own : { ...current, ...own };
}

type Head = ExchangeDocument["organisation"];

/** Moving an organisation in the tree moves rights: that never happens by a file. */
function inItsPlace(head: Readonly<Record<string, unknown>>, { kind, parent }: Head): object {
  const rest = Object.entries(head).filter(([key]) => key !== "kind" && key !== "parent");
  return {
    ...Object.fromEntries(rest),
    ...(kind === undefined ? {} : { kind }),
    ...(parent === undefined ? {} : { parent }),
  };
}
