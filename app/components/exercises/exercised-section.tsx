import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { formatHours, formatNumber } from "#app/domain/shared/hours.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { ExercisedRow, ExercisedView } from "#app/queries/exercises/exercised-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Section } from "../ui/section.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

function useMeasured() {
  const kinds = useTranslations("terms.measurement");
  const t = useTranslations("exercises");
  const language = useLocale();
  return (row: ExercisedRow): string =>
    row.measured
      .map(({ kind, label, value }) => {
        const shown = kind.endsWith("percent")
          ? t("percent", { value: formatNumber(value, language) })
          : formatHours(value, language);
        return `${label || kinds(kind)}: ${shown}`;
      })
      .join("; ");
}

function useColumns(ofPerson: boolean): Column<ExercisedRow>[] {
  const t = useTranslations("exerciseHistory");
  const e = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const verdict = useTranslations("exerciseWork.verdicts");
  const language = useLocale();
  const path = useOrganisationPath();
  const measured = useMeasured();
  const columns: Column<ExercisedRow>[] = [
    {
      key: "exercise",
      header: e("name"),
      text: true,
      cell: (row) => (
        <Link
          lang={STORED_LANGUAGE}
          to={path(`/exercises/${encodeURIComponent(row.id)}`)}
        >{`${row.id} ${row.title}`}</Link>
      ),
    },
    {
      key: "on",
      header: t("heldOn"),
      numeric: true,
      cell: (row) => (row.on ? formatDate(row.on, language) : "–"),
    },
    { key: "kind", header: e("kind"), cell: (row) => kind(row.kind) },
  ];
  if (ofPerson) return columns;
  return [
    ...columns,
    { key: "verdict", header: e("result"), cell: (row) => (row.verdict ? verdict(row.verdict) : "–") },
    { key: "measured", header: t("measured"), text: true, cell: (row) => measured(row) || "–" },
  ];
}

/** „Zuletzt geübt am …: bestanden“, with the link to the exercise. */
export function LastExercised({ view }: { readonly view: ExercisedView }) {
  const t = useTranslations("exerciseHistory");
  const verdicts = useTranslations("exerciseWork.verdicts");
  const language = useLocale();
  const path = useOrganisationPath();
  const { last, complete, ofPerson } = view;
  if (last.exercise === null) return t(complete ? "never" : "noneVisible");
  const date = last.on ? formatDate(last.on, language) : t("noDate");
  return (
    <>
      {t(ofPerson ? "lastTakenPart" : "lastOn", { date })}{" "}
      <Link to={path(`/exercises/${encodeURIComponent(last.exercise)}`)}>{last.exercise}</Link>
      {ofPerson || last.verdict === null ? null : `, ${verdicts(last.verdict)}`}
      {last.state === "old" ? <strong> ({t("longAgo")})</strong> : null}
    </>
  );
}

/** History of exercises of one plan, resource, role or person. Nothing for readers who see no exercises. */
export function ExercisedSection({ view }: { readonly view: ExercisedView | null }) {
  const t = useTranslations("exerciseHistory");
  const columns = useColumns(view?.ofPerson ?? false);
  if (!view) return null;
  return (
    <Section id="exercised" title={t("section")}>
      <p>
        <LastExercised view={view} />
      </p>
      {view.ofPerson ? <p className="muted">{t("neverJudged")}</p> : null}
      {view.rows.length > 0 ? (
        <DataTable caption={t("section")} columns={columns} rows={view.rows} rowKey={(row) => row.id} />
      ) : null}
    </Section>
  );
}
