import { type Actor, can } from "#app/domain/access/index.ts";
import type { HandbookCopy, HandbookSettings } from "#app/domain/exchange/index.ts";
import { settingsNotices } from "#app/domain/handbook/index.ts";
import { HANDBOOK_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import {
  compareValues,
  type ListRequestView,
  matches,
  type PageOf,
  pageOf,
} from "../analysis/list-request.ts";
import { type SingleRecordView, singleRecordView } from "../records/single-record-view.ts";

export interface SettingsView {
  /** Null while there are none. */
  readonly settings: HandbookSettings | null;
  readonly copies: PageOf<HandbookCopy>;
  /** Message codes of what is missing. */
  readonly missing: readonly string[];
  readonly mayEdit: boolean;
}

export const COPY_LIST = { sorts: ["number", "holder", "place"], filters: {} } as const;

function copyList(
  copies: readonly HandbookCopy[],
  { search, sort, descending, page }: ListRequestView,
): PageOf<HandbookCopy> {
  const by = sort as (typeof COPY_LIST)["sorts"][number];
  const found = copies.filter(
    ({ number, holder, place, parts }) =>
      search === "" || matches([number, holder, place, ...parts].join(" "), search),
  );
  return pageOf(
    found.toSorted((a, b) => compareValues(a[by], b[by], descending) || a.number - b.number),
    page,
  );
}

/** What the handbook carries besides data and plans, for everybody who reads it. */
export async function settingsView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
  asked: ListRequestView,
): Promise<SettingsView> {
  const stored = await deps.repositories.handbookSettings.find(organisation.id);
  const settings = stored?.value ?? null;
  return {
    settings,
    copies: copyList(settings?.copies ?? [], asked),
    missing: settings ? Object.values(settingsNotices(settings)) : [],
    mayEdit: can(actor, "handbook.release.prepare", { organisation }),
  };
}

/** Form of the handbook settings. */
export async function settingsForm(
  { repositories }: Deps,
  organisationId: string,
): Promise<SingleRecordView> {
  return singleRecordView(await repositories.handbookSettings.find(organisationId), HANDBOOK_FIELDS);
}
