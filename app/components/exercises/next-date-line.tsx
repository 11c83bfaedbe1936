import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import type { Exercise, Repeat } from "#app/domain/exchange/index.ts";
import { repeatValues } from "#app/forms/exercise/repeat-fields.ts";
import { formatDate } from "#app/i18n/dates.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

/** A repeat rule in words. */
function useRepeatWords() {
  const t = useTranslations("exerciseWork");
  const language = useLocale();
  return ({ everyMonths, until }: Repeat) => {
    const { repeat } = repeatValues({ everyMonths, until });
    const often =
      repeat === "other" ? t("everyMonths", { months: everyMonths }) : t(`repeatChoice.${repeat}`);
    return until === null ? often : t("repeatWithEnd", { often, date: formatDate(until, language) });
  };
}

interface NextDateLineProps {
  readonly exercise: Exercise;
  readonly missing: boolean;
}

/** How often the exercise comes again, and the way to its next dates; pressing where the next one is missing. */
export function NextDateLine({ exercise, missing }: NextDateLineProps) {
  const t = useTranslations("exerciseWork");
  const words = useRepeatWords();
  const path = useOrganisationPath();
  if (exercise.plannedOn === null || exercise.status === "cancelled") return null;
  return (
    <p className="row">
      <span>{exercise.repeat ? t("repeats", { rule: words(exercise.repeat) }) : t("repeatsNot")}</span>
      <Link
        className={missing ? "kern-btn kern-btn--primary" : undefined}
        to={path(`/exercises/${encodeURIComponent(exercise.id)}/next`)}
      >
        {t(missing ? "planNext" : "suggestNext")}
      </Link>
    </p>
  );
}
