import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { DistributionTable } from "#app/components/handbook/distribution-table.tsx";
import { SettingsFacts } from "#app/components/handbook/settings-facts.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { COPY_LIST, settingsView } from "#app/queries/handbook/settings-view.server.ts";

export const handle = { access: requires("handbook.read") };
export const meta = pageTitle((messages) => messages.handbook.settings.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = listRequest(request.url, COPY_LIST);
  return {
    view: await settingsView(context.deps, requireActor(context), requireOrganisation(context), asked),
  };
}

export default function HandbookSettingsPage() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("handbook");
  const errorText = useErrorText();
  const path = useOrganisationPath();
  const { settings, copies, missing, mayEdit } = view;
  return (
    <div className="stack">
      <PageHead
        title={t("settings.title")}
        meta={t("settings.lead")}
        crumbs={[{ label: t("title"), to: path("/handbook") }]}
        actions={
          mayEdit ? (
            <Link className="kern-btn kern-btn--primary" to={path("/handbook/settings/edit")}>
              {t("settings.edit")}
            </Link>
          ) : null
        }
      />
      {missing.map((code) => (
        <Alert key={code} kind="warning" title={errorText(code)} />
      ))}
      {settings ? (
        <>
          <Section id="facts" title={t("settings.printed")}>
            <SettingsFacts settings={settings} />
          </Section>
          <Section id="distribution" title={t("settings.distribution")}>
            {settings.copies.length > 0 ? <DistributionTable list={copies} /> : null}
          </Section>
        </>
      ) : (
        <EmptyState title={t("settings.noneTitle")}>{t("settings.noneText")}</EmptyState>
      )}
      <HistoryLink kind="handbook-settings" />
    </div>
  );
}
