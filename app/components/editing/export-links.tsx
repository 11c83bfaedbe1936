import { useLocation } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { DirectoryKind, ResponseListKind } from "#app/forms/records/record-kind.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";

/** Lists that are given as files, by the word in their address. */
type ExportedList =
  | "processes"
  | "resources"
  | "plans"
  | "exercises"
  | "exercise-history"
  | "measures"
  | `directory/${DirectoryKind}`
  | `response/${ResponseListKind | "roles"}`
  | "audit"
  | "approvals"
  | "accounts"
  | "authorities"
  | "procedures";

/** The register as a file, with the search, filters and order of the screen. */
export function ExportLinks({ of }: { readonly of: ExportedList }) {
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
