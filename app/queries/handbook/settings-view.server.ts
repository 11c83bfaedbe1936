import { type Actor, can } from "#app/domain/access/index.ts";
import type { HandbookSettings } from "#app/domain/exchange/index.ts";
import { settingsNotices } from "#app/domain/handbook/index.ts";
import { HANDBOOK_FIELDS } from "#app/forms/records/record-kind-fields.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

import { type SingleRecordView, singleRecordView } from "../records/single-record-view.ts";

export interface SettingsView {
  /** Copies in order of their number; null while there are no settings. */
  readonly settings: HandbookSettings | null;
  /** Message codes of what is missing. */
  readonly missing: readonly string[];
  readonly mayEdit: boolean;
}

/** What the handbook carries besides data and plans, for everybody who reads it. */
export async function settingsView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<SettingsView> {
  const stored = await deps.repositories.handbookSettings.find(organisation.id);
  const settings = stored?.value ?? null;
  return {
    settings: settings && {
      ...settings,
      copies: settings.copies.toSorted((a, b) => a.number - b.number),
    },
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
