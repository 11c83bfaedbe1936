import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { AppShell } from "#app/components/shell/app-shell.tsx";
import { ExerciseBanner } from "#app/components/shell/exercise-banner.tsx";
import { DoneToast } from "#app/components/shell/done-toast.tsx";
import { organisationPath } from "#app/components/shell/organisation-path.ts";
import { HiddenColumnsProvider } from "#app/components/ui/column-choice.tsx";
import { reachOf, SIGNED_IN } from "#app/domain/access/index.ts";
import { DraftProvider } from "#app/forms/drafts/draft-provider.tsx";
import { recentOrganisations, rememberOrganisation } from "#app/http/recent-organisations.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { isTls } from "#app/http/session-cookie.server.ts";
import { shellView } from "#app/queries/organisations/shell-view.server.ts";

export const handle = { access: SIGNED_IN };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const organisation = requireOrganisation(context);
  const recent = recentOrganisations(request);
  const view = shellView(actor, organisation, await context.organisations(), recent);
  const tls = isTls(context.deps.settings);
  const cookie = view.organisations > 1 ? rememberOrganisation(request, organisation.code, tls) : null;
  const running = organisation.runningExercise ?? null;
  const mayOpen = reachOf(actor, "exercise.read", organisation) === "all";
  const shell = {
    view,
    running: running && (mayOpen ? running : { id: null, title: "" }),
    language: context.language,
    theme: context.theme,
    accountId: actor.accountId,
    hiddenColumns: context.hiddenColumns,
  };
  return data(shell, cookie === null ? {} : { headers: { "Set-Cookie": cookie } });
}

export default function OrganisationLayout() {
  const { view, running, language, theme, accountId, hiddenColumns } = useLoaderData<typeof loader>();
  return (
    <AppIntl language={language}>
      <AppShell view={view} theme={theme} toast={<DoneToast />} banner={<ExerciseBanner running={running} />}>
        <DraftProvider address={organisationPath(view.organisation.code, "/drafts")} accountId={accountId}>
          <HiddenColumnsProvider value={hiddenColumns}>
            <Outlet />
          </HiddenColumnsProvider>
        </DraftProvider>
      </AppShell>
    </AppIntl>
  );
}
