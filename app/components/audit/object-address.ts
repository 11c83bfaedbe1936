import { subjectOfCode } from "#app/domain/management-release/index.ts";

import { releasePage } from "../management-release/release-page.ts";

const PAGES: Readonly<Record<string, string>> = {
  process: "processes",
  resource: "resources",
  plan: "plans",
  exercise: "exercises",
  measure: "measures",
  person: "records/people",
  unit: "records/units",
  contact: "records/contacts",
  "bao-role": "records/roles",
  "alarm-stage": "records/alarm-stages",
  "reporting-point": "records/reporting-points",
  "immediate-measure": "records/immediate-measures",
  checklist: "records/checklists",
  "crisis-room": "records/crisis-rooms",
};

const SINGLE: Readonly<Record<string, string>> = {
  parameters: "/parameters",
  "rules-of-procedure": "/response",
  "handbook-release": "/handbook",
  "handbook-settings": "/handbook/settings",
};

/** Where an object of the audit trail is shown, below the organisation; undefined where it has no page. */
export function objectAddress(kind: string, code: string, exists: boolean): string | undefined {
  const subject = kind === "management-release" ? subjectOfCode(code) : null;
  if (subject) return releasePage(subject);
  const single = SINGLE[kind];
  if (single !== undefined) return single;
  const page = PAGES[kind];
  return page === undefined || !exists ? undefined : `/${page}/${encodeURIComponent(code)}`;
}
