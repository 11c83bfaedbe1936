import type { Actor } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { type EditionRefusal, editionInForce, type ReceiptRequest } from "./edition-in-force.server.ts";

interface WithdrawalInput extends ReceiptRequest {
  /** Instant at which the receipt that was looked at had been recorded. */
  readonly recordedAt: string;
}

type Refusal = EditionRefusal | SubmittedTwice | { readonly code: "handbook.receipt-gone" };

/** Takes back a receipt that was recorded by mistake; that it had been there stays in the audit trail. */
export async function withdrawReceipt(
  deps: Deps,
  actor: Actor,
  input: WithdrawalInput,
): Promise<Result<null, Refusal>> {
  const { organisation, submitId, requestId, releaseId, copyNumber, recordedAt } = input;
  const content = { act: "withdraw-receipt", releaseId, copyNumber, recordedAt };
  return submitOnce<null, Refusal>(deps, actor, { submitId, content }, async (repositories) => {
    const edition = await editionInForce(repositories, actor, input);
    if (!edition.ok) return edition;
    const receipt = { releaseId, copyNumber, recordedAt };
    const removed = await repositories.handbookReceipts.remove(organisation.id, receipt);
    if (!removed.ok) return err({ code: "handbook.receipt-gone" });
    await repositories.audit.append({
      action: "handbook.receipt-withdrawn",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "handbook-release", code: releaseId, version: edition.value.version },
      payload: { number: edition.value.number, copy: copyNumber },
      requestId,
    });
    return ok(null);
  });
}
