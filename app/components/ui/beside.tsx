import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { type Column } from "./data-table.tsx";
import { FindingList, type FindingView } from "./finding-list.tsx";
import { Icon } from "./icon.tsx";
import { withParameter } from "./pagination.tsx";
import { STORED_LANGUAGE } from "./stored-language.ts";

/** Search parameter that names the object shown beside its list. */
const SHOW = "show";

/** Column whose link opens the details of a row beside the list; it is there only where a screen has room for both. */
export function useBesideColumn<Row extends { readonly id: string; readonly name: string }>(): Column<Row> {
  const t = useTranslations("controls");
  const { search } = useLocation();
  const shown = new URLSearchParams(search).get(SHOW);
  return {
    key: "beside",
    header: t("beside"),
    className: "cell--beside",
    cell: ({ id, name }) => (
      <Link
        className="beside-link"
        to={withParameter(search, SHOW, id)}
        preventScrollReset
        aria-label={t("besideOf", { name: `${id} ${name}` })}
        aria-current={shown === id ? "true" : undefined}
      >
        <Icon name="visibility" />
      </Link>
    ),
  };
}

interface BesideProps {
  /** Null while nothing is shown beside the list. */
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

/** A list and, on wide screens beside it, the details of one of its rows. */
export function Beside({ panel, children }: BesideProps) {
  return (
    <div className={panel ? "beside beside--open" : "beside"}>
      <div className="beside__list">{children}</div>
      {panel}
    </div>
  );
}

/** What stands out about the object, where something does. */
export function BesideFindings({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: readonly FindingView[];
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <FindingList findings={findings} />
    </>
  );
}

interface BesidePanelProps {
  readonly name: string;
  /** Page of the object. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Short form of the page of one object. */
export function BesidePanel({ name, to, children }: BesidePanelProps) {
  const t = useTranslations("controls");
  const { search } = useLocation();
  const rest = new URLSearchParams(search);
  rest.delete(SHOW);
  return (
    <aside className="beside__panel panel stack stack--small" aria-label={t("besideOf", { name })}>
      <div className="row row--between">
        <h2 lang={STORED_LANGUAGE}>{name}</h2>
        <Link className="beside__close" to={`?${rest.toString()}`} preventScrollReset>
          <Icon name="close" />
          {t("closeBeside")}
        </Link>
      </div>
      {children}
      <p>
        <Link className="kern-btn kern-btn--secondary" to={to}>
          {t("wholePage")}
        </Link>
      </p>
    </aside>
  );
}
