import { formatHours } from "#app/domain/shared/hours.ts";
import type { CellContent, TableSheet } from "#app/domain/tables/index.ts";
import { fillTemplate } from "#app/domain/shared/fill-template.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { capacityView } from "../resources/capacity-view.server.ts";
import type { ExportRequest } from "./export-request.ts";

/** Demand and what substitutes leave over or short at each horizon, the largest gap first. */
export async function capacityTable(
  deps: Deps,
  { actor, organisation, language }: ExportRequest,
): Promise<TableSheet> {
  const { resources: t, processes } = catalogueOf(language);
  const view = await capacityView(deps, { actor, organisation, language, base: "" });
  const horizons = view?.horizonsHours ?? [];
  const named = (template: string) =>
    horizons.map((hours) => fillTemplate(template, { horizon: formatHours(hours, language) }, language));
  const head: CellContent[] = [
    ...[processes.code, t.name, t.capacityGap, t.capacityFrom],
    ...[...named(t.capacityDemand), ...named(t.capacityBalance)],
  ];
  const rows = (view?.rows ?? []).map(({ id, name, missing, fromHours, demand, balance }): CellContent[] => [
    ...[id, name, missing ?? t.capacityOpen, fromHours],
    ...[...demand, ...(balance ?? horizons.map(() => null))],
  ]);
  return { name: t.capacityTitle, rows: [head, ...rows] };
}
