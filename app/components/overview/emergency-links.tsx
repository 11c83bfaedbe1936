import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { EmergencyWay } from "#app/queries/overview/emergency-ways.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

/** The first pages of an emergency, one press away; the handbook is fetched as a file. */
export function EmergencyLinks({ ways }: { readonly ways: readonly EmergencyWay[] }) {
  const t = useTranslations("overview.emergency");
  const path = useOrganisationPath();
  if (ways.length === 0) return null;
  return (
    <nav className="emergency" aria-labelledby="emergency">
      <h2 className="emergency__title" id="emergency">
        {t("title")}
      </h2>
      <ul className="emergency__ways">
        {ways.map(({ key, to, number }) => (
          <li key={key}>
            {number === null ? (
              <Link to={path(to)}>{t(key)}</Link>
            ) : (
              <a href={path(to)}>{t("handbook", { number })}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
