import { z } from "zod";

import { type FormErrors, parseForm } from "#app/forms/parse-form.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";

import { parseForm as readFields } from "../parse-form.server.ts";
import { problem } from "../problem.server.ts";

const SUBMIT_ID = /^[\w-]{8,80}$/;
const MOST_VERSION_DIGITS = 9;

/** One posted act: its name, its values, the version it was made on and the mark of this submission. */
export interface PostedAct {
  readonly intent: string;
  readonly values: Readonly<Record<string, string>>;
  readonly version: number | null;
  readonly submitId: string;
}

/** Reads a posted act; files, repeated fields and forms that are not ours are refused before anything is done. */
export async function readAct(request: Request): Promise<PostedAct> {
  const fields = await readFields(request, z.record(z.string(), z.string()));
  if (!fields.ok) throw problem("request.malformed");
  const { intent, version, submitId, ...values } = fields.value;
  const isOurs =
    intent !== undefined &&
    submitId !== undefined &&
    SUBMIT_ID.test(submitId) &&
    (version === undefined || (/^\d+$/.test(version) && version.length <= MOST_VERSION_DIGITS));
  if (!isOurs) throw problem("request.malformed");
  const lines = Object.entries(values).map(([name, text]) => [name, text.replaceAll("\r\n", "\n")]);
  return {
    intent,
    values: Object.fromEntries(lines) as Record<string, string>,
    version: version === undefined ? null : Number(version),
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
