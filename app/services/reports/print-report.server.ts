import { createHash } from "node:crypto";

import type { Actor } from "#app/domain/access/index.ts";
import { ok, err, type Result } from "#app/domain/shared/result.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import { draftInput } from "#app/services/handbook/handbook-input.server.ts";
import { startPrint } from "#app/services/handbook/print-desk.server.ts";
import { evidenceOf } from "#app/services/organisation/service-actor.ts";
import type { Deps } from "#app/services/ports.ts";

import { yearPlanEdition } from "./year-plan-edition.server.ts";

/** Reports over the whole organisation, by the name of their builder. */
export const REPORTS = ["bia-report", "target-actual", "exercise-plan", "measure-plan"] as const;
export type Report = (typeof REPORTS)[number];

export interface ReportOrder {
  readonly report: Report;
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  readonly requestId: string;
  /** Calendar year of the exercise plan; by default that of the running cycle. */
  readonly year?: number;
}

type Started = Result<{ readonly id: string }, "print.busy" | "object.missing">;

/** Gives a report of today's content to the printer. That it was printed is recorded with the hash of the file. */
export async function printReport(deps: Deps, order: ReportOrder): Promise<Started> {
  const { report, actor, organisation, language, requestId, year } = order;
  const draft = await draftInput(deps, organisation.id, { name: actor.displayName, language });
  if (!draft) return err("object.missing");
  const { kind, number, date, preparedBy, releasedBy, contentHash } = draft.edition;
  const { document, analysis } = draft;
  const drafted = { kind, number, date, preparedBy, releasedBy, contentHash, language };
  const planYear = year ?? document.cycle?.year ?? Number(date.slice(0, 4));
  const printed =
    report === "exercise-plan"
      ? await yearPlanEdition(deps, organisation.id, { year: planYear, draft: drafted })
      : { edition: drafted };
  const input = { document, analysis, ...printed, ...(year === undefined ? {} : { year }) };
  return startPrint(deps, {
    accountId: actor.accountId,
    organisationId: organisation.id,
    fileName: `${organisation.code}-${catalogueOf(language).reports.files[report]}.pdf`,
    edition: null,
    job: { kind: report, input },
    onPrinted: async (bytes) => recordPrint(deps, { organisation, actor, requestId, report }, bytes),
  });
}

async function recordPrint(
  { unitOfWork }: Pick<Deps, "unitOfWork">,
  {
    organisation,
    actor,
    requestId,
    report,
  }: Pick<ReportOrder, "organisation" | "actor" | "requestId" | "report">,
  bytes: Uint8Array,
): Promise<void> {
  await unitOfWork(async ({ audit }) => {
    await audit.append({
      action: "report.printed",
      ...evidenceOf({ accountId: actor.accountId, requestId }),
      organisationId: organisation.id,
      object: null,
      payload: { report, pdfHash: createHash("sha256").update(bytes).digest("hex") },
    });
    return ok(undefined);
  });
}
