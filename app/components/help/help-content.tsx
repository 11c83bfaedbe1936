import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { HelpPageView } from "#app/queries/help/help-page.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

interface HelpContentProps {
  readonly view: HelpPageView;
  /** One below the title above it. */
  readonly heading: "h2" | "h3";
}

/** Help of one kind of page: what it is for, what to do next, how states change, where the standard says more. */
export function HelpContent({ view, heading: Heading }: HelpContentProps) {
  const t = useTranslations("help");
  const path = useOrganisationPath();
  return (
    <div className="stack stack--small measure help-content">
      <p>{view.purpose}</p>
      <Heading>{t("next")}</Heading>
      <ul className="bullets">
        {view.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {view.states.length > 0 ? <Heading>{t("states")}</Heading> : null}
      {view.states.map((state) => (
        <p key={state}>{state}</p>
      ))}
      <p className="small muted">
        {view.clauses.length > 0 ? `${t("clauses", { clauses: view.clauses.join(", ") })} · ` : null}
        <Link to={path("/glossary")}>{t("toGlossary")}</Link>
      </p>
    </div>
  );
}
