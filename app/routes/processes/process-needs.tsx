import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { LinkChooser } from "#app/components/editing/link-chooser.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { neededProcesses } from "#app/queries/processes/process-work.server.ts";

export const handle = { access: requires("process.edit") };
export const meta = pageTitle((messages) => messages.editing.needs);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  const reader = { actor: requireActor(context), organisation: requireOrganisation(context) };
  const view = await neededProcesses(context.deps, { ...reader, id: params["id"] ?? "" }, search);
  if (!view) throw notFound();
  return { view, search };
}

export default function ProcessNeeds() {
  const { view, search } = useLoaderData<typeof loader>();
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const path = useOrganisationPath();
  const page = path(`/processes/${encodeURIComponent(view.process.id)}`);
  return (
    <div className="stack">
      <PageHead
        title={t("needs")}
        crumbs={[
          { label: p("title"), to: path("/processes") },
          { label: `${view.process.id} ${view.process.name}`, to: page },
        ]}
        meta={t("linksLead")}
      />
      <LinkChooser
        view={view}
        search={search}
        base={`${page}/needs`}
        words={{
          linked: t("needsLinked"),
          none: p("noNeeds"),
          add: t("needsAdd"),
          search: t("needsSearch"),
        }}
      />
    </div>
  );
}
