import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { PartCounts, PreviewView } from "#app/queries/exchange/file-check-view.server.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { DifferenceTable } from "../ui/difference-table.tsx";
import { Pagination } from "../ui/pagination.tsx";
import { Section } from "../ui/section.tsx";

/** Numbers of one part; each leads to its objects. */
function Count({
  row,
  change,
}: {
  readonly row: PartCounts;
  readonly change: "added" | "changed" | "removed";
}) {
  const t = useTranslations("exchange");
  const count = row[change];
  if (count === 0) return <>0</>;
  return (
    <Link
      to={`?${new URLSearchParams({ part: row.part, change }).toString()}#difference`}
      aria-label={t("countOf", { count, part: row.label, change: t(`change.${change}`) })}
    >
      {count}
    </Link>
  );
}

function Counts({ parts }: { readonly parts: readonly PartCounts[] }) {
  const t = useTranslations("exchange");
  const counted = (change: "added" | "changed" | "removed"): Column<PartCounts> => ({
    key: change,
    header: t(`change.${change}`),
    numeric: true,
    cell: (row) => <Count row={row} change={change} />,
  });
  return (
    <DataTable
      caption={t("counts")}
      columns={[
        { key: "label", header: t("part"), cell: (row) => row.label },
        counted("added"),
        counted("changed"),
        counted("removed"),
        { key: "unchanged", header: t("unchanged"), numeric: true, cell: (row) => row.unchanged },
      ]}
      rows={parts}
      rowKey={(row) => row.part}
    />
  );
}

/** What the file would change: numbers of every part, then object by object and field by field. */
export function PreviewDifference({ preview }: { readonly preview: PreviewView }) {
  const t = useTranslations("exchange");
  const { parts, objects, part, change, page, pageSize, total, inAll } = preview;
  const isFiltered = part !== "" || change !== "";
  return (
    <>
      <Section id="counts" title={t("counts")}>
        {parts.length > 0 ? <Counts parts={parts} /> : null}
        {preview.hasOtherParts ? <p className="muted">{t("othersStay")}</p> : null}
      </Section>
      {inAll === 0 ? null : (
        <Section id="difference" title={t("difference")}>
          {isFiltered ? (
            <p className="row">
              {[parts.find((each) => each.part === part)?.label, change === "" ? "" : t(`change.${change}`)]
                .filter(Boolean)
                .join(", ")}
              <Link to="?#difference">{t("showAll", { count: inAll })}</Link>
            </p>
          ) : null}
          <DifferenceTable caption={t("difference")} objects={objects} />
          <Pagination page={page} pageSize={pageSize} total={total} />
        </Section>
      )}
    </>
  );
}
