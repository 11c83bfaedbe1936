import type { LoaderFunctionArgs } from "@remix-run/node";

import { requires } from "#app/domain/access/index.ts";
import { subjectOfCode } from "#app/domain/management-release/index.ts";
import { fileResponse } from "#app/http/file-response.server.ts";
import { notFound, problem } from "#app/http/problem.server.ts";
import { requireActor, requireOrganisation } from "#app/http/require-actor.server.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import { printYearPlanEdition } from "#app/services/reports/print-year-plan-edition.server.ts";

export const handle = { access: requires("exercise.read") };

/** One edition of the Jahresübungsplan as PDF, printed from what was frozen. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { deps, language } = context;
  const organisation = requireOrganisation(context);
  const subject = subjectOfCode(`year-plan-${params["year"] ?? ""}`);
  const number = params["number"] ?? "";
  if (subject?.kind !== "year-plan" || !/^[1-9]\d{0,5}$/.test(number)) throw notFound();
  const place = { organisation, actor: requireActor(context), language };
  const { year } = subject;
  const printed = await printYearPlanEdition(deps, { ...place, year, number: Number(number) });
  if (!printed.ok) throw problem(printed.error);
  const name = catalogueOf(language).reports.files["exercise-plan"];
  return fileResponse(printed.value, `${organisation.code}-${name}-${year}-${number}.pdf`);
}
