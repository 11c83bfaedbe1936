import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "./organisation-path.ts";

interface ExerciseBannerProps {
  /** Null while nothing runs; without an id for people who may not open the exercise. */
  readonly running: { readonly id: string | null; readonly title: string } | null;
}

/** Hatched line on every page while an exercise runs, so that nobody takes it for the real thing. */
export function ExerciseBanner({ running }: ExerciseBannerProps) {
  const t = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  if (running === null) return null;
  return (
    <aside className="shell__banner" aria-label={t("bannerLabel")}>
      {running.id === null ? (
        t("bannerPlain")
      ) : (
        <Link to={path(`/exercises/${encodeURIComponent(running.id)}/conduct`)}>
          {t("banner", { id: running.id, title: running.title })}
        </Link>
      )}
    </aside>
  );
}
