import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { FileCheckView, ProblemLine } from "#app/queries/exchange/file-check-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Alert } from "../ui/alert.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";

interface FileProblemsProps {
  readonly refusal: NonNullable<FileCheckView["refusal"]>;
  readonly isExchange: boolean;
}

/** Why a file is not taken over: one sentence, and every place with what to do there. */
export function FileProblems({ refusal, isExchange }: FileProblemsProps) {
  const t = useTranslations("exchange");
  const path = useOrganisationPath();
  const { text, problems, more } = refusal;
  const rowColumn: Column<ProblemLine>[] = isExchange
    ? []
    : [{ key: "row", header: t("row"), numeric: true, cell: ({ row }) => row ?? "–" }];
  const columns: Column<ProblemLine>[] = [
    {
      key: "place",
      header: isExchange ? t("jsonPath") : t("sheetOf"),
      text: true,
      cell: ({ place }) => place || "–",
    },
    ...rowColumn,
    {
      key: "column",
      header: isExchange ? t("id") : t("column"),
      text: true,
      cell: (line) => line.column || "–",
    },
    { key: "text", header: t("toDo"), text: true, cell: (line) => line.text },
  ];
  return (
    <>
      <Alert kind="danger" title={text}>
        {t("nothingChanged")}
      </Alert>
      {problems.length > 0 ? (
        <DataTable
          caption={t("problems", { count: problems.length + more })}
          columns={columns}
          rows={problems}
          rowKey={({ place, row, column, text: sentence }) => [place, row, column, sentence].join(" ")}
        />
      ) : null}
      {more > 0 ? <p className="muted">{t("moreProblems", { count: more })}</p> : null}
      <div>
        <Link className="kern-btn kern-btn--primary" to={path("/import")}>
          {t("chooseAgain")}
        </Link>
      </div>
    </>
  );
}
