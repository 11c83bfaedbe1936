import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { HelpPageView } from "#app/queries/help/help-page.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

/** Help of one kind of page: what it is for, what to do next, how states change, where the standard says more. */
export function HelpContent({ view }: { readonly view: HelpPageView }) {
  const t = useTranslations("help");
  const path = useOrganisationPath();
  return (
    <div className="stack stack--small measure help-content">
      <p>{view.purpose}</p>
      <h3>{t("next")}</h3>
      <ul className="bullets">
        {view.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {view.states.length > 0 ? <h3>{t("states")}</h3> : null}
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
