import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { OrganisationChoice } from "#app/queries/organisations/organisation-choices.ts";

import { OrganisationLinks } from "./organisation-links.tsx";
import { organisationPath } from "./organisation-path.ts";

interface OrganisationSwitchProps {
  readonly current: { readonly code: string; readonly name: string };
  /** All of them where they are few, otherwise those opened last. */
  readonly choices: readonly OrganisationChoice[];
  /** How many there are in all. */
  readonly total: number;
}

/** The organisation one looks at, and the others one may look at; many are searched on a page of their own. */
export function OrganisationSwitch({ current, choices, total }: OrganisationSwitchProps) {
  const t = useTranslations("shell");
  if (total < 2) return <strong>{current.code}</strong>;
  const page = organisationPath(current.code, "/switch");
  return (
    <details className="menu" name="shell-menu">
      <summary title={current.name}>
        <span className="visually-hidden">{t("switchOrganisation")}: </span>
        {current.code}
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="menu__panel menu__panel--left">
        {choices.length < total ? (
          <div className="stack stack--tight">
            <Form method="get" action={page} role="search" className="row">
              <input
                className="input"
                type="search"
                name="q"
                aria-label={t("findOrganisation")}
                placeholder={t("findOrganisation")}
              />
            </Form>
            <p className="nav__heading">{t("recentOrganisations")}</p>
          </div>
        ) : null}
        <OrganisationLinks choices={choices} current={current.code} />
        {choices.length < total ? (
          <p>
            <Link className="menu__item" to={page}>
              {t("allOrganisations", { count: total })}
            </Link>
          </p>
        ) : null}
      </div>
    </details>
  );
}
