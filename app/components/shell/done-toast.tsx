import { useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { Toast } from "../ui/toast.tsx";

/** Acts that are confirmed on the next page, by the value of `done` in its address. */
const DONE = {
  process: "processes.saved",
  created: "editing.created",
  changed: "editing.changed",
  removed: "editing.removed",
  linked: "editing.linked",
  assessment: "assessment.done",
  parameters: "parameters.saved",
  importUndone: "exchange.undone",
  prepared: "handbook.prepared",
  approved: "handbook.approved",
  rejected: "handbook.rejected",
  receipt: "handbook.receipts.recorded",
  receiptWithdrawn: "handbook.receipts.withdrawn",
  exercise: "exerciseWork.saved",
  invited: "exerciseWork.invitationsSent",
  exerciseRemoved: "exerciseWork.removed",
  exercisesPlanned: "exerciseWork.datesPlanned",
  measure: "measures.saved",
  record: "records.saved",
  single: "records.savedSingle",
  recordRemoved: "records.removed",
  auditChecked: "access.chainChecked",
  contacts: "response.contactsConfirmed",
  managementSubmitted: "managementRelease.doneSubmitted",
  managementReleased: "managementRelease.doneReleased",
  managementReturned: "managementRelease.doneReturned",
  planSubmitted: "planWork.doneSubmitted",
  planReviewed: "planWork.doneReviewed",
  planReleased: "planWork.doneReleased",
  planReturned: "planWork.doneReturned",
  planRevised: "planWork.doneRevised",
} as const;

export type DoneAct = keyof typeof DONE;

/** Address that confirms an act on the page it leads to. The object is named, nothing else is told. */
export function doneAddress(path: string, act: DoneAct, object: string): string {
  return `${path}?${new URLSearchParams({ done: act, object }).toString()}`;
}

export function DoneToast() {
  const [parameters] = useSearchParams();
  const t = useTranslations();
  const act = parameters.get("done") ?? "";
  if (!Object.hasOwn(DONE, act)) return null;
  const object = (parameters.get("object") ?? "").slice(0, 64);
  const key = DONE[act as DoneAct];
  const values = { id: object, number: object, count: Number(object) || 0 };
  return <Toast message={t(key, values as never)} kind={act === "rejected" ? "warning" : "success"} />;
}
