import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { FORM_LENGTH, LONGEST_DRAFT, PAGE_LENGTH } from "#app/forms/drafts/draft.ts";
import type { RequestContext } from "#app/http/load-context.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { ownDrafts } from "#app/queries/drafts/own-drafts.server.ts";
import { dropDraft, keepDraft } from "#app/services/drafts/keep-draft.server.ts";

/** Only ever one's own drafts, so being signed in is enough. */
export const handle = { access: SIGNED_IN };

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

const addressFields = {
  page: z.string().min(1).max(PAGE_LENGTH),
  form: z.string().min(1).max(FORM_LENGTH),
  slot: z.string().regex(/^[a-z0-9]{1,40}$/),
};

const draftSchema = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("keep"),
    ...addressFields,
    submitId: z.string().regex(/^[\w-]{8,400}$/),
    version: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    values: z.string().max(LONGEST_DRAFT).refine(isObjectText),
  }),
  z.strictObject({ intent: z.literal("drop"), ...addressFields }),
]);

function ownerOf(context: RequestContext) {
  return {
    accountId: requireActor(context).accountId,
    organisationId: requireOrganisation(context).id,
  };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const page = new URL(request.url).searchParams.get("page") ?? "";
  return Response.json({ drafts: await ownDrafts(context.deps, ownerOf(context), page) });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, draftSchema);
  if (!form.ok || !form.value.page.startsWith(organisationPath(requireOrganisation(context).code, "")))
    return new Response(null, { status: 422 });
  const draft = form.value;
  if (draft.intent === "drop") await dropDraft(context.deps, ownerOf(context), draft);
  else {
    const { values, page, form: name, slot, submitId, version } = draft;
    const kept = { page, form: name, slot, submitId, version, content: values };
    await keepDraft(context.deps, ownerOf(context), kept);
  }
  return new Response(null, { status: 204 });
}
