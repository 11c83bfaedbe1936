import { data } from "@remix-run/node";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import type { Result } from "#app/domain/shared/result.ts";

import { notFound, problem } from "./problem.server.ts";
import { redirectTo } from "./redirect-to.server.ts";

/**
 * What a page that deletes one object answers: on to the list with a word of what is gone, or the reason why it stays.
 * @throws Response where it went, where there is no such object for this person, and for a form sent twice with other content
 */
export function removalAnswer<Code extends string>(
  removed: Result<{ readonly id: string }, { readonly code: Code }>,
  list: { readonly organisation: { readonly code: string }; readonly path: string },
) {
  if (removed.ok) {
    const page = organisationPath(list.organisation.code, list.path);
    throw redirectTo(doneAddress(page, "removed", removed.value.id));
  }
  const { code } = removed.error;
  if (code === "object.missing" || code === "access.forbidden") throw notFound();
  if (code === "submission.differs") throw problem("request.malformed");
  return data({ refusal: code }, 409);
}
