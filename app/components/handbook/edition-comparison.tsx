import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { PartComparison } from "#app/domain/handbook/edition-comparison.ts";
import { FIELD_LABELS, PART_LABELS } from "#app/domain/tables/texts/field-labels.ts";
import type {
  ContradictingPlan,
  ReleaseComparison,
} from "#app/queries/handbook/release-comparison.server.ts";

import { BasisChanges } from "../plans/basis-changes.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";

/** More than these lines of one kind nobody reads before a decision; the number of the others is told. */
const MOST_SHOWN = 50;

function useLabels() {
  const language = useLocale();
  return {
    part: (key: string) => PART_LABELS[key]?.[language] ?? key,
    field: (part: string, key: string) =>
      (FIELD_LABELS[`${part}.${key}`] ?? FIELD_LABELS[key])?.[language] ?? key,
  };
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const t = useTranslations("handbook");
  if (lines.length === 0) return null;
  const more = lines.length - MOST_SHOWN;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="bullets">
        {lines.slice(0, MOST_SHOWN).map(({ id, name, detail }) => (
          <li key={id}>
            {[id, name].filter(Boolean).join(" ")}
            {detail ? <span className="muted"> ({detail})</span> : null}
          </li>
        ))}
        {more > 0 ? <li className="muted">{t("andMore", { count: more })}</li> : null}
      </ul>
    </>
  );
}

function Part({ part: { part, added, removed, changed } }: { readonly part: PartComparison }) {
  const t = useTranslations("handbook");
  const labels = useLabels();
  return (
    <details className="panel">
      <summary>
        {labels.part(part)}:{" "}
        {t("partCounts", { added: added.length, removed: removed.length, changed: changed.length })}
      </summary>
      <Lines title={t("added")} lines={added} />
      <Lines title={t("removed")} lines={removed} />
      <Lines
        title={t("changed")}
        lines={changed.map(({ id, name, fields }) => ({
          ...{ id, name },
          detail: fields.map((field) => labels.field(part, field)).join(", "),
        }))}
      />
    </details>
  );
}

function Contradictions({ plans }: { readonly plans: readonly ContradictingPlan[] }) {
  const t = useTranslations("handbook");
  const path = useOrganisationPath();
  if (plans.length === 0) return null;
  return (
    <Alert kind="warning" title={t("contradictingTitle", { count: plans.length })}>
      <p>{t("contradictingText")}</p>
      {plans.map(({ id, title, changes }) => (
        <div key={id}>
          <p>
            <Link to={path(`/plans/${encodeURIComponent(id)}`)}>{`${id} ${title}`}</Link>
          </p>
          <BasisChanges changes={changes} />
        </div>
      ))}
    </Alert>
  );
}

/** What is new in an edition, for the person who approves it. */
export function EditionComparisonView({ view }: { readonly view: ReleaseComparison }) {
  const t = useTranslations("handbook");
  const { previous, comparison, contradicting, damaged } = view;
  if (damaged.length > 0)
    return (
      <Alert kind="danger" title={t("damagedTitle", { numbers: damaged.join(", "), count: damaged.length })}>
        <p>{t("damagedText")}</p>
      </Alert>
    );
  return (
    <>
      <Contradictions plans={contradicting} />
      <section className="stack stack--small" aria-labelledby="comparison">
        <h2 id="comparison">
          {previous === null ? t("comparisonFirstTitle") : t("comparisonTitle", { number: previous })}
        </h2>
        {comparison === null ? <p>{t("comparisonFirst")}</p> : null}
        {comparison && comparison.parts.length === 0 ? <p>{t("comparisonSame")}</p> : null}
        {comparison && comparison.values.length > 0 ? (
          <>
            <h3>{t("changedValues")}</h3>
            <BasisChanges changes={comparison.values.slice(0, MOST_SHOWN)} />
            {comparison.values.length > MOST_SHOWN ? (
              <p className="muted">{t("andMore", { count: comparison.values.length - MOST_SHOWN })}</p>
            ) : null}
          </>
        ) : null}
        {comparison && comparison.parts.length > 0 ? (
          <>
            <h3>{t("changedContent")}</h3>
            {comparison.parts.map((part) => (
              <Part key={part.part} part={part} />
            ))}
          </>
        ) : null}
      </section>
    </>
  );
}
