import type { z } from "zod";

import { problem } from "./problem.server.ts";

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LONGEST_NAME = 200;

/**
 * The first file and the plain fields beside it; anything else (other files, repeated or unknown fields, wrong values) cannot come from
 * one of our forms and is refused with 400. The file is null where nobody chose one.
 * @param schema a `z.strictObject` of the plain fields
 */
export async function readUpload<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ readonly file: UploadedFile | null; readonly fields: z.output<Schema> }> {
  if (!/^multipart\/form-data(;|$)/i.test(request.headers.get("content-type") ?? ""))
    throw problem("request.malformed");
  const form = await request.formData().catch(() => {
    throw problem("request.malformed");
  });
  const fields = new Map<string, string>();
  let file: File | null = null;
  for (const [name, value] of form) {
    if (name === "file" && (isNothing(value) || file !== null)) continue;
    if (name === "file" && typeof value !== "string") file = value;
    else if (typeof value === "string" && !fields.has(name)) fields.set(name, value);
    else throw problem("request.malformed");
  }
  const parsed = schema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) throw problem("request.malformed");
  return { file: file && (await uploaded(file)), fields: parsed.data };
}

/** What a browser sends where nobody chose a file. */
function isNothing(value: FormDataEntryValue): boolean {
  return typeof value === "string" ? value === "" : value.name === "" && value.size === 0;
}

async function uploaded(file: File): Promise<UploadedFile> {
  return { name: file.name.slice(-LONGEST_NAME), bytes: new Uint8Array(await file.arrayBuffer()) };
}
