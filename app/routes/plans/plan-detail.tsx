import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { ExercisedSection } from "#app/components/exercises/exercised-section.tsx";
import { PlanBody } from "#app/components/plans/plan-body.tsx";
import { PlanLife } from "#app/components/plans/plan-life.tsx";
import { PlanSeal } from "#app/components/plans/plan-seal.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { Icon } from "#app/components/ui/icon.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { suggestedReview } from "#app/http/plan-act-view.server.ts";
import { notFound } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { exercisedView } from "#app/queries/exercises/exercised-view.server.ts";
import { planDetail } from "#app/queries/plans/plan-detail.server.ts";
import { planLifeView } from "#app/queries/plans/plan-life-view.server.ts";

export const handle = { access: requires("plan.read") };
export const meta = pageTitle((messages) => messages.plans.name);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const actor = requireActor(context);
  const today = dateInBerlin(context.deps.clock.now());
  const view = await planDetail(context.deps, {
    organisation,
    actor,
    language: context.language,
    base: organisationPath(organisation.code, ""),
    id: params["id"] ?? "",
    today,
  });
  if (!view) throw notFound();
  const { id, resources } = view.plan;
  return {
    view,
    life: await planLifeView(context.deps, { organisation, actor, id }, view),
    exercised: await exercisedView(context.deps, { organisation, actor, id, measuredFor: resources }),
    nextReviewOn: suggestedReview(today),
  };
}

export default function PlanDetail() {
  const { view, life, exercised, nextReviewOn } = useLoaderData<typeof loader>();
  const t = useTranslations("plans");
  const w = useTranslations("planWork");
  const kind = useTranslations("terms.planKind");
  const path = useOrganisationPath();
  const { plan } = view;
  return (
    <div className="stack">
      <PageHead
        stored
        title={plan.title}
        crumbs={[{ label: t("title"), to: path("/plans") }]}
        meta={[plan.id, kind(plan.kind), plan.unit].filter(Boolean).join(" · ")}
        actions={
          <a
            className="kern-btn kern-btn--secondary no-print"
            href={path(`/plans/${encodeURIComponent(plan.id)}/plan.pdf`)}
          >
            <Icon name="download" />
            <span className="kern-label">{w("printPlan")}</span>
          </a>
        }
      />
      <PlanSeal view={view} releasedBy={life.releasedEdition?.decidedBy ?? null} exercised={exercised} />
      <PlanLife
        planId={plan.id}
        view={life}
        reviewOverdue={view.overdue && plan.status !== "draft"}
        nextReviewOn={nextReviewOn}
      />
      <PlanBody view={view} />
      <ExercisedSection view={exercised} />
    </div>
  );
}
