import { NavLink } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { Exercise } from "#app/domain/exchange/index.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

const PAGES = ["", "/edit", "/script", "/conduct", "/alarms", "/tests", "/evaluation"] as const;
const LABELS = {
  "": "pageOverview",
  "/edit": "pageConcept",
  "/script": "pageScript",
  "/conduct": "pageConduct",
  "/alarms": "pageAlarms",
  "/tests": "pageTests",
  "/evaluation": "pageEvaluation",
} as const;

/** Pages that make sense for this kind of exercise. */
function isShown(page: (typeof PAGES)[number], kind: Exercise["kind"], mayEdit: boolean): boolean {
  if (page === "/edit") return mayEdit;
  if (page === "/tests") return kind === "functional-test";
  if (page === "/alarms") return kind !== "functional-test" && kind !== "plan-walkthrough";
  return true;
}

interface WorkNavProps {
  readonly exercise: Pick<Exercise, "id" | "kind">;
  readonly mayEdit: boolean;
}

/** From concept to evaluation: the working pages of one exercise. */
export function WorkNav({ exercise, mayEdit }: WorkNavProps) {
  const t = useTranslations("exerciseWork");
  const path = useOrganisationPath();
  return (
    <nav className="section-nav" aria-label={t("pages")}>
      <ul>
        {PAGES.filter((page) => isShown(page, exercise.kind, mayEdit)).map((page) => (
          <li key={page}>
            <NavLink to={path(`/exercises/${encodeURIComponent(exercise.id)}${page}`)} end>
              {t(LABELS[page])}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
