import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ResponseList } from "#app/components/response/response-list.tsx";
import { ResponseNav } from "#app/components/response/response-nav.tsx";
import { useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { isResponseList } from "#app/forms/records/record-kind.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { RESPONSE_LIST, responseList } from "#app/queries/response/response-list.server.ts";

export const handle = { access: requires("response.read") };
export const meta = pageTitle((messages) => messages.response.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { kind } = params;
  if (!isResponseList(kind)) throw notFound();
  const list = await responseList(context.deps, {
    organisation: requireOrganisation(context),
    actor: requireActor(context),
    kind,
    list: listRequest(request.url, RESPONSE_LIST),
  });
  if (!list) throw notFound();
  return { kind, list };
}

export default function ResponseListPage() {
  const { kind, list } = useLoaderData<typeof loader>();
  const t = useTranslations("response");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        title={t(`kinds.${kind}`)}
        crumbs={list.ownOnly ? [{ label: t("title"), to: path("/response") }] : []}
      />
      {list.ownOnly ? null : <ResponseNav />}
      <ResponseList kind={kind} list={list} />
    </div>
  );
}
