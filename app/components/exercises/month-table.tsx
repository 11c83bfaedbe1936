import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { monthWeeks } from "#app/domain/exercise/index.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { ExerciseYearView } from "#app/queries/exercises/exercise-year.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { NamedText } from "../ui/named-text.tsx";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

const TAGS = { de: "de-DE", en: "en-GB" } as const;
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

function format(language: keyof typeof TAGS, options: Intl.DateTimeFormatOptions, instant: number): string {
  return new Intl.DateTimeFormat(TAGS[language], { ...options, timeZone: "UTC" }).format(instant);
}

export function monthName(month: string, language: keyof typeof TAGS): string {
  return format(language, { month: "long", year: "numeric" }, Date.parse(`${month}-01T00:00:00Z`));
}

function DayCell({
  view,
  day,
  large,
}: {
  readonly view: ExerciseYearView;
  readonly day: string;
  readonly large: boolean;
}) {
  const language = useLocale();
  const path = useOrganisationPath();
  const holiday = view.holidays.find(({ date }) => date === day);
  const exercises = view.rows.filter(({ plannedOn }) => plannedOn === day);
  const classes = [
    "month__day",
    holiday ? "month__day--holiday" : "",
    exercises.length > 0 ? "month__day--exercise" : "",
    day === view.today ? "month__day--today" : "",
  ];
  return (
    <td className={classes.filter(Boolean).join(" ")}>
      <time dateTime={day} title={holiday?.name}>
        {Number(day.slice(8))}
      </time>
      {holiday ? <span className={large ? "small" : "visually-hidden"}> {holiday.name}</span> : null}
      {exercises.map((exercise) => (
        <Link
          key={exercise.id}
          lang={STORED_LANGUAGE}
          to={path(`/exercises/${encodeURIComponent(exercise.id)}`)}
          aria-label={`${exercise.id} ${exercise.title}, ${formatDate(day, language)}`}
        >
          <NamedText text={large ? `${exercise.id} ${exercise.title}` : exercise.id} />
        </Link>
      ))}
    </td>
  );
}

interface MonthTableProps {
  readonly view: ExerciseYearView;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly large: boolean;
}

/** One month from Monday to Sunday with the public holidays of Saxony and the exercises of the plan. */
export function MonthTable({ view, month, large }: MonthTableProps) {
  const language = useLocale();
  const t = useTranslations("exerciseWork");
  const name = monthName(month, language);
  return (
    <table className={large ? "month month--large" : "month"}>
      <caption>
        {large ? (
          name
        ) : (
          <Link
            to={`?year=${view.year}&month=${Number(month.slice(5))}`}
            aria-label={t("monthLink", { month: name })}
          >
            {name}
          </Link>
        )}
      </caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, at) => (
            <th scope="col" key={at} abbr={format(language, { weekday: "long" }, MONDAY + at * DAY)}>
              {format(language, { weekday: "short" }, MONDAY + at * DAY)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week, at) => (
          <tr key={at}>
            {week.map((day, column) =>
              day === null ? <td key={column} /> : <DayCell key={day} view={view} day={day} large={large} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
