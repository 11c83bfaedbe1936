import type { z } from "zod";

import { problem, type Path, type Problem } from "./check-problem.ts";
import type { ProblemCode } from "./check-texts.ts";
import { fieldOf, fieldsOf, textOf } from "./check-values.ts";
import { exchangeDocumentSchema } from "./exchange-document.schema.ts";

type Issue = z.core.$ZodIssue;

const RECORDS = ["matrix", "reasons"] as const;
const RESERVED_KEY = "__proto__";

/** Every way in which a value misses the schema: unknown keys by name, missing ones, wrong kinds, limits. */
export function checkSchema(value: unknown): readonly Problem[] {
  const parsed = exchangeDocumentSchema.safeParse(value);
  const found = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, value));
  return [...found, ...reservedKeys(value)];
}

function problemsOf(issue: Issue, root: unknown): readonly Problem[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem("schema.unknown-key", placeOf(root, [...path, key]), { key }));
  }
  if (issue.code === "invalid_key") return issue.issues.map((inner) => described(inner, root, path));
  return [described(issue, root, path)];
}

/** The place of a path and the id of the innermost object on the way that has one. */
export function placeOf(root: unknown, path: Path): { readonly path: Path; readonly id: string | null } {
  let id: string | null = null;
  let at = root;
  for (const part of path) {
    id = textOf(at, "id") ?? id;
    at = Array.isArray(at) && typeof part === "number" ? at[part] : fieldOf(at, String(part));
  }
  return { path, id: textOf(at, "id") ?? id };
}

function described(issue: Issue, root: unknown, path: Path): Problem {
  const key = path.findLast((part) => typeof part === "string") ?? "$";
  const [code, values] = path.length === 0 ? ofWhole(issue) : wording(issue, valueAt(root, path));
  return problem(code, placeOf(root, path), { key, ...values });
}

function ofWhole(issue: Issue): Wording {
  return ["schema.root", { expected: issue.code === "invalid_type" ? issue.expected : "object" }];
}

function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const part of path) at = Array.isArray(at) ? at[Number(part)] : fieldOf(at, String(part));
  return at;
}

type Wording = readonly [ProblemCode, Readonly<Record<string, string | number>>];

function wording(issue: Issue, given: unknown): Wording {
  const absent = given === undefined;
  if (given === Infinity || given === -Infinity) return ["schema.infinite", {}];
  switch (issue.code) {
    case "invalid_type":
      return [absent ? "schema.missing" : "schema.type", { expected: issue.expected }];
    case "invalid_value":
      return [absent ? "schema.missing" : "schema.choice", choicesOf(issue.values, absent)];
    case "too_small":
      return [
        issue.origin === "number" ? "schema.too-small" : "schema.too-short",
        { limit: Number(issue.minimum) },
      ];
    case "too_big":
      return [
        issue.origin === "number" ? "schema.too-big" : "schema.too-long",
        { limit: Number(issue.maximum) },
      ];
    case "invalid_format":
      return ["schema.format", { expected: issue.format === "regex" ? issue.message : issue.format }];
    default:
      return [ownCode(issue.message), {}];
  }
}

function choicesOf(values: readonly unknown[], absent: boolean): Readonly<Record<string, string>> {
  const choices = values.map(String).join(", ");
  return absent ? { expected: choices } : { choices };
}

/** Codes that the schema's own refinements give. */
function ownCode(message: string): ProblemCode {
  if (message === "text.unprintable") return "schema.unprintable";
  if (message === "hours.tiny") return "schema.tiny";
  return message === "text.blank" || message === "id.blank" ? "schema.blank" : "schema.other";
}

/** Parsers of records pass over this key without a word, so it is looked for by name. */
function reservedKeys(root: unknown): readonly Problem[] {
  const found: Path[] = [];
  const look = (value: unknown, path: Path) => {
    const fields = fieldsOf(value);
    if (fields !== null && Object.hasOwn(fields, RESERVED_KEY)) found.push([...path, RESERVED_KEY]);
  };
  const processes = fieldOf(root, "processes");
  if (Array.isArray(processes)) {
    processes.forEach((process, at) => {
      for (const key of RECORDS) look(fieldOf(process, key), ["processes", at, key]);
    });
  }
  look(fieldOf(fieldOf(root, "parameters"), "levelDescriptions"), ["parameters", "levelDescriptions"]);
  return found.map((path) => problem("schema.unknown-key", placeOf(root, path), { key: RESERVED_KEY }));
}
