import { type ActionFunctionArgs, data } from "@remix-run/node";
import { z } from "zod";

import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { dateSchema } from "#app/domain/exchange/index.ts";
import type { ActAnswer } from "#app/forms/act-answer.ts";
import { requiredLine } from "#app/forms/form-values.schema.ts";
import { recordReceipt } from "#app/services/handbook/record-receipt.server.ts";
import { withdrawReceipt } from "#app/services/handbook/withdraw-receipt.server.ts";

import { notFound, problem } from "../problem.server.ts";
import { redirectTo } from "../redirect-to.server.ts";
import { requireActor, requireOrganisation } from "../require-actor.server.ts";
import { actValues, type PostedAct, readAct } from "./read-act.server.ts";

const release = z.string().min(1).max(64);
const copy = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, "handbook.receipt-copy")
  .transform(Number);

const recordSchema = z.strictObject({
  release,
  copy,
  confirmedOn: z.string().refine((text) => dateSchema.safeParse(text).success, "form.date"),
  confirmedBy: requiredLine(300),
});
const withdrawSchema = z.strictObject({ release, copy, recordedAt: z.string().min(1).max(40) });

/** Fields to which a refusal belongs; every other one stops the act as a whole. */
const FIELD: Readonly<Record<string, string>> = {
  "handbook.receipt-copy": "copy",
  "handbook.receipt-known": "copy",
  "handbook.receipt-before-release": "confirmedOn",
  "handbook.receipt-ahead": "confirmedOn",
};

function refused({ intent, values }: PostedAct, errors: ActAnswer["errors"]) {
  return data<ActAnswer>({ intent, values, errors }, 422);
}

function refusal(posted: PostedAct, code: string) {
  if (code === "object.missing") throw notFound();
  if (code === "access.forbidden") throw problem("access.forbidden");
  if (code === "submission.differs") throw problem("request.malformed");
  return refused(posted, { [FIELD[code] ?? ""]: code });
}

/** Back to the receipts; the mark of the submission empties its form, so that no name slips to the next copy. */
function done(
  organisation: string,
  { submitId }: PostedAct,
  { act, copyNumber }: { readonly act: "receipt" | "receiptWithdrawn"; readonly copyNumber: number },
): Response {
  const address = doneAddress(organisationPath(organisation, "/handbook"), act, String(copyNumber));
  return redirectTo(`${address}&${new URLSearchParams({ saved: submitId }).toString()}#receipts`);
}

/** Records or takes back the receipt of one copy of the edition in force. */
export async function runReceiptAct({ context, request }: ActionFunctionArgs) {
  const posted = await readAct(request);
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const { deps, requestId } = context;
  const place = { organisation, submitId: posted.submitId, requestId };
  if (posted.intent === "receipt") {
    const values = actValues(recordSchema, posted);
    if (!values.ok) return refused(posted, values.error);
    const { release: releaseId, copy: copyNumber, ...receipt } = values.value;
    const recorded = await recordReceipt(deps, actor, { ...place, releaseId, copyNumber, ...receipt });
    if (!recorded.ok) return refusal(posted, recorded.error.code);
    throw done(organisation.code, posted, { act: "receipt", copyNumber });
  }
  if (posted.intent !== "withdraw") throw problem("request.malformed");
  const values = actValues(withdrawSchema, posted);
  if (!values.ok) throw problem("request.malformed");
  const { release: releaseId, copy: copyNumber, recordedAt } = values.value;
  const withdrawn = await withdrawReceipt(deps, actor, { ...place, releaseId, copyNumber, recordedAt });
  if (!withdrawn.ok) return refusal(posted, withdrawn.error.code);
  throw done(organisation.code, posted, { act: "receiptWithdrawn", copyNumber });
}
