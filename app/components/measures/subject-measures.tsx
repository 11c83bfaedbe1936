import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { SubjectMeasuresView } from "#app/queries/measures/subject-measures.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

function MeasureLinks({ rows }: Pick<SubjectMeasuresView, "rows">) {
  const language = useLocale();
  const status = useTranslations("terms.measureStatus");
  const path = useOrganisationPath();
  return (
    <ul className="bullets">
      {rows.map((measure) => (
        <li key={measure.id}>
          <Link lang={STORED_LANGUAGE} to={path(`/measures/${encodeURIComponent(measure.id)}`)}>
            {`${measure.id} ${measure.action}`}
          </Link>{" "}
          <span className="muted">
            ({status(measure.status)}
            {measure.dueOn ? `, ${formatDate(measure.dueOn, language)}` : ""})
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SubjectMeasuresProps {
  readonly view: SubjectMeasuresView;
  readonly subject: string;
  readonly empty: string;
}

/** What is being done about a process or a resource, and the way to a new measure about it (BSI 200-4, 15.2). */
export function SubjectMeasures({ view, subject, empty }: SubjectMeasuresProps) {
  const t = useTranslations("measures");
  const path = useOrganisationPath();
  return (
    <Section id="measures" title={t("title")}>
      {view.rows.length > 0 ? <MeasureLinks rows={view.rows} /> : <p className="muted">{empty}</p>}
      {view.mayCreate ? (
        <p className="no-print">
          <Link
            className="kern-btn kern-btn--secondary"
            to={path(`/measures/new?subject=${encodeURIComponent(subject)}`)}
          >
            <span className="kern-label">{t("create")}</span>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
