import type { Actor } from "#app/domain/access/index.ts";
import {
  codeOfSubject,
  readReleasedPart,
  type ReleasedPart,
  releaseState,
  type ReleaseSubject,
} from "#app/domain/management-release/index.ts";
import type { ExercisePlanStanding, ReportEdition, YearPlanContent } from "#app/domain/reports/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import { mayWithSubject } from "#app/services/management-release/management-act.ts";
import type { Deps } from "#app/services/ports.ts";
import type { NamedManagementRelease } from "#db/repositories/management-release-records.ts";

import { releasedEdition } from "./year-plan-edition.server.ts";

export interface YearPlanPrint {
  readonly organisation: CurrentOrganisation;
  readonly actor: Actor;
  readonly language: Language;
  readonly year: number;
  readonly number: number;
}

/** Why the paper does not hold, or no longer; null for the edition in force. */
function standingOf(
  edition: NamedManagementRelease,
  editions: readonly NamedManagementRelease[],
): ExercisePlanStanding | null {
  const on = dateInBerlin(edition.decidedAt ?? edition.submittedAt);
  if (edition.status !== "released") {
    return { kind: edition.status === "submitted" ? "waiting" : "rejected", on };
  }
  if (releaseState(editions).inForce?.number === edition.number) return null;
  const later = editions.filter(({ status, number }) => status === "released" && number > edition.number);
  return { kind: "replaced", number: Math.min(...later.map(({ number }) => number)) };
}

function editionToPrint(release: NamedManagementRelease, language: Language): ReportEdition {
  if (release.releasedOn !== null) return releasedEdition(release, release.releasedOn, language);
  const date = dateInBerlin(release.submittedAt);
  return { ...releasedEdition(release, date, language), kind: "draft", releasedBy: null };
}

/** The frozen eight fields as the plan prints them; coverage and rules are those of a day and not frozen. */
function contentOf({
  exercises = [],
}: ReleasedPart): Pick<YearPlanContent, "exercises" | "findings" | "coverage"> {
  const unsaid = { status: null, statusReason: "", startsAt: null, endsAt: null, announced: true };
  const inOrder = exercises.toSorted((a, b) => ((a.plannedOn ?? "9999") < (b.plannedOn ?? "9999") ? -1 : 1));
  return { exercises: inOrder.map((exercise) => ({ ...exercise, ...unsaid })), findings: [], coverage: null };
}

/** An edition of the Jahresübungsplan as PDF, from its frozen text, with its names and whether it holds. */
export async function printYearPlanEdition(
  { repositories, printer }: Pick<Deps, "repositories" | "printer">,
  { organisation, actor, language, year, number }: YearPlanPrint,
): Promise<Result<Uint8Array, "object.missing" | "release.untrusted">> {
  const subject: ReleaseSubject = { kind: "year-plan", year };
  if (!mayWithSubject({ actor, organisation, subject }, "read")) return err("object.missing");
  const { managementReleases, handbookSettings } = repositories;
  const editions = await managementReleases.listNamed(organisation.id, codeOfSubject(subject));
  const release = editions.find((each) => each.number === number);
  if (!release) return err("object.missing");
  const contents = await managementReleases.listContents(organisation.id, [release.id]);
  const text = contents.get(release.id);
  if (typeof text !== "string") return err("release.untrusted");
  const settings = await handbookSettings.find(organisation.id);
  const { code, name } = organisation;
  const document: YearPlanContent = {
    ...{ year, organisation: { code, name }, handbook: settings?.value ?? null },
    ...contentOf(readReleasedPart(text)),
  };
  const input = {
    document,
    edition: editionToPrint(release, language),
    standing: standingOf(release, editions),
  };
  return ok(await printer.print({ kind: "exercise-plan-edition", input }));
}
