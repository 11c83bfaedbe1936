import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { type DoneAct, doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { releasePage } from "#app/components/management-release/release-page.ts";
import type { ReleaseSubject } from "#app/domain/management-release/index.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { managementReleaseView } from "#app/queries/management-release/management-release-view.server.ts";
import {
  releaseAsManagement,
  returnAsManagement,
} from "#app/services/management-release/decide-as-management.server.ts";
import type { ManagementAct, ManagementRefusal } from "#app/services/management-release/management-act.ts";
import { submitToManagement } from "#app/services/management-release/submit-to-management.server.ts";
import type { ManagementRelease } from "#db/repositories/management-release-records.ts";

import { requiredLine } from "./form-fields.ts";
import { parseForm } from "./parse-form.server.ts";
import { notFound, problem } from "./problem.server.ts";
import { requireActor, requireOrganisation } from "./require-actor.server.ts";

const LONGEST_TEXT = 500;
const actSchema = z.discriminatedUnion("act", [
  z.strictObject({
    act: z.literal("submit"),
    seenHash: z.string().regex(/^[0-9a-f]{64}$/, "form.invalid"),
    reason: requiredLine(LONGEST_TEXT),
  }),
  z.strictObject({
    act: z.literal("release"),
    id: z.string().max(64, "form.invalid"),
    note: z.string().trim().max(LONGEST_TEXT, "form.invalid"),
  }),
  z.strictObject({
    act: z.literal("return"),
    id: z.string().max(64, "form.invalid"),
    note: requiredLine(LONGEST_TEXT),
  }),
]);

/** A refused act with what was typed, for the page that asks again. */
export interface RefusedManagementAct {
  readonly act: string;
  readonly refused: ManagementRefusal | "form.invalid";
  readonly text: string;
}

/** What the page of a subject shows; `?edition=2` reads a frozen edition. */
export async function loadManagementRelease(
  { context, request }: LoaderFunctionArgs,
  subject: ReleaseSubject,
) {
  const asked = new URL(request.url).searchParams.get("edition") ?? "";
  const view = await managementReleaseView(context.deps, {
    organisation: requireOrganisation(context),
    actor: requireActor(context),
    subject,
    language: context.language,
    edition: /^\d{1,6}$/.test(asked) ? Number(asked) : null,
  });
  if (!view) throw notFound();
  return view;
}

async function typedInto(request: Request): Promise<{ readonly act: string; readonly text: string }> {
  const form = await request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, LONGEST_TEXT * 2) : "";
  };
  return { act: text("act"), text: text("reason") || text("note") };
}

type Done = Result<ManagementRelease, ManagementRefusal>;

async function carriedOut(
  { context }: LoaderFunctionArgs,
  act: ManagementAct,
  form: z.output<typeof actSchema>,
): Promise<readonly [DoneAct, Done]> {
  const { deps } = context;
  switch (form.act) {
    case "submit":
      return ["managementSubmitted", await submitToManagement(deps, act, form)];
    case "release":
      return ["managementReleased", await releaseAsManagement(deps, act, form)];
    case "return":
      return ["managementReturned", await returnAsManagement(deps, act, form)];
  }
}

/** Submit, release or send back; afterwards the same page with the confirmation, or the question again with what was typed. */
export async function actOnManagementRelease(args: LoaderFunctionArgs, subject: ReleaseSubject) {
  const { context, request } = args;
  const organisation = requireOrganisation(context);
  const typed = await typedInto(request.clone());
  const form = await parseForm(request, actSchema);
  if (!form.ok) return data<RefusedManagementAct>({ ...typed, refused: "form.invalid" }, 422);
  const act = { actor: requireActor(context), organisation, subject, requestId: context.requestId };
  const [confirmed, done] = await carriedOut(args, act, form.value);
  if (done.ok) {
    const page = organisationPath(organisation.code, releasePage(subject));
    return redirect(doneAddress(page, confirmed, String(done.value.number)));
  }
  if (done.error === "object.missing") throw notFound();
  if (done.error === "access.forbidden") throw problem("access.forbidden");
  return data<RefusedManagementAct>({ ...typed, refused: done.error }, 409);
}
