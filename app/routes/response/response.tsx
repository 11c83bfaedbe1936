import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ResponseList } from "#app/components/response/response-list.tsx";
import { RoleTable } from "#app/components/response/role-table.tsx";
import { RulesPanel } from "#app/components/response/rules-panel.tsx";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SectionNav } from "#app/components/ui/section-nav.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { responseView } from "#app/queries/response/response-view.server.ts";

export const handle = { access: requires("response.read") };
export const meta = pageTitle((messages) => messages.response.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const view = await responseView(context.deps, { organisation, actor, language: context.language });
  return { view };
}

const LISTS = [
  "alarm-stages",
  "reporting-points",
  "immediate-measures",
  "checklists",
  "crisis-rooms",
] as const;

export default function Response() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("response");
  const links = view.ownOnly
    ? []
    : (["roles", ...LISTS] as const).map((kind) => ({ href: `#${kind}`, label: t(`kinds.${kind}`) }));
  return (
    <div className="stack">
      <PageHead title={t("title")} meta={t(view.ownOnly ? "ownLead" : "lead")} />
      {view.ownOnly ? null : (
        <SectionNav label={t("title")} links={[...links, { href: "#rules", label: t("rules") }]} />
      )}
      {view.findings.length > 0 ? (
        <Section id="findings" title={t("findings")}>
          <FindingList findings={view.findings} />
        </Section>
      ) : null}
      <Section id="roles" title={t("kinds.roles")}>
        <RoleTable rows={view.roles} mayEdit={view.mayEdit} />
      </Section>
      {view.ownOnly ? null : (
        <>
          {LISTS.map((kind) => (
            <Section key={kind} id={kind} title={t(`kinds.${kind}`)}>
              <ResponseList kind={kind} rows={view.lists[kind]} mayEdit={view.mayEdit} />
            </Section>
          ))}
          <Section id="rules" title={t("rules")}>
            <RulesPanel view={view} />
          </Section>
        </>
      )}
    </div>
  );
}
