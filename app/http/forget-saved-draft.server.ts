import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { dropSavedDraft } from "#app/services/drafts/keep-draft.server.ts";

type Handler = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown;

const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i;

function isRedirect(answer: unknown): boolean {
  return answer instanceof Response && answer.status >= 300 && answer.status < 400;
}

async function submitIdOf(request: Request): Promise<string | null> {
  const submitId = (await request.formData()).get("submitId");
  return typeof submitId === "string" ? submitId : null;
}

/** What an action comes to, thrown or returned. */
async function answerOf(handler: Handler, args: ActionFunctionArgs | LoaderFunctionArgs) {
  try {
    return { thrown: false, answer: await handler(args) };
  } catch (answer) {
    return { thrown: true, answer };
  }
}

/**
 * Every form of the product that has done its work answers with a redirect: what it saved is no draft any more. One place for
 * all forms; a draft that stays behind because of a failure here would only be offered once more.
 */
export function forgettingSavedDraft(handler: Handler): Handler {
  return async (args) => {
    const { context, request } = args;
    const isForm = FORM_TYPES.test(request.headers.get("content-type") ?? "");
    const copy = isForm && context.actor ? request.clone() : null;
    const { thrown, answer } = await answerOf(handler, args);
    if (copy && context.actor && isRedirect(answer)) {
      const submitId = await submitIdOf(copy);
      if (submitId !== null) await dropSavedDraft(context.deps, context.actor.accountId, submitId);
    }
    if (thrown) throw answer;
    return answer;
  };
}
