import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ManagementSeal } from "#app/components/management-release/management-seal.tsx";
import { ResponseNav } from "#app/components/response/response-nav.tsx";
import { RoleTable } from "#app/components/response/role-table.tsx";
import { RulesPanel } from "#app/components/response/rules-panel.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { listRequest } from "#app/queries/analysis/list-request.ts";
import { responseView } from "#app/queries/response/response-view.server.ts";
import { ROLE_LIST } from "#app/queries/response/role-list.server.ts";

export const handle = { access: requires("response.read") };
export const meta = pageTitle((messages) => messages.response.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const base = organisationPath(organisation.code, "");
  const list = listRequest(request.url, ROLE_LIST);
  const { deps, language } = context;
  const view = await responseView(deps, { organisation, actor, language, base, list });
  return { view };
}

export default function ResponsePage() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("response");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead title={t("title")} meta={t(view.ownOnly ? "ownLead" : "lead")} />
      <ManagementSeal subject={{ kind: "response" }} seal={view.seal} />
      {view.ownOnly ? null : <ResponseNav />}
      {view.findings.length > 0 ? (
        <Section id="findings" title={t("findings")}>
          <FindingList findings={view.findings} />
        </Section>
      ) : null}
      <Section id="roles" title={t("kinds.roles")}>
        {view.ownOnly && view.roles.all === 0 ? (
          <p className="muted">{t("noOwnRole")}</p>
        ) : (
          <RoleTable list={view.roles} mayEdit={view.mayEdit} />
        )}
      </Section>
      {view.ownOnly ? (
        <Section id="immediate" title={t("kinds.immediate-measures")}>
          <p>
            <Link to={path("/response/immediate-measures")}>{t("immediateForAll")}</Link>
          </p>
        </Section>
      ) : null}
      {view.ownOnly ? null : (
        <Section id="rules" title={t("rules")}>
          <RulesPanel view={view} />
          <HistoryLink kind="rules-of-procedure" />
        </Section>
      )}
    </div>
  );
}
