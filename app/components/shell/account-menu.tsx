import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { clearLocalDrafts } from "#app/forms/drafts/local-drafts.ts";

import { Icon } from "../ui/icon.tsx";
import { useOrganisationPath } from "./organisation-path.ts";

/** Who is signed in, own account, sign out. */
export function AccountMenu({ name }: { readonly name: string }) {
  const t = useTranslations("shell");
  const h = useTranslations("help");
  const g = useTranslations("glossary");
  const path = useOrganisationPath();
  return (
    <details className="menu" name="shell-menu">
      <summary>
        <Icon name="account-circle" />
        <span className="menu__label--wide">{name}</span>
        <span className="visually-hidden">{t("account")}</span>
      </summary>
      <div className="menu__panel">
        <p className="nav__heading">{name}</p>
        <ul className="menu__list">
          <li>
            <Link className="menu__item" to="/account">
              {t("ownAccount")}
            </Link>
          </li>
          <li>
            <Link className="menu__item" to={path("/help")}>
              {h("title")}
            </Link>
          </li>
          <li>
            <Link className="menu__item" to={path("/glossary")}>
              {g("title")}
            </Link>
          </li>
          <li>
            <Form method="post" action="/logout" reloadDocument onSubmit={clearLocalDrafts}>
              <button className="menu__item" type="submit">
                {t("signOut")}
              </button>
            </Form>
          </li>
        </ul>
      </div>
    </details>
  );
}
