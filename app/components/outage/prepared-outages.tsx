import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { OutageView, PreparedOutage } from "#app/queries/outage/outage-simulation.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Section } from "../ui/section.tsx";

type PreparedOutagesProps = Pick<OutageView, "prepared" | "mayPrepare" | "mayOpenPrepared">;

/** The outages an authority keeps ready: to play through, to print, and for the editor to maintain. */
export function PreparedOutages({ prepared, mayPrepare, mayOpenPrepared }: PreparedOutagesProps) {
  const t = useTranslations("analysis.outage");
  const response = useTranslations("response");
  const kinds = useTranslations("terms.outage");
  const path = useOrganisationPath();
  const record = (id: string) => path(`/records/outage-scenarios/${encodeURIComponent(id)}`);
  const columns: Column<PreparedOutage>[] = [
    { key: "id", header: response("code"), cell: ({ id }) => id },
    {
      key: "name",
      header: response("name"),
      text: true,
      cell: ({ id, name }) => (mayOpenPrepared ? <Link to={record(id)}>{name}</Link> : name),
    },
    { key: "kind", header: t("preparedKind"), text: true, cell: ({ kind }) => (kind ? kinds(kind) : "–") },
    { key: "failed", header: t("preparedFailed"), numeric: true, cell: ({ failed }) => failed },
    {
      key: "run",
      header: t("preparedRun"),
      cell: ({ id, name }) => (
        <Link to={`?scenario=${encodeURIComponent(id)}`} aria-label={t("preparedRunOf", { name })}>
          {t("preparedRun")}
        </Link>
      ),
    },
  ];
  return (
    <Section id="prepared" title={t("prepared")}>
      {prepared.length === 0 ? (
        <p className="muted">{t("preparedNone")}</p>
      ) : (
        <DataTable caption={t("prepared")} columns={columns} rows={prepared} rowKey={({ id }) => id} />
      )}
      {mayPrepare ? (
        <p>
          <Link
            className="kern-btn kern-btn--secondary kern-btn--small"
            to={path("/records/outage-scenarios/new")}
          >
            {t("create")}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
