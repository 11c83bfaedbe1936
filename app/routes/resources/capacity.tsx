import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";

import { ExportLinks } from "#app/components/editing/export-links.tsx";
import { ViewLinks } from "#app/components/pictures/view-links.tsx";
import { organisationPath, useOrganisationPath } from "#app/components/shell/organisation-path.ts";
import { type Column, DataTable } from "#app/components/ui/data-table.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHead } from "#app/components/ui/page-head.tsx";
import { requires } from "#app/domain/access/index.ts";
import { formatHours, formatNumber } from "#app/domain/shared/hours.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { type CapacityRow, capacityView } from "#app/queries/resources/capacity-view.server.ts";
import { STORED_LANGUAGE } from "#app/components/ui/stored-language.ts";

export const handle = { access: requires("resource.read") };
export const meta = pageTitle((messages) => messages.resources.capacityTitle);

export async function loader({ context }: LoaderFunctionArgs) {
  const organisation = requireOrganisation(context);
  const view = await capacityView(context.deps, {
    organisation,
    actor: requireActor(context),
    language: context.language,
    base: organisationPath(organisation.code, ""),
  });
  return { view: view ?? { horizonsHours: [], rows: [] } };
}

function useColumns(horizonsHours: readonly number[]): Column<CapacityRow>[] {
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  const language = useLocale();
  const signed = (rest: number) => `${rest > 0 ? "+" : ""}${formatNumber(rest, language)}`;
  return [
    {
      key: "name",
      header: t("name"),
      text: true,
      cell: ({ id, name }) => (
        <Link lang={STORED_LANGUAGE} to={path(`/resources/${encodeURIComponent(id)}#capacity`)}>
          {id} {name}
        </Link>
      ),
    },
    {
      key: "gap",
      header: t("capacityGap"),
      text: true,
      cell: ({ missing, fromHours }) =>
        missing === null
          ? t("capacityOpen")
          : fromHours === null
            ? t("capacityEnough")
            : t("capacityMissing", {
                missing: formatNumber(missing, language),
                from: formatHours(fromHours, language),
              }),
    },
    ...horizonsHours.map((hours, at): Column<CapacityRow> => ({
      key: String(hours),
      header: formatHours(hours, language),
      numeric: true,
      cell: ({ balance, demand }) =>
        balance === null ? `(${formatNumber(demand[at] ?? 0, language)})` : signed(balance[at] ?? 0),
    })),
  ];
}

export default function Capacity() {
  const { view } = useLoaderData<typeof loader>();
  const t = useTranslations("resources");
  const path = useOrganisationPath();
  const columns = useColumns(view.horizonsHours);
  return (
    <div className="stack stack--small">
      <PageHead
        title={t("capacityTitle")}
        crumbs={[{ label: t("title"), to: path("/resources") }]}
        meta={t("capacityLead")}
      />
      <ViewLinks of="resources" />
      {view.rows.length === 0 ? (
        <EmptyState title={t("capacityNone")}>{t("capacityNoneText")}</EmptyState>
      ) : (
        <div>
          <ExportLinks of="capacity" />
          <DataTable
            caption={t("capacityTitle")}
            columns={columns}
            rows={view.rows}
            rowKey={({ id }) => id}
          />
        </div>
      )}
    </div>
  );
}
