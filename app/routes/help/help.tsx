import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { HelpContent } from "#app/components/help/help-content.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { SIGNED_IN } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { helpPage } from "#app/queries/help/help-page.server.ts";

export const handle = { access: SIGNED_IN };
export const meta = pageTitle((messages) => messages.help.title);

export function loader({ context, params }: LoaderFunctionArgs) {
  const view = helpPage(params["topic"] ?? "", context.language);
  if (!view) throw notFound();
  return { view };
}

export default function Help() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("help");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead title={view.title} crumbs={[{ label: t("title"), to: path("/help") }]} />
      <HelpContent view={view} heading="h2" />
    </div>
  );
}
