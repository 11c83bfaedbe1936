import { createHash } from "node:crypto";

import {
  canonicalDocumentText,
  type ExchangeDocument,
  exchangeDocumentSchema,
} from "#app/domain/exchange/index.ts";
import type { Edition, EditionChange, HandbookInput } from "#app/domain/handbook/handbook-input.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

const USUAL_VALIDITY_DAYS = 365;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Calendar date some days later. */
function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function berlinDate(instant: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", dateStyle: "short" }).format(
    new Date(instant),
  );
}

type EditionFacts = Pick<
  Edition,
  "kind" | "number" | "date" | "preparedBy" | "releasedBy" | "language" | "changes"
>;

function inputOf(document: ExchangeDocument, facts: EditionFacts): HandbookInput {
  const days = document.handbook?.validityDays ?? USUAL_VALIDITY_DAYS;
  return {
    document,
    analysis: analyse(document),
    edition: {
      ...facts,
      validUntil: dateAfter(facts.date, days),
      contentHash: createHash("sha256").update(canonicalDocumentText(document)).digest("hex"),
      copy: null,
    },
  };
}

/** What the print of today's content needs; undefined when the organisation has no content. */
export async function draftInput(
  deps: Deps,
  organisationId: string,
  by: { readonly name: string; readonly language: Language },
): Promise<HandbookInput | undefined> {
  const document = await deps.repositories.exchange.load(organisationId);
  if (!document) return undefined;
  const releases = await deps.repositories.handbookReleases.list(organisationId);
  const latest = Math.max(0, ...releases.map((release) => release.number));
  const changes = await changesUpTo(deps, organisationId, latest);
  return inputOf(document, {
    kind: "draft",
    number: String(latest + 1),
    date: berlinDate(deps.clock.now()),
    preparedBy: by.name,
    releasedBy: null,
    language: by.language,
    changes,
  });
}

/** Released editions up to a number, newest first: the change log of the handbook. */
async function changesUpTo(
  deps: Deps,
  organisationId: string,
  number: number,
): Promise<readonly EditionChange[]> {
  const releases = await deps.repositories.handbookReleases.list(organisationId);
  const released = releases.filter((release) => release.status === "released" && release.number <= number);
  const changes = released.map((release) => ({
    number: String(release.number),
    date: release.releasedOn ?? berlinDate(release.preparedAt),
    text: release.reason,
    by: release.decidedByName ?? "",
  }));
  return changes.toSorted((a, b) => Number(b.number) - Number(a.number));
}

/**
 * What the print of a frozen edition needs: only the snapshot and the names of that time count, never today's content. An edition that nobody has
 * approved prints as a draft. Releases are always printed in German, the language of the authority.
 */
export async function releaseInput(
  deps: Deps,
  organisationId: string,
  release: HandbookRelease,
): Promise<HandbookInput | undefined> {
  const snapshot = await deps.repositories.handbookReleases.findSnapshot(organisationId, release.id);
  if (snapshot === undefined) return undefined;
  const released = release.status === "released";
  return inputOf(exchangeDocumentSchema.parse(JSON.parse(snapshot)), {
    kind: released ? "release" : "draft",
    number: String(release.number),
    date: release.releasedOn ?? berlinDate(release.preparedAt),
    preparedBy: release.preparedByName,
    releasedBy: released ? release.decidedByName : null,
    language: "de",
    changes: await changesUpTo(deps, organisationId, release.number),
  });
}
