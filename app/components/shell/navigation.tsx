import { Link, useLocation } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { Icon, type IconName } from "../ui/icon.tsx";
import { navigationArea } from "./navigation-area.ts";
import { useOrganisationPath } from "./organisation-path.ts";

/** Areas the signed-in person may open; everything else is not shown at all. */
export interface NavigationView {
  readonly overview: boolean;
  readonly processes: boolean;
  readonly resources: boolean;
  readonly parameters: boolean;
  readonly exchange: boolean;
  readonly plans: boolean;
  readonly handbook: boolean;
  readonly response: boolean;
  readonly exercises: boolean;
  readonly measures: boolean;
  readonly directory: boolean;
  readonly accounts: boolean;
  readonly audit: boolean;
}

type Area = keyof NavigationView;

const PATHS: Readonly<Record<Area, string>> = {
  overview: "",
  processes: "/processes",
  resources: "/resources",
  parameters: "/parameters",
  exchange: "/import",
  plans: "/plans",
  handbook: "/handbook",
  response: "/response",
  exercises: "/exercises",
  measures: "/measures",
  directory: "/directory/people",
  accounts: "/admin/accounts",
  audit: "/admin/audit",
};

const ICONS: Readonly<Record<Area, IconName>> = {
  overview: "home",
  processes: "checklist",
  resources: "content-copy",
  parameters: "info",
  exchange: "arrow-forward",
  plans: "draft",
  handbook: "download",
  response: "warning",
  exercises: "autorenew",
  measures: "check",
  directory: "account-circle",
  accounts: "account-circle",
  audit: "visibility",
};

const GROUPS: readonly {
  readonly heading: "analysis" | "preparedness" | "administration" | null;
  readonly areas: readonly Area[];
}[] = [
  { heading: null, areas: ["overview"] },
  { heading: "analysis", areas: ["processes", "resources", "parameters", "exchange"] },
  { heading: "preparedness", areas: ["plans", "response", "handbook", "exercises", "measures"] },
  { heading: "administration", areas: ["directory", "accounts", "audit"] },
];

function Groups({ view }: { readonly view: NavigationView }) {
  const t = useTranslations("shell");
  const path = useOrganisationPath();
  const { pathname } = useLocation();
  const current = navigationArea(pathname.slice(path("").length));
  return GROUPS.map(({ heading, areas }) => {
    const shown = areas.filter((area) => view[area]);
    if (shown.length === 0) return null;
    return (
      <div className="nav__group" key={heading ?? "top"}>
        {heading ? <p className="nav__heading">{t(heading)}</p> : null}
        <ul className="nav__list">
          {shown.map((area) => (
            <li key={area}>
              <Link
                className="nav__link"
                to={path(PATHS[area])}
                aria-current={
                  area === current ? (pathname === path(PATHS[area]) ? "page" : "true") : undefined
                }
              >
                <Icon name={ICONS[area]} />
                {t(area)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** Navigation by the BCMS cycle: beside the content on wide screens, behind one line on narrow ones. */
export function Navigation({ view }: { readonly view: NavigationView }) {
  const t = useTranslations("shell");
  return (
    <nav className="shell__nav" aria-label={t("mainNavigation")}>
      <div className="nav-wide">
        <Groups view={view} />
      </div>
      <details className="nav-menu">
        <summary>
          <Icon name="dehaze" />
          {t("menu")}
        </summary>
        <div className="nav-menu__panel">
          <Groups view={view} />
        </div>
      </details>
    </nav>
  );
}
