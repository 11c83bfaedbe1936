import { Link, useRouteLoaderData } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { AuditObject } from "#app/domain/audit/index.ts";

import { useOrganisationPath } from "./organisation-path.ts";

type LayoutData = {
  readonly view?: { readonly navigation?: { readonly audit?: boolean } };
};

interface HistoryLinkProps {
  /** Kind of the object as the history names it. */
  readonly kind: AuditObject["kind"];
  /** Missing for what exists once, and for every object of the kind. */
  readonly code?: string;
}

/** From an object to everything that happened to it, for those who may read the history. */
export function HistoryLink({ kind, code }: HistoryLinkProps) {
  const t = useTranslations("planWork");
  const access = useTranslations("access");
  const path = useOrganisationPath();
  const layout = useRouteLoaderData<LayoutData>("routes/organisations/organisation-layout");
  if (layout?.view?.navigation?.audit !== true) return null;
  const object = new URLSearchParams({
    objectKind: kind,
    ...(code === undefined ? {} : { objectCode: code }),
  }).toString();
  return (
    <p className="row">
      <Link to={path(`/admin/audit?${object}`)}>{t("history")}</Link>
      {kind === "exercise" && code !== undefined ? (
        <Link to={path(`/admin/evidence?exercise=${encodeURIComponent(code)}`)}>
          {access("evidenceTitle")}
        </Link>
      ) : null}
    </p>
  );
}
