import { z } from "zod";

import type { PostedValues } from "#app/forms/act-conflict.ts";
import { type FormErrors, parseForm } from "#app/forms/parse-form.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";

import { parseForm as readFields } from "../parse-form.server.ts";
import { problem } from "../problem.server.ts";

const SUBMIT_ID = /^[\w-]{8,400}$/;
const MOST_VERSION_DIGITS = 9;

/** One posted act: its name, its values, the version it was made on and the mark of this submission. */
export interface PostedAct extends PostedValues {
  readonly submitId: string;
}

const textsSchema = z.record(z.string().max(100), z.string());

/** The texts a form was opened with; null for something that is none of our forms. */
function baseOf(text: string | undefined): Readonly<Record<string, string>> | undefined | null {
  if (text === undefined) return undefined;
  try {
    const read = textsSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Marks a field that is to be decided, and the decision. */
const ASKED = "ask.";
const CHOICE = "resolve.";

function texts(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map(([name, text]) => [name, text.replaceAll("\r\n", "\n")]));
}

/** Reads a posted act; files, repeated fields and forms that are not ours are refused before anything is done. */
export async function readAct(request: Request): Promise<PostedAct> {
  const fields = await readFields(request, z.record(z.string(), z.string()));
  if (!fields.ok) throw problem("request.malformed");
  const { intent, version, submitId, base: opened, ...sent } = fields.value;
  const base = baseOf(opened);
  const isOurs =
    intent !== undefined &&
    base !== null &&
    submitId !== undefined &&
    SUBMIT_ID.test(submitId) &&
    (version === undefined || (/^\d+$/.test(version) && version.length <= MOST_VERSION_DIGITS));
  if (!isOurs) throw problem("request.malformed");
  const entries = Object.entries(sent);
  const asked = entries.filter(([name]) => name.startsWith(ASKED)).map(([name]) => name.slice(ASKED.length));
  return {
    intent,
    values: texts(entries.filter(([name]) => !name.startsWith(ASKED) && !name.startsWith(CHOICE))),
    version: version === undefined ? null : Number(version),
    base,
    choices: Object.fromEntries(asked.map((name) => [name, sent[`${CHOICE}${name}`] ?? ""])),
    submitId,
  };
}

/** Values of a posted act by its schema; a field the form does not have is refused with 400. */
export function actValues<S extends z.ZodType>(
  schema: S,
  posted: PostedAct,
): Result<z.output<S>, FormErrors> {
  const parsed = parseForm(schema, { ...posted.values });
  if (parsed.ok) return ok(parsed.value);
  if (parsed.error[""] !== undefined) throw problem("request.unknown-field");
  return err(parsed.error);
}
