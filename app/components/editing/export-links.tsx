import { useLocation } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { AggregateTable } from "#app/queries/exports/aggregate-export.server.ts";
import type { Register } from "#app/queries/exports/register-export.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

/** The register as a file, with the search, filters and order of the screen. */
export function ExportLinks({ of }: { readonly of: Register | AggregateTable | "audit" }) {
  const t = useTranslations("search.export");
  const path = useOrganisationPath();
  const { search } = useLocation();
  return (
    <p className="row small no-print">
      {t("label")}
      {(["xlsx", "csv"] as const).map((format) => (
        <a key={format} href={`${path(`/exports/${of}/${format}`)}${search}`} download>
          {t(format)}
        </a>
      ))}
    </p>
  );
}
