import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { PlanSection } from "#app/domain/plans/index.ts";
import type { PlanEditView } from "#app/queries/plans/plan-edit.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Shape, type ShapeName } from "../ui/shape.tsx";

const SHAPES: Readonly<Record<PlanSection["state"], ShapeName>> = {
  complete: "met",
  started: "unknown",
  empty: "gap",
};

/** Name of a section: measures carry the outage they answer. */
export function useSectionName(): (section: PlanSection) => string {
  const t = useTranslations("planWork.sections");
  const outage = useTranslations("terms.outage");
  return ({ kind, outage: named }) => (named ? t("measuresOf", { outage: outage(named) }) : t(kind));
}

function State({ section }: { readonly section: PlanSection }) {
  const t = useTranslations("planWork.states");
  const shape = section.state === "empty" && section.duty === "should" ? "hint" : SHAPES[section.state];
  return (
    <span className={`status status--${shape === "hint" ? "not-time-critical" : shape}`}>
      <Shape name={shape} />
      {t(section.state)}
    </span>
  );
}

/** Table of contents of a plan: what is complete, what is missing, what must be there. */
export function PlanContents({ view }: { readonly view: PlanEditView }) {
  const t = useTranslations("planWork");
  const name = useSectionName();
  const path = useOrganisationPath();
  const base = path(`/plans/${encodeURIComponent(view.plan.id)}/edit`);
  const complete = view.sections.filter(({ state }) => state === "complete").length;
  return (
    <section className="stack stack--small" aria-labelledby="contents">
      <h2 id="contents">{t("contents")}</h2>
      <p>{t("completeOf", { complete, total: view.sections.length })}</p>
      <ol className="contents">
        {view.sections.map((section) => (
          <li key={section.id} className="contents__line">
            <Link to={`${base}/${section.id}`}>{name(section)}</Link>
            <State section={section} />
            <span className="muted small">{t(`duty.${section.duty}`)}</span>
          </li>
        ))}
      </ol>
      {view.plan.kind === "gfp" && view.plan.outages.length === 0 ? (
        <p className="muted">{t("noOutages")}</p>
      ) : null}
    </section>
  );
}
