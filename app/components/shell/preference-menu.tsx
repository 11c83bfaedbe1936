import { Form, useLocation } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { Icon } from "../ui/icon.tsx";

const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

function Choice({
  name,
  value,
  label,
  current,
}: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly current: boolean;
}) {
  return (
    <li>
      <button
        className="menu__item"
        type="submit"
        name={name}
        value={value}
        aria-current={current ? "true" : undefined}
        lang={name === "language" ? value : undefined}
      >
        {label}
      </button>
    </li>
  );
}

/** Language and appearance; plain forms, so they work without JavaScript. */
export function PreferenceMenu({ theme }: { readonly theme: ThemeChoice }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  return (
    <details className="menu" name="shell-menu">
      <summary>
        <Icon name="language" />
        <span className="menu__label--wide">{locale === "de" ? t("german") : t("english")}</span>
        <span className="visually-hidden">
          {t("language")}, {t("theme")}
        </span>
      </summary>
      <div className="menu__panel">
        <Form method="post" action="/preferences" reloadDocument>
          <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
          <p className="nav__heading">{t("language")}</p>
          <ul className="menu__list">
            <Choice name="language" value="de" label={t("german")} current={locale === "de"} />
            <Choice name="language" value="en" label={t("english")} current={locale === "en"} />
          </ul>
          <p className="nav__heading">{t("theme")}</p>
          <ul className="menu__list">
            {THEMES.map((choice) => (
              <Choice key={choice} name="theme" value={choice} label={t(choice)} current={choice === theme} />
            ))}
          </ul>
        </Form>
      </div>
    </details>
  );
}
