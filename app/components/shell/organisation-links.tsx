import { Link } from "@remix-run/react";

import type { OrganisationChoice } from "#app/queries/organisations/organisation-choices.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

interface OrganisationLinksProps {
  readonly choices: readonly OrganisationChoice[];
  readonly current: string;
}

/** Organisations as links, set in by their place in the tree. */
export function OrganisationLinks({ choices, current }: OrganisationLinksProps) {
  return (
    <ul className="menu__list">
      {choices.map((choice) => (
        <li key={choice.code}>
          <Link
            className={`menu__item menu__item--depth-${Math.min(choice.depth, 2)}`}
            to={choice.to}
            aria-current={choice.code === current ? "true" : undefined}
          >
            {choice.code}{" "}
            <span className="muted small" lang={STORED_LANGUAGE}>
              {choice.name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
