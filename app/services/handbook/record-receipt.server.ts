import type { Actor } from "#app/domain/access/index.ts";
import { type ReceiptDateFault, receiptDateFault } from "#app/domain/handbook/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { type SubmittedTwice, submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";

import { type EditionRefusal, editionInForce, type ReceiptRequest } from "./edition-in-force.server.ts";

interface ReceiptInput extends ReceiptRequest {
  readonly confirmedOn: string;
  readonly confirmedBy: string;
}

type Refusal =
  | EditionRefusal
  | SubmittedTwice
  | { readonly code: ReceiptDateFault | "handbook.receipt-copy" | "handbook.receipt-known" };

/** Keeps that the holder of a copy has confirmed the edition in force. The name stays out of the audit chain. */
export async function recordReceipt(
  deps: Deps,
  actor: Actor,
  input: ReceiptInput,
): Promise<Result<null, Refusal>> {
  const { organisation, submitId, requestId, releaseId, copyNumber, confirmedOn, confirmedBy } = input;
  const today = dateInBerlin(deps.clock.now());
  const content = { act: "record-receipt", releaseId, copyNumber, confirmedOn, confirmedBy };
  return submitOnce<null, Refusal>(deps, actor, { submitId, content }, async (repositories) => {
    const edition = await editionInForce(repositories, actor, input);
    if (!edition.ok) return edition;
    const settings = await repositories.handbookSettings.find(organisation.id);
    if (!settings?.value.copies.some(({ number }) => number === copyNumber))
      return err({ code: "handbook.receipt-copy" });
    const fault = receiptDateFault(confirmedOn, edition.value.releasedOn, today);
    if (fault) return err({ code: fault });
    const receipt = { releaseId, copyNumber, confirmedOn, confirmedBy, recordedBy: actor.accountId };
    const inserted = await repositories.handbookReceipts.insert(organisation.id, receipt);
    if (!inserted.ok) return err({ code: "handbook.receipt-known" });
    await repositories.audit.append({
      action: "handbook.receipt-recorded",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: { kind: "handbook-release", code: releaseId, version: edition.value.version },
      payload: { number: edition.value.number, copy: copyNumber, confirmedOn },
      requestId,
    });
    return ok(null);
  });
}
