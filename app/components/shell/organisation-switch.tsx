import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

export interface OrganisationChoice {
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  /** First page of that organisation for this person. */
  readonly to: string;
}

interface OrganisationSwitchProps {
  readonly current: { readonly code: string; readonly name: string };
  readonly choices: readonly OrganisationChoice[];
}

/** The organisation one looks at, and the others one may look at. */
export function OrganisationSwitch({ current, choices }: OrganisationSwitchProps) {
  const t = useTranslations("shell");
  if (choices.length < 2) return <strong>{current.code}</strong>;
  return (
    <details className="menu" name="shell-menu">
      <summary title={current.name}>
        <span className="visually-hidden">{t("switchOrganisation")}: </span>
        {current.code}
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="menu__panel menu__panel--left">
        <ul className="menu__list">
          {choices.map((choice) => (
            <li key={choice.code}>
              <Link
                className={`menu__item menu__item--depth-${Math.min(choice.depth, 2)}`}
                to={choice.to}
                aria-current={choice.code === current.code ? "true" : undefined}
              >
                {choice.code} <span className="muted small">{choice.name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
