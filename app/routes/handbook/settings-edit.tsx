import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import type { HandbookCopy } from "#app/domain/exchange/index.ts";
import { withKnownReceipts } from "#app/domain/handbook/index.ts";
import { RecordForm } from "#app/forms/record/record-form.tsx";
import { handbookNotices } from "#app/forms/records/handbook-notices.ts";
import { HANDBOOK_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireOrganisation } from "#app/http/require-actor.server.ts";
import { singleRecordAction } from "#app/http/single-record-action.server.ts";
import { settingsForm } from "#app/queries/handbook/settings-view.server.ts";
import { type AnyRecord, handbookStore } from "#app/services/records/record-kinds.ts";

export const handle = { access: requires("handbook.release.prepare") };
export const meta = pageTitle((messages) => messages.handbook.settings.editTitle);

export async function loader({ context }: LoaderFunctionArgs) {
  const { id } = requireOrganisation(context);
  return { view: await settingsForm(context.deps, id), submitId: context.deps.ids.next() };
}

/** The form does not ask for receipts: those that came with an import stay with their copies. */
function completed(entered: AnyRecord, before: AnyRecord): AnyRecord {
  const known = (before["copies"] ?? []) as HandbookCopy[];
  return { ...entered, copies: withKnownReceipts(entered["copies"] as HandbookCopy[], known) };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const view = await settingsForm(context.deps, requireOrganisation(context).id);
  return singleRecordAction(args, {
    store: handbookStore,
    fields: HANDBOOK_FIELDS,
    view,
    page: "/handbook/settings",
    completed,
  });
}

export default function SettingsEdit() {
  const { view, submitId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("settings.editTitle")}
        crumbs={[
          { label: t("title"), to: path("/handbook") },
          { label: t("settings.title"), to: path("/handbook/settings") },
        ]}
      />
      <RecordForm
        id="handbook-settings"
        fields={HANDBOOK_FIELDS}
        lists={{}}
        values={view.values}
        version={view.version}
        answer={answer}
        submitId={submitId}
        noticesOf={handbookNotices}
      />
    </div>
  );
}
