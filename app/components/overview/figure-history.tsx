import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { HistoryPoint, KeyFigures } from "#app/domain/key-figures/index.ts";
import { formatNumber } from "#app/domain/shared/hours.ts";
import { formatDate, formatMonth } from "#app/i18n/dates.ts";

import { PictureTable } from "../pictures/picture-table.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";
import { TrendLine } from "./trend-line.tsx";

interface Series {
  readonly key: "assessed" | "released" | "gapQuota" | "plansInForce" | "exercisesHeld" | "measuresOverdue";
  readonly value: (figures: KeyFigures) => number | null;
  /** The whole, where the value is a part of one. */
  readonly whole?: (figures: KeyFigures) => number;
  /** The list behind the number. */
  readonly to: string;
}

/** Coverage, gaps and follow-up (BSI 200-4, 14.1), each with the list it counts. */
const SERIES: readonly Series[] = [
  {
    key: "assessed",
    value: (figures) => figures.processesAssessed,
    whole: (figures) => figures.processes,
    to: "/processes",
  },
  {
    key: "released",
    value: (figures) => figures.processesReleased,
    whole: (figures) => figures.processes,
    to: "/processes?bia=released",
  },
  {
    key: "gapQuota",
    value: ({ resourceGaps, resourcesWithRto }) =>
      resourcesWithRto === 0 ? null : Math.round((resourceGaps / resourcesWithRto) * 1000) / 10,
    to: "/resources?status=gap",
  },
  {
    key: "plansInForce",
    value: (figures) => figures.plansInForce,
    whole: (figures) => figures.plans,
    to: "/plans?status=released",
  },
  { key: "exercisesHeld", value: (figures) => figures.exercisesHeld, to: "/exercises" },
  { key: "measuresOverdue", value: (figures) => figures.measuresOverdue, to: "/measures?overdue=yes" },
];

function useShown() {
  const t = useTranslations("overview");
  const language = useLocale();
  return ({ key, value, whole }: Series, figures: KeyFigures | null): string => {
    const number = figures ? value(figures) : null;
    if (number === null || !figures) return "–";
    const written = formatNumber(number, language);
    if (key === "gapQuota") return t("percent", { value: written });
    return whole ? `${written} ${t("of", { total: whole(figures) })}` : written;
  };
}

function Trend({ series, points }: { readonly series: Series; readonly points: readonly HistoryPoint[] }) {
  const t = useTranslations("overview.history");
  const language = useLocale();
  const path = useOrganisationPath();
  const shown = useShown();
  const known = points.filter(({ figures }) => figures !== null && series.value(figures) !== null);
  const first = known[0];
  const last = points.at(-1);
  if (!first || !last?.figures) return null;
  const values = points.map(({ figures }) => (figures ? series.value(figures) : null));
  const wholes = points.map(({ figures }) => (figures && series.whole ? series.whole(figures) : 0));
  const label = t("course", {
    name: t(series.key),
    first: shown(series, first.figures),
    since: formatMonth(first.month, language),
    last: shown(series, last.figures),
  });
  return (
    <li className="trend">
      <Link className="trend__head" to={path(series.to)}>
        <span className="trend__value">{shown(series, last.figures)}</span>
        <span className="trend__name">{t(series.key)}</span>
      </Link>
      <TrendLine
        values={values}
        most={Math.max(...values.map((value) => value ?? 0), ...wholes)}
        label={label}
      />
      <span className="trend__months" aria-hidden="true">
        <span>{formatMonth(points[0]?.month ?? "", language)}</span>
        <span>{formatMonth(last.month, language)}</span>
      </span>
    </li>
  );
}

interface FigureHistoryProps {
  readonly points: readonly HistoryPoint[];
  /** Figures left out because the person sees only a part of what they count. */
  readonly unseen: readonly string[];
}

/** Twelve months of the most important figures as small pictures, and the same as a table. */
export function FigureHistory({ points, unseen }: FigureHistoryProps) {
  const t = useTranslations("overview.history");
  const a = useTranslations("analysis");
  const language = useLocale();
  const shown = useShown();
  if (points.length === 0) return null;
  const series = SERIES.filter(({ key }) => !unseen.includes(key));
  const madeUp = points.filter(({ isDemo }) => isDemo).at(-1)?.takenOn;
  const table = {
    caption: t("title"),
    head: [t("day"), ...series.map(({ key }) => t(key))],
    rows: points.map((point) => [
      point.takenOn ? formatDate(point.takenOn, language) : formatMonth(point.month, language),
      ...series.map((one) => shown(one, point.figures)),
    ]),
  };
  return (
    <Section id="history" title={t("title")}>
      <ul className="trends">
        {series.map((one) => (
          <Trend key={one.key} series={one} points={points} />
        ))}
      </ul>
      {madeUp ? <p className="muted">{t("demo", { date: formatDate(madeUp, language) })}</p> : null}
      <details className="as-table">
        <summary>{a("asTable")}</summary>
        <PictureTable table={table} />
      </details>
    </Section>
  );
}
