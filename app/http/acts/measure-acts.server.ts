import { type ActionFunctionArgs, data } from "@remix-run/node";
import { z } from "zod";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { type Measure, measureStatusSchema } from "#app/domain/exchange/index.ts";
import { optionalText } from "#app/forms/act-fields.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { decidedAct, overtakenAct, refusedAct } from "#app/forms/act-conflict.ts";
import { measureFormSchema } from "#app/services/improvement/measure-form.schema.ts";
import {
  type MeasureRefused,
  saveMeasure,
  stepMeasure,
} from "#app/services/improvement/save-measure.server.ts";

import { notFound, problem } from "../problem.server.ts";
import { redirectTo } from "../redirect-to.server.ts";
import { requireActor, requireOrganisation } from "../require-actor.server.ts";
import { actValues, type PostedAct, readAct } from "./read-act.server.ts";

const stepSchema = z.strictObject({ to: measureStatusSchema, reason: optionalText(4000) });

function submitted({ context }: ActionFunctionArgs, { submitId }: PostedAct) {
  return { organisation: requireOrganisation(context), submitId, requestId: context.requestId };
}

function storedTexts(measure: Measure, names: readonly string[]): Record<string, string> {
  const values = measure as unknown as Readonly<Record<string, unknown>>;
  const textOf = (value: unknown) =>
    Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "";
  return Object.fromEntries(
    names.filter((name) => name in values).map((name) => [name, textOf(values[name])]),
  );
}

/** Field at which a refusal is said; empty: above the form. */
function fieldOf(code: string): string {
  if (code === "measure.reason-missing") return "reason";
  return code.startsWith("measure.subject?") ? "subjects" : "";
}

function refuse(posted: PostedAct, refusal: MeasureRefused) {
  if (refusal.code === "object.missing") throw notFound();
  if (refusal.code === "access.forbidden") throw problem("access.forbidden");
  if ("current" in refusal) {
    const texts = storedTexts(refusal.current, Object.keys(posted.values));
    return data<ActAnswer>(overtakenAct(posted, { texts, version: refusal.version }), 409);
  }
  return data<ActAnswer>(refusedAct(posted, { [fieldOf(refusal.code)]: refusal.code }), 422);
}

function done(args: ActionFunctionArgs, id: string): Response {
  const { code } = requireOrganisation(args.context);
  return redirectTo(
    doneAddress(organisationPath(code, `/measures/${encodeURIComponent(id)}`), "measure", id),
  );
}

async function step(args: ActionFunctionArgs, posted: PostedAct, id: string) {
  const values = actValues(stepSchema, posted);
  if (!values.ok) return data<ActAnswer>(refusedAct(posted, values.error), 422);
  const stepped = await stepMeasure(args.context.deps, requireActor(args.context), {
    ...submitted(args, posted),
    id,
    expectedVersion: posted.version ?? 0,
    ...values.value,
  });
  if (stepped.ok) throw done(args, id);
  return refuse(posted, stepped.error);
}

/** Acts on a measure; without an id the form makes a new one. */
export async function runMeasureAct(args: ActionFunctionArgs, id: string | null) {
  const { posted, again } = decidedAct(await readAct(args.request));
  if (again) return data<ActAnswer>(again, 422);
  if (posted.intent === "step" && id !== null) return step(args, posted, id);
  if (posted.intent !== "save") throw problem("request.malformed");
  const values = actValues(measureFormSchema, posted);
  if (!values.ok) return data<ActAnswer>(refusedAct(posted, values.error), 422);
  const form = values.value;
  const place = submitted(args, posted);
  const which = id === null ? { id } : { id, expectedVersion: posted.version ?? 0 };
  const saved = await saveMeasure(args.context.deps, requireActor(args.context), {
    ...place,
    ...which,
    form,
  });
  if (saved.ok) throw done(args, saved.value.id);
  return refuse(posted, saved.error);
}
