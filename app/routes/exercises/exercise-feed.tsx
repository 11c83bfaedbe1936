import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Alert } from "#app/components/ui/alert.tsx";
import { ConfirmDialog } from "#app/components/ui/confirm-dialog.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { ActPageProvider, ActTrigger } from "#app/forms/act-form.tsx";
import { readAct } from "#app/http/acts/read-act.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem } from "#app/http/problem.server.ts";
import { redirectTo } from "#app/http/redirect-to.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import {
  issueCalendarAddress,
  revokeCalendarAddress,
} from "#app/services/calendar/calendar-address.server.ts";

export const handle = { access: requires("exercise.read") };
export const meta = pageTitle((messages) => messages.exerciseWork.feedTitle);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { id } = requireOrganisation(context);
  const token = await context.deps.repositories.calendarTokens.find(id, requireActor(context).accountId);
  return {
    exists: token !== undefined,
    submitId: context.deps.ids.next(),
    origin: context.deps.settings.publicUrl ?? new URL(request.url).origin,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { intent } = await readAct(request);
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  if (intent === "issue")
    return data({ issued: await issueCalendarAddress(context.deps, actor, organisation) });
  if (intent !== "revoke") throw problem("request.malformed");
  await revokeCalendarAddress(context.deps, actor, organisation);
  throw redirectTo(organisationPath(organisation.code, "/exercises/calendar"));
}

export default function ExerciseFeed() {
  const { exists, submitId, origin } = useLoaderData<typeof loader>();
  const issued = useActionData<typeof action>()?.issued;
  const t = useTranslations("exerciseWork");
  const e = useTranslations("exercises");
  const path = useOrganisationPath();
  return (
    <ActPageProvider answer={undefined} submitId={submitId}>
      <div className="stack">
        <PageHead title={t("feedTitle")} crumbs={[{ label: e("title"), to: path("/exercises") }]} />
        <p>{t("feedText")}</p>
        {issued ? (
          <Alert kind="success" title={t("feedIssued")}>
            <input
              className="input"
              readOnly
              aria-label={t("feedCopy")}
              value={`${origin}/calendar/${issued}.ics`}
            />
          </Alert>
        ) : (
          <p>{t(exists ? "feedExists" : "feedNone")}</p>
        )}
        <div className="row">
          {exists ? (
            <ConfirmDialog
              trigger={t("feedReplace")}
              title={t("feedReplaceTitle")}
              confirm={<ActTrigger intent="issue" label={t("feedReplaceNow")} kind="primary" small={false} />}
            >
              <p>{t("feedReplaceText")}</p>
            </ConfirmDialog>
          ) : (
            <ActTrigger intent="issue" label={t("feedCreate")} kind="primary" small={false} />
          )}
          {exists ? (
            <ConfirmDialog
              trigger={t("feedRevoke")}
              title={t("feedRevokeTitle")}
              confirm={<ActTrigger intent="revoke" label={t("feedRevoke")} kind="danger" small={false} />}
            >
              <p>{t("feedRevokeText")}</p>
            </ConfirmDialog>
          ) : null}
        </div>
      </div>
    </ActPageProvider>
  );
}
