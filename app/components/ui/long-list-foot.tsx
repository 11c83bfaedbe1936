import { Link, useLocation } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { type LongList, PART } from "#app/queries/analysis/long-list.ts";

import { Pagination, withParameter } from "./pagination.tsx";

interface LongListFootProps {
  readonly list: LongList<unknown>;
  /** Element the page goes to when all of the list is shown. */
  readonly anchor: string;
}

/** Below the beginning of a long list: how much there is, and the way to all of it. Nothing below a short one. */
export function LongListFoot({ list, anchor }: LongListFootProps) {
  const t = useTranslations("controls");
  const { search } = useLocation();
  if (list.total <= list.rows.length) return null;
  if (list.all)
    return <Pagination page={list.page} pageSize={list.pageSize} total={list.total} parameter={PART} />;
  const parameters = new URLSearchParams(search);
  parameters.delete(PART);
  return (
    <p>
      <span className="muted">{t("beginning", { shown: list.rows.length, total: list.total })}</span>{" "}
      <Link to={`${withParameter(parameters.toString(), "all", list.name)}#${anchor}`}>{t("showAll")}</Link>
    </p>
  );
}
