import { createHash } from "node:crypto";

import {
  canonicalDocumentText,
  type ExchangeDocument,
  exchangeDocumentSchema,
} from "#app/domain/exchange/index.ts";
import type { Edition, EditionChange, HandbookInput } from "#app/domain/handbook/handbook-input.ts";
import { withoutPendingScripts } from "#app/domain/exercise/index.ts";
import { analyse } from "#app/domain/impact-analysis/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { withReleasedPlans } from "#app/services/plans/plan-content.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfJson } from "#db/audit/hashes.ts";
import { DatabaseRefusal } from "#db/refusal.ts";
import type { HandbookRelease } from "#db/repositories/organisation-records.ts";

const USUAL_VALIDITY_DAYS = 365;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Calendar date some days later. */
function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

type EditionFacts = Pick<
  Edition,
  "kind" | "number" | "date" | "preparedBy" | "releasedBy" | "language" | "changes"
>;

/** The engine of today must give what was released: another result would be another edition under the same number. */
function assertSameAnalysis(deps: Deps, release: HandbookRelease, input: HandbookInput): void {
  if (hashOfJson(input.analysis) === release.analysisHash) return;
  throw new DatabaseRefusal(
    "release.other-analysis",
    `Standfest ${deps.settings.version} berechnet für die Fassung ${release.number} andere Ergebnisse als bei ihrer Freigabe; bitte sie mit der damaligen Programmfassung drucken oder eine neue Fassung freigeben.`,
  );
}

/** Last day of an edition of this content that was given out on a date. */
export function validUntil({ handbook }: ExchangeDocument, date: string): string {
  return dateAfter(date, handbook?.validityDays ?? USUAL_VALIDITY_DAYS);
}

function inputOf(document: ExchangeDocument, facts: EditionFacts): HandbookInput {
  return {
    document,
    analysis: analyse(document),
    edition: {
      ...facts,
      validUntil: validUntil(document, facts.date),
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
  const content = await deps.repositories.exchange.load(organisationId);
  if (!content) return undefined;
  const document = withReleasedPlans(
    withoutPendingScripts(content),
    await deps.repositories.planVersions.listReleased(organisationId),
  );
  const releases = await deps.repositories.handbookReleases.list(organisationId);
  const latest = Math.max(0, ...releases.map((release) => release.number));
  const changes = await changesUpTo(deps, organisationId, latest);
  return inputOf(document, {
    kind: "draft",
    number: String(latest + 1),
    date: dateInBerlin(deps.clock.now()),
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
    date: release.releasedOn ?? dateInBerlin(release.preparedAt),
    text: release.reason,
    by: release.decidedByName ?? "",
  }));
  return changes.toSorted((a, b) => Number(b.number) - Number(a.number));
}

/**
 * What the print of a frozen edition needs: only the snapshot and the names of that time count, never today's content. An edition that nobody has
 * approved prints as a draft. Releases are always printed in German, the language of the authority.
 * @throws DatabaseRefusal when the edition was changed, or when this program computes another analysis than was released
 */
export async function releaseInput(
  deps: Deps,
  organisationId: string,
  release: HandbookRelease,
): Promise<HandbookInput | undefined> {
  const snapshot = await deps.repositories.handbookReleases.findSnapshot(organisationId, release.id);
  if (snapshot === undefined) return undefined;
  const released = release.status === "released";
  const input = inputOf(exchangeDocumentSchema.parse(JSON.parse(snapshot)), {
    kind: released ? "release" : "draft",
    number: String(release.number),
    date: release.releasedOn ?? dateInBerlin(release.preparedAt),
    preparedBy: release.preparedByName,
    releasedBy: released ? release.decidedByName : null,
    language: "de",
    changes: await changesUpTo(deps, organisationId, release.number),
  });
  assertSameAnalysis(deps, release, input);
  return input;
}
