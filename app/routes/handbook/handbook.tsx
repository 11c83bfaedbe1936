import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";

import { CurrentEdition } from "#app/components/handbook/current-edition.tsx";
import { ExtraLinks } from "#app/components/handbook/extra-links.tsx";
import { DraftPanel, PreparePanel } from "#app/components/handbook/handbook-acts.tsx";
import { ReleaseTable } from "#app/components/handbook/release-table.tsx";
import { WaitingReleases } from "#app/components/handbook/waiting-releases.tsx";
import { doneAddress } from "#app/components/shell/done-toast.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Alert } from "#app/components/ui/alert.tsx";
import { requires } from "#app/domain/access/index.ts";
import { useErrorText } from "#app/forms/error-text.ts";
import { requiredLine } from "#app/http/form-fields.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { handbookView } from "#app/queries/handbook/handbook-view.server.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";

export const handle = { access: requires("handbook.read", "handbook.release.prepare") };
export const meta = pageTitle((messages) => messages.handbook.title);

const prepareSchema = z.strictObject({ reason: requiredLine(500) });

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = await handbookView(context.deps, requireActor(context), requireOrganisation(context));
  return { view, busy: new URL(request.url).searchParams.has("busy") };
}

export async function action({ context, request }: ActionFunctionArgs) {
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

export default function Handbook() {
  const { view, busy } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("handbook");
  const errorText = useErrorText();
  const path = useOrganisationPath();
  const error: string | undefined = answer?.refused ?? answer?.errors["reason"];
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
      <section className="stack stack--small" aria-labelledby="releases">
        <h2 id="releases">{t("releasesTitle")}</h2>
        {view.releases.length > 0 ? (
          <>
            <p className="muted">{t("checkNumberText")}</p>
            <ReleaseTable releases={view.releases} />
          </>
        ) : (
          <p className="muted">{t("noReleases")}</p>
        )}
      </section>
      {view.current || view.canGenerate ? <ExtraLinks /> : null}
      <HistoryLink kind="handbook-release" />
    </div>
  );
}
