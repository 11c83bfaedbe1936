import type { ExchangeDocument, Measure } from "../exchange/index.ts";
import { compareIds } from "../shared/ids.ts";

/** What is being done about a gap: a measure, a chosen solution or a risk that the Leitung carries. */
export type Treatment =
  | {
      readonly kind: "measure";
      readonly id: string;
      readonly text: string;
      readonly responsible: string;
      readonly dueOn: string | null;
      readonly status: Measure["status"];
      readonly overdue: boolean;
    }
  | {
      readonly kind: "solution";
      readonly id: string;
      readonly text: string;
      readonly expectedRtaHours: number | null;
    }
  | {
      readonly kind: "acceptance";
      readonly id: string;
      readonly text: string;
      /** Null: not signed, so it does not count yet. */
      readonly signedOn: string | null;
      readonly validUntil: string | null;
    };

const UNFINISHED: readonly Measure["status"][] = ["open", "in-progress", "postponed"];

/** Whether somebody still has to act on a measure. */
export function isUnfinished(status: Measure["status"]): boolean {
  return UNFINISHED.includes(status);
}

/** An unfinished measure whose date has passed; postponed ones wait on purpose. */
export function isOverdue(measure: Pick<Measure, "status" | "dueOn">, today: string): boolean {
  const waits = measure.status === "postponed";
  return isUnfinished(measure.status) && !waits && measure.dueOn !== null && measure.dueOn < today;
}

function measureTreatment(measure: Measure, today: string): Treatment {
  const { id, action, responsible, dueOn, status } = measure;
  return {
    kind: "measure",
    id,
    text: action,
    responsible,
    dueOn,
    status,
    overdue: isOverdue(measure, today),
  };
}

/** Treatments of one resource in the order measures, solutions, accepted risks; rejected measures treat nothing. */
export function treatmentsOf(document: ExchangeDocument, resource: string, today: string): Treatment[] {
  const risks = (document.risks ?? []).filter((risk) => risk.resource === resource);
  const measureIds = new Set(risks.flatMap(({ measure }) => measure ?? []));
  const riskIds = new Set(risks.map(({ id }) => id));
  const acceptanceIds = new Set(risks.flatMap(({ riskAcceptance }) => riskAcceptance ?? []));
  const measures = (document.measures ?? [])
    .filter(({ status }) => status !== "rejected")
    .filter(({ id, subjects }) => subjects.includes(resource) || measureIds.has(id))
    .toSorted((a, b) => compareIds(a.id, b.id));
  const solutions = (document.continuitySolutions ?? []).filter(
    (solution) => solution.resource === resource && solution.chosen,
  );
  const acceptances = (document.riskAcceptances ?? []).filter(
    ({ id, subjects }) =>
      acceptanceIds.has(id) || subjects.some((subject) => subject === resource || riskIds.has(subject)),
  );
  return [
    ...measures.map((measure) => measureTreatment(measure, today)),
    ...solutions.map(({ id, name, expectedRtaHours }): Treatment => ({
      kind: "solution",
      id,
      text: name,
      expectedRtaHours,
    })),
    ...acceptances.map(({ id, text, signedOn, validUntil }): Treatment => ({
      kind: "acceptance",
      id,
      text,
      signedOn,
      validUntil,
    })),
  ];
}
