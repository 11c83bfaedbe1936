import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { EditionFacts } from "#app/components/handbook/edition-facts.tsx";
import { EditionReceipts } from "#app/components/handbook/edition-receipts.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { editionPage } from "#app/queries/handbook/edition-page.server.ts";
import { RECEIPT_LIST } from "#app/queries/handbook/receipts-view.server.ts";

export const handle = { access: requires("handbook.read") };
export const meta = pageTitle((messages) => messages.handbook.editionTitle);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await editionPage(context.deps, requireActor(context), organisation, {
    id: params["release"] ?? "",
    list: listRequest(request.url, RECEIPT_LIST),
  });
  if (!view) throw notFound();
  return view;
}

export default function Edition() {
  const { release, receipts } = useLoaderData<typeof loader>();
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t("editionOf", { number: release.number })}
        crumbs={[{ label: t("title"), to: path("/handbook") }]}
      />
      <EditionFacts release={release} />
      {receipts ? <EditionReceipts number={release.number} receipts={receipts} /> : null}
      <HistoryLink kind="handbook-release" code={release.id} />
    </div>
  );
}
