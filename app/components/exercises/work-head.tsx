import { useLocale, useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";
import { formatDate } from "#app/i18n/dates.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { PageHead } from "../ui/page-head.tsx";
import { WorkNav } from "./work-nav.tsx";

interface WorkHeadProps {
  readonly exercise: Exercise;
  readonly mayEdit: boolean;
  /** Name of this page; missing on the exercise's own page. */
  readonly page?: string;
}

/** Head of every page of one exercise: what it is, how far it is, where else to go. */
export function WorkHead({ exercise, mayEdit, page }: WorkHeadProps) {
  const t = useTranslations("exercises");
  const kind = useTranslations("terms.exerciseKind");
  const status = useTranslations("terms.exerciseStatus");
  const language = useLocale();
  const path = useOrganisationPath();
  const name = `${exercise.id} ${exercise.title}`;
  const date = exercise.plannedOn ? formatDate(exercise.plannedOn, language) : "";
  const time = [exercise.startsAt, exercise.endsAt].filter(Boolean).join("–");
  const own = { label: name, to: path(`/exercises/${encodeURIComponent(exercise.id)}`), stored: true };
  return (
    <>
      <PageHead
        stored={exercise.title}
        title={page === undefined ? name : `${page}: ${name}`}
        crumbs={[{ label: t("title"), to: path("/exercises") }, ...(page === undefined ? [] : [own])]}
        meta={[kind(exercise.kind), date, time, status(exercise.status), exercise.statusReason]
          .filter(Boolean)
          .join(" · ")}
      />
      <WorkNav exercise={exercise} mayEdit={mayEdit} />
    </>
  );
}
