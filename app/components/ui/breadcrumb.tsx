import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { NamedText } from "./named-text.tsx";
import { STORED_LANGUAGE } from "./stored-language.ts";

export interface Crumb {
  readonly label: string;
  readonly to: string;
  /** The label is a name the organisation has given. */
  readonly stored?: boolean;
}

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol className="breadcrumb">
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to} lang={crumb.stored ? STORED_LANGUAGE : undefined}>
              <NamedText text={crumb.label} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
