import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { OrganisationChoice } from "#app/queries/organisations/organisation-choices.ts";

import { HeaderSearch } from "../search/header-search.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Navigation, type NavigationView } from "./navigation.tsx";
import { OrganisationSwitch } from "./organisation-switch.tsx";
import { PreferenceMenu, type ThemeChoice } from "./preference-menu.tsx";

export interface ShellView {
  readonly organisation: { readonly code: string; readonly name: string };
  /** First page of this organisation for this person. */
  readonly start: string;
  readonly choices: readonly OrganisationChoice[];
  /** Organisations in which there is a page for the person; the choices may be fewer. */
  readonly organisations: number;
  readonly navigation: NavigationView;
  /** Reports over the whole organisation may be printed. */
  readonly canPrintReports: boolean;
  readonly userName: string;
}

interface AppShellProps {
  readonly view: ShellView;
  readonly theme: ThemeChoice;
  readonly toast?: ReactNode;
  /** Line above the content of every page. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** Frame of every page of an organisation. */
export function AppShell({ view, theme, toast, banner, children }: AppShellProps) {
  const t = useTranslations("shell");
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      <header className="shell__header">
        <Link className="brand" to={view.start}>
          {t("product")}
        </Link>
        <OrganisationSwitch current={view.organisation} choices={view.choices} total={view.organisations} />
        <span className="shell__spacer" />
        <HeaderSearch />
        <PreferenceMenu theme={theme} />
        <AccountMenu name={view.userName} />
      </header>
      {banner}
      <Navigation view={view.navigation} />
      <main className="shell__main" id="main" tabIndex={-1}>
        <div className="shell__content">
          {toast ? <div className="toasts">{toast}</div> : null}
          {children}
        </div>
      </main>
    </div>
  );
}
