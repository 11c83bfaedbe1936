import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { DamageMatrix } from "#app/components/analysis/damage-matrix.tsx";
import { SubjectMeasures } from "#app/components/measures/subject-measures.tsx";
import { PictureFigure } from "#app/components/pictures/picture-figure.tsx";
import { GraphLink } from "#app/components/pictures/graph-link.tsx";
import { AssessmentSeal } from "#app/components/processes/assessment-seal.tsx";
import { ProcessFacts } from "#app/components/processes/process-facts.tsx";
import { DependencyTable, NeededResourceTable } from "#app/components/processes/process-links.tsx";
import { ProcessValues } from "#app/components/processes/process-values.tsx";
import { HistoryLink } from "#app/components/shell/history-link.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { FindingList } from "#app/components/ui/finding-list.tsx";
import { Icon } from "#app/components/ui/icon.tsx";
import { LongListFoot } from "#app/components/ui/long-list-foot.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { PlanLinks } from "#app/components/plans/plan-links.tsx";
import { Section } from "#app/components/ui/section.tsx";
import { SectionNav } from "#app/components/ui/section-nav.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { longListRequest } from "#app/queries/analysis/long-list.ts";
import { processDetail, type ProcessDetailView } from "#app/queries/processes/process-detail.server.ts";

export const handle = { access: requires("process.read") };
export const meta = pageTitle((messages) => messages.processes.name);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await processDetail(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
    lists: longListRequest(request.url),
  });
  if (!view) throw notFound();
  return { view };
}

const SECTIONS = [
  "result",
  "damage",
  "masterData",
  "dependencies",
  "resources",
  "findings",
  "measures",
] as const;

function EditLink() {
  const t = useTranslations("processes");
  const e = useTranslations("editing");
  return (
    <>
      <Link className="kern-btn kern-btn--tertiary" to="delete" relative="path">
        {e("deleteProcess")}
      </Link>
      <Link className="kern-btn kern-btn--primary" to="edit" relative="path">
        <Icon name="edit" />
        {t("edit")}
      </Link>
    </>
  );
}

function LinkSections({ view }: { readonly view: ProcessDetailView }) {
  const t = useTranslations("processes");
  const e = useTranslations("editing");
  return (
    <>
      <Section id="dependencies" title={t("dependencies")}>
        <p className="row">
          <GraphLink focus={`process:${view.id}`} />
          {view.canEdit ? (
            <Link to="needs" relative="path">
              {e("editNeeds")}
            </Link>
          ) : null}
        </p>
        <h3>{t("needs")}</h3>
        <DependencyTable caption={t("needs")} empty={t("noNeeds")} rows={view.needs} />
        <h3>{t("serves")}</h3>
        <DependencyTable caption={t("serves")} empty={t("noServes")} rows={view.serves.rows} />
        <LongListFoot list={view.serves} anchor="dependencies" />
      </Section>
      <Section id="resources" title={t("resources")}>
        {view.canEdit ? (
          <p>
            <Link to="uses" relative="path">
              {e("editUses")}
            </Link>
          </p>
        ) : null}
        <NeededResourceTable rows={view.resources} />
      </Section>
    </>
  );
}

export default function ProcessDetail() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("processes");
  const path = useOrganisationPath();
  return (
    <div className="stack">
      <PageHead
        stored
        title={`${view.id} ${view.name}`}
        crumbs={[{ label: t("title"), to: path("/processes") }]}
        meta={view.unit}
        actions={view.canEdit ? <EditLink /> : null}
      />
      <AssessmentSeal seal={view.seal} surveyedOn={view.facts.surveyedOn ?? null} />
      <SectionNav label={t("sections")} links={SECTIONS.map((id) => ({ href: `#${id}`, label: t(id) }))} />
      <Section id="result" title={t("result")}>
        <ProcessValues view={view} />
        {view.pictures.times ? <PictureFigure picture={view.pictures.times} /> : null}
      </Section>
      <Section id="damage" title={t("damage")}>
        {view.pictures.damage ? (
          <PictureFigure picture={view.pictures.damage} twin={<DamageMatrix view={view.matrix} />} />
        ) : (
          <DamageMatrix view={view.matrix} />
        )}
      </Section>
      <Section id="masterData" title={t("masterData")}>
        <ProcessFacts view={view} />
        <PlanLinks plans={view.plans} label={t("plans")} empty={t("noPlans")} />
      </Section>
      <LinkSections view={view} />
      <Section id="findings" title={t("findings")}>
        {view.findings.total > 0 ? (
          <FindingList findings={view.findings.rows} />
        ) : (
          <p className="muted">{t("noFindings")}</p>
        )}
        <LongListFoot list={view.findings} anchor="findings" />
      </Section>
      <SubjectMeasures view={view.measures} subject={view.id} empty={t("noMeasures")} />
      <HistoryLink kind="process" code={view.id} />
    </div>
  );
}
