import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { AppShell } from "#app/components/shell/app-shell.tsx";
import { DoneToast } from "#app/components/shell/done-toast.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { shellView } from "#app/queries/organisations/shell-view.server.ts";

export const handle = { access: SIGNED_IN };

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const view = shellView(actor, requireOrganisation(context), await context.organisations());
  return { view, language: context.language, theme: context.theme };
}

export default function OrganisationLayout() {
  const { view, language, theme } = useLoaderData<typeof loader>();
  return (
    <AppIntl language={language}>
      <AppShell view={view} theme={theme} toast={<DoneToast />}>
        <Outlet />
      </AppShell>
    </AppIntl>
  );
}
