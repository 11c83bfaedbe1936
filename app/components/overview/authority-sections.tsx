import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { AuthorityView } from "#app/queries/overview/authority-view.server.ts";

import { ExportLinks } from "../editing/export-links.tsx";
import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Section } from "../ui/section.tsx";
import { AuthorityTable } from "./authority-table.tsx";
import { ProcedureTable } from "./procedure-table.tsx";

function Way({ path }: Pick<AuthorityView, "path">) {
  const t = useTranslations("overview");
  if (path.length < 2) return null;
  return (
    <nav aria-label={t("way")} className="row">
      {path.map(({ code, name }, index) =>
        index === path.length - 1 ? (
          <strong key={code}>{name}</strong>
        ) : (
          <span key={code}>
            <Link to={index === 0 ? "?#authorities" : `?below=${encodeURIComponent(code)}#authorities`}>
              {name}
            </Link>{" "}
            ›
          </span>
        ),
      )}
    </nav>
  );
}

/** For a Ressort or the Land: what the organisations below have released, and the strictest demands among it. */
export function AuthoritySections({ view }: { readonly view: AuthorityView }) {
  const t = useTranslations("overview");
  const path = useOrganisationPath();
  if (view.path.length === 0) return null;
  return (
    <>
      <Section id="authorities" title={t("authorities")}>
        <p className="muted">{t("authoritiesHint")}</p>
        <Way path={view.path} />
        <AuthorityTable view={view} />
        <ExportLinks of="authorities" />
      </Section>
      {view.procedures > 0 ? (
        <Section id="procedures" title={t("procedures.title")}>
          <p className="muted">{t("procedures.hint")}</p>
          <ProcedureTable rows={view.strictest} />
          <p>
            <Link to={path("/procedures")}>{t("procedures.all", { count: view.procedures })}</Link>
          </p>
        </Section>
      ) : null}
    </>
  );
}
