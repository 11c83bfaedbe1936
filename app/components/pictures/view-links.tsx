import { NavLink } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "../shell/organisation-path.ts";

const VIEWS = {
  processes: [
    ["list", "/processes"],
    ["damage", "/pictures/processes/damage"],
    ["times", "/pictures/processes/times"],
    ["graph", "/graph"],
    ["outage", "/outage"],
  ],
  resources: [
    ["list", "/resources"],
    ["gaps", "/pictures/resources/gaps"],
    ["load", "/pictures/resources/load"],
    ["capacity", "/capacity"],
    ["restart", "/pictures/resources/restart"],
    ["graph", "/graph"],
    ["outage", "/outage"],
  ],
} as const;

/** The same register as list, as pictures and in what-if: one line of links. */
export function ViewLinks({ of }: { readonly of: keyof typeof VIEWS }) {
  const t = useTranslations("analysis.views");
  const path = useOrganisationPath();
  return (
    <nav className="section-nav" aria-label={t("label")} tabIndex={0}>
      {VIEWS[of].map(([name, to]) => (
        <NavLink key={name} to={path(to)} end>
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}
