import { exchangeDocumentSchema } from "#app/domain/exchange/index.ts";
import type { HandbookInput } from "#app/domain/handbook/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { validUntil } from "#app/services/handbook/handbook-input.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

import { Refusal, type Message } from "./command.ts";

/** The same edition as the numbered copy of its distribution list; an unknown number is refused with the known ones. */
export function asCopy(input: HandbookInput, wanted: string): HandbookInput {
  const copies = input.document.handbook?.copies ?? [];
  const copy = copies.find(({ number }) => String(number) === wanted);
  if (copy) {
    const { number, holder, place } = copy;
    return { ...input, edition: { ...input.edition, copy: { number, holder, place } } };
  }
  const known = copies.map(({ number }) => number).join(", ");
  throw new Refusal({
    de: `Das Exemplar „${wanted}“ steht nicht in der Verteilerliste. Vorhanden: ${known || "keines"}.`,
    en: `The copy “${wanted}” is not in the distribution list. Known: ${known || "none"}.`,
  });
}

/** One sentence for whoever prints an edition that has passed its last day; undefined while it is valid. */
export async function outdatedNotice(
  deps: Pick<Deps, "repositories" | "clock">,
  organisationId: string,
  release: HandbookRelease,
): Promise<Message | undefined> {
  const snapshot = await deps.repositories.handbookReleases.findSnapshot(organisationId, release.id);
  if (snapshot === undefined || release.releasedOn === null) return undefined;
  const lastDay = validUntil(exchangeDocumentSchema.parse(JSON.parse(snapshot)), release.releasedOn);
  if (dateInBerlin(deps.clock.now()) <= lastDay) return undefined;
  const [year, month, day] = lastDay.split("-");
  return {
    de: `Achtung: Die Fassung ${release.number} galt nur bis ${day}.${month}.${year}; bitte eine neue Fassung freigeben.\n`,
    en: `Attention: edition ${release.number} was valid only until ${lastDay}; please release a new one.\n`,
  };
}
