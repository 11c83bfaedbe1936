import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { RunningExercise } from "#app/queries/exercises/running-exercises.server.ts";

import { useOrganisationPath } from "./organisation-path.ts";

/** Hatched line on every page while an exercise runs, so that nobody takes it for the real thing. */
export function ExerciseBanner({ running }: { readonly running: readonly RunningExercise[] }) {
  const t = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  if (running.length === 0) return null;
  return (
    <aside className="shell__banner" aria-label={t("bannerLabel")}>
      {running.map((exercise) => (
        <p key={exercise.id}>
          <Link to={path(`/exercises/${encodeURIComponent(exercise.id)}/conduct`)}>{t("banner", { ...exercise })}</Link>
        </p>
      ))}
    </aside>
  );
}
