import { createHash } from "node:crypto";

import type { Actor } from "#app/domain/access/index.ts";
import { canonicalJson } from "#app/domain/audit/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

export interface SubmittedTwice {
  readonly code: "submission.differs";
}

interface Submitted {
  readonly submitId: string;
  /** Everything the submission says: the same id with other content is refused. */
  readonly content: unknown;
}

/**
 * Does what a form asks for once, however often it arrives: the change and the mark of the submission are one transaction.
 * A second arrival gets the answer of the first.
 */
export async function submitOnce<T, E>(
  deps: Deps,
  actor: Actor,
  { submitId, content }: Submitted,
  act: (repositories: Repositories) => Promise<Result<T, E>>,
): Promise<Result<T, E | SubmittedTwice>> {
  const fingerprint = createHash("sha256").update(canonicalJson(content)).digest("hex");
  return deps.unitOfWork(async (repositories): Promise<Result<T, E | SubmittedTwice>> => {
    const earlier = await repositories.submissions.find(actor.accountId, submitId);
    if (earlier)
      return earlier.fingerprint === fingerprint
        ? ok(earlier.result as T)
        : err({ code: "submission.differs" });
    const done = await act(repositories);
    if (!done.ok) return done;
    await repositories.submissions.insert({
      submitId,
      accountId: actor.accountId,
      fingerprint,
      result: done.value,
    });
    return done;
  });
}
