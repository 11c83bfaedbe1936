import { Link, useLocation } from "@remix-run/react";
import { useTranslations } from "use-intl";

interface PaginationProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Search parameter that names the page. */
  readonly parameter?: string;
  /** Section of the page that is shown again. */
  readonly anchor?: string | undefined;
}

const NEIGHBOURS = 2;

function shownPages(page: number, last: number): number[] {
  const pages = new Set([1, last]);
  for (let p = page - NEIGHBOURS; p <= page + NEIGHBOURS; p += 1) if (p >= 1 && p <= last) pages.add(p);
  return [...pages].sort((a, b) => a - b);
}

/** Address of the same list with one search parameter changed. */
export function withParameter(search: string, name: string, value: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set(name, value);
  return `?${parameters.toString()}`;
}

export function Pagination({ page, pageSize, total, parameter = "page", anchor }: PaginationProps) {
  const t = useTranslations("controls");
  const { search } = useLocation();
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const range = t("range", { from, to: Math.min(total, page * pageSize), total });
  return (
    <nav className="pagination" aria-label={t("pages")}>
      <span className="muted num">{range}</span>
      {last > 1 ? (
        <ul className="pagination__list">
          {shownPages(page, last).map((number) => (
            <li key={number}>
              <Link
                to={`${withParameter(search, parameter, String(number))}${anchor ? `#${anchor}` : ""}`}
                aria-label={t("page", { page: number })}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
