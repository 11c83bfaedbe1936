import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ExercisedSection } from "#app/components/exercises/exercised-section.tsx";
import { SubjectMeasures } from "#app/components/measures/subject-measures.tsx";
import { PlanLinks } from "#app/components/plans/plan-links.tsx";
import { GraphLink, OutageLink, RestartLink } from "#app/components/pictures/graph-link.tsx";
import { CapacitySection } from "#app/components/resources/capacity-section.tsx";
import { ResourceFacts } from "#app/components/resources/resource-facts.tsx";
import { RelatedResources, ResourceUsers } from "#app/components/resources/resource-tables.tsx";
import { TargetActual } from "#app/components/resources/target-actual.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { Icon } from "#app/components/ui/icon.tsx";
import { LongListFoot } from "#app/components/ui/long-list-foot.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SectionNav } from "#app/components/ui/section-nav.tsx";
import { StatusBadge } from "#app/components/ui/status-badge.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { longListRequest } from "#app/queries/analysis/long-list.ts";
import { exercisedView } from "#app/queries/exercises/exercised-view.server.ts";
import { resourceDetail, type ResourceDetailView } from "#app/queries/resources/resource-detail.server.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.resources.name);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const view = await resourceDetail(context.deps, {
    organisation,
    actor,
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
    lists: longListRequest(request.url),
  });
  if (!view) throw notFound();
  return { view, exercised: await exercisedView(context.deps, { organisation, actor, id: view.id }) };
}

const SECTIONS = ["targetActual", "prerequisites", "users", "masterData", "findings", "measures"] as const;

function EditLinks() {
  const t = useTranslations("editing");
  return (
    <>
      <Link className="kern-btn kern-btn--tertiary" to="delete" relative="path">
        {t("deleteResource")}
      </Link>
      <Link className="kern-btn kern-btn--primary" to="edit" relative="path">
        <Icon name="edit" />
        {t("editResource")}
      </Link>
    </>
  );
}

function Sections({ exercised }: { readonly exercised: boolean }) {
  const t = useTranslations("resources");
  const h = useTranslations("exerciseHistory");
  const links = SECTIONS.map((id) => ({ href: `#${id}`, label: t(id) }));
  return (
    <SectionNav
      label={t("sections")}
      links={exercised ? [...links, { href: "#exercised", label: h("section") }] : links}
    />
  );
}

function Prerequisites({ view }: { readonly view: ResourceDetailView }) {
  const t = useTranslations("resources");
  return (
    <Section id="prerequisites" title={t("prerequisites")}>
      <p className="row">
        <GraphLink focus={`resource:${view.id}`} />
        <RestartLink target={view.id} />
        <OutageLink failed={view.id} />
      </p>
      <RelatedResources caption={t("prerequisites")} empty={t("noPrerequisites")} rows={view.prerequisites} />
      <h3>{t("dependents")}</h3>
      <RelatedResources caption={t("dependents")} empty={t("noDependents")} rows={view.dependents.rows} />
      <LongListFoot list={view.dependents} anchor="prerequisites" />
    </Section>
  );
}

function Head({ view }: { readonly view: ResourceDetailView }) {
  const t = useTranslations("resources");
  const category = useTranslations("terms.category");
  const path = useOrganisationPath();
  return (
    <PageHead
      stored
      title={`${view.id} ${view.name}`}
      crumbs={[{ label: t("title"), to: path("/resources") }]}
      meta={
        <span className="row">
          {category(view.facts.category)}
          <StatusBadge status={view.result.status} gapHours={view.result.gapHours} />
        </span>
      }
      actions={view.canEdit ? <EditLinks /> : null}
    />
  );
}

export default function ResourceDetail() {
  const { view, exercised } = useLoaderData<typeof loader>();
  const t = useTranslations("resources");
  const language = useLocale();
  return (
    <div className="stack">
      <Head view={view} />
      <Sections exercised={exercised !== null} />
      <Section id="targetActual" title={t("targetActual")}>
        <TargetActual view={view} />
      </Section>
      <Prerequisites view={view} />
      <Section id="users" title={t("users")}>
        <ResourceUsers rows={view.users.rows} />
        <LongListFoot list={view.users} anchor="users" />
      </Section>
      <CapacitySection view={view} />
      <Section id="masterData" title={t("masterData")}>
        <ResourceFacts view={view} language={language} />
        <PlanLinks plans={view.plans} label={t("plans")} empty={t("noPlans")} />
      </Section>
      <Section id="findings" title={t("findings")}>
        {view.findings.total > 0 ? (
          <FindingList findings={view.findings.rows} />
        ) : (
          <p className="muted">{t("noFindings")}</p>
        )}
        <LongListFoot list={view.findings} anchor="findings" />
      </Section>
      <SubjectMeasures view={view.measures} subject={view.id} empty={t("noMeasures")} />
      <HistoryLink kind="resource" code={view.id} />
      <ExercisedSection view={exercised} />
    </div>
  );
}
