import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { CurrentEdition } from "#app/components/handbook/current-edition.tsx";
import { Editions } from "#app/components/handbook/editions.tsx";
import { ExtraLinks } from "#app/components/handbook/extra-links.tsx";
import { DraftPanel, PreparePanel } from "#app/components/handbook/handbook-acts.tsx";
import { Receipts } from "#app/components/handbook/receipts.tsx";
import { WaitingReleases } from "#app/components/handbook/waiting-releases.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Alert } from "#app/components/ui/alert.tsx";
import { requires } from "#app/domain/access/index.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import { runReceiptAct } from "#app/http/acts/receipt-acts.server.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { handbookView } from "#app/queries/handbook/handbook-view.server.ts";
import { RECEIPT_LIST } from "#app/queries/handbook/receipts-view.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";

export const handle = { access: requires("handbook.read", "handbook.release.prepare") };
export const meta = pageTitle((messages) => messages.handbook.title);

const prepareSchema = z.strictObject({ reason: requiredLine(500) });

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequest(request.url, RECEIPT_LIST);
  const view = await handbookView(context.deps, requireActor(context), requireOrganisation(context), asked);
  const busy = new URL(request.url).searchParams.has("busy");
  return { view, busy, submitId: context.deps.ids.next() };
}

async function prepare({ context, request }: ActionFunctionArgs) {
  const organisation = requireOrganisation(context);
  const { accountId } = requireActor(context);
  const form = await parseForm(request, prepareSchema);
  if (!form.ok) return data({ errors: form.error, refused: null }, 422);
  const actor = { accountId, requestId: context.requestId };
  const prepared = await createRelease(context.deps, actor, {
    organisationId: organisation.id,
    reason: form.value.reason,
  });
  if (!prepared.ok) return data({ errors: {}, refused: prepared.error.code }, 422);
  const page = organisationPath(organisation.code, "/handbook");
  return redirect(doneAddress(page, "prepared", String(prepared.value.number)));
}

/** Receipts are acts by name; preparing an edition is the form without one. */
export async function action(args: ActionFunctionArgs) {
  const sent = await args.request
    .clone()
    .formData()
    .catch(() => null);
  return sent?.has("intent") ? runReceiptAct(args) : prepare(args);
}

/** What came back, by the form it belongs to. */
function answersOf(answer: ReturnType<typeof useActionData<typeof action>>) {
  if (!answer) return { receiptAnswer: undefined, error: undefined };
  if ("intent" in answer) return { receiptAnswer: answer, error: undefined };
  const error: string | undefined = answer.refused ?? answer.errors["reason"];
  return { receiptAnswer: undefined, error };
}

export default function Handbook() {
  const { view, busy, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("handbook");
  const errorText = useErrorText();
  const path = useOrganisationPath();
  const { receiptAnswer, error } = answersOf(answer);
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        actions={
          <Link className="kern-btn kern-btn--secondary" to={path("/handbook/settings")}>
            {t("settings.title")}
          </Link>
        }
      />
      {busy ? <Alert kind="warning" title={errorText("print.busy")} /> : null}
      <CurrentEdition current={view.current} />
      <WaitingReleases waiting={view.waiting} canDecide={view.canDecide} />
      <div className="columns columns--even">
        {view.canGenerate ? <DraftPanel /> : null}
        {view.canPrepare ? <PreparePanel error={error} /> : null}
      </div>
      {view.current && view.receipts ? (
        <Receipts
          release={view.current}
          view={view.receipts}
          mayRecord={view.canPrepare}
          submitId={submitId}
          today={view.today}
          answer={receiptAnswer}
        />
      ) : null}
      <Editions releases={view.releases} />
      {view.current || view.canGenerate ? <ExtraLinks /> : null}
      <HistoryLink kind="handbook-release" />
    </div>
  );
}
