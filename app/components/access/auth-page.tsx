import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { PreferenceMenu, type ThemeChoice } from "#app/components/shell/preference-menu.tsx";

interface AuthPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** Frame of the pages outside of an organisation: signing in, passwords, own account. */
export function AuthPage({ title, lead, children }: AuthPageProps) {
  const t = useTranslations("shell");
  const shown = useRouteLoaderData<{ theme?: ThemeChoice }>("root");
  return (
    <div className="shell shell--plain">
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      <header className="shell__header">
        <a className="brand" href="/">
          {t("product")}
        </a>
        <span className="shell__spacer" />
        <PreferenceMenu theme={shown?.theme ?? "system"} />
      </header>
      <main className="shell__main" id="main" tabIndex={-1}>
        <div className="shell__content stack">
          <div className="page-head">
            <div className="page-head__text">
              <h1>{title}</h1>
              {lead ? <p className="muted">{lead}</p> : null}
            </div>
          </div>
          {children}
        </div>
      </main>
    </div>
  );
}
