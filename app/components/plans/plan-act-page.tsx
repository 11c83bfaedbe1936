import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { PlanLifeView } from "#app/queries/plans/plan-life-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { PageHead } from "../ui/page-head.tsx";
import { PlanLife, type RefusedAct } from "./plan-life.tsx";

interface PlanActPageProps {
  readonly view: {
    readonly plan: { readonly id: string; readonly title: string };
    readonly life: PlanLifeView;
    readonly nextReviewOn: string;
  };
  readonly answer: RefusedAct | undefined;
}

/** The same steps again after a refused one, with what was typed and why it was not done. */
export function PlanActPage({ view, answer }: PlanActPageProps) {
  const t = useTranslations("plans");
  const path = useOrganisationPath();
  const { plan, life, nextReviewOn } = view;
  const page = path(`/plans/${encodeURIComponent(plan.id)}`);
  return (
    <div className="stack">
      <PageHead
        title={plan.title}
        stored
        crumbs={[
          { label: t("title"), to: path("/plans") },
          { label: plan.id, to: page },
        ]}
      />
      <PlanLife
        planId={plan.id}
        view={life}
        reviewOverdue={false}
        nextReviewOn={nextReviewOn}
        refused={answer}
      />
      <p>
        <Link to={page}>{t("backToPlan")}</Link>
      </p>
    </div>
  );
}
