import { NavLink } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { RESPONSE_LISTS } from "#app/forms/records/record-kind.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

/** Pages of the BAO: roles and rules first, then each list. */
export function ResponseNav() {
  const t = useTranslations("response");
  const path = useOrganisationPath();
  return (
    <nav className="section-nav" aria-label={t("title")}>
      <NavLink to={path("/response")} end>
        {t("kinds.roles")}
      </NavLink>
      {RESPONSE_LISTS.map((kind) => (
        <NavLink key={kind} to={path(`/response/${kind}`)}>
          {t(`kinds.${kind}`)}
        </NavLink>
      ))}
    </nav>
  );
}
