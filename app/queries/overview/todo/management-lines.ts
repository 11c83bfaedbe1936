import {
  codeOfSubject,
  partDifference,
  readReleasedPart,
  RELEASE_RIGHTS,
  releasedPart,
  type ReleaseSubject,
  subjectOfCode,
} from "#app/domain/management-release/index.ts";
import { releasePage } from "#app/components/management-release/release-page.ts";

import { mayDo, type TodoFacts, type TodoItem, type TodoKey } from "./todo-item.ts";

function valuesOf(subject: ReleaseSubject): TodoItem["values"] {
  return { subject: subject.kind, year: subject.kind === "year-plan" ? String(subject.year) : "" };
}

/** Submissions that wait for this person of the Leitung. */
function waitingLines(facts: TodoFacts): TodoItem[] {
  return facts.standing.waitingForManagement.flatMap(({ subjectCode, submittedBy }): TodoItem[] => {
    const subject = subjectOfCode(subjectCode);
    if (!subject || !mayDo(facts, RELEASE_RIGHTS[subject.kind].approve, { submittedBy })) return [];
    const said = { key: "managementDecision", act: "decide", shape: "warning", urgency: 1 } as const;
    return [{ ...said, values: valuesOf(subject), to: releasePage(subject) }];
  });
}

function presentOf({ analysis, baoRoles, exercises, today }: TodoFacts, subject: ReleaseSubject) {
  return releasedPart(subject, {
    ...{ baoRoles, exercises },
    rulesOfProcedure: analysis?.document.rulesOfProcedure ?? null,
    parameters: analysis?.document.parameters ?? null,
    people: [],
    presentYear: Number(today.slice(0, 4)),
  });
}

function lineOf(facts: TodoFacts, subject: ReleaseSubject): TodoItem[] {
  if (!mayDo(facts, RELEASE_RIGHTS[subject.kind].edit, {})) return [];
  const { waitingForManagement, releasedByManagement } = facts.standing;
  const isOf = ({ subjectCode }: { readonly subjectCode: string }) => subjectCode === codeOfSubject(subject);
  const present = presentOf(facts, subject);
  if (present === null || waitingForManagement.some(isOf)) return [];
  const released = releasedByManagement.find(isOf);
  if (released && partDifference(readReleasedPart(released.content), present, "de").length === 0) return [];
  const key: TodoKey = released ? "managementChanged" : "managementNever";
  const said = { key, act: "release", shape: "hint", urgency: 3 } as const;
  return [{ ...said, values: valuesOf(subject), to: releasePage(subject) }];
}

/** What the Leitung has to release (BSI 200-4, 5.1.6, 7.1.2, 13.3): what waits for it, and what it has not seen as it is today. */
export function managementLines(facts: TodoFacts): TodoItem[] {
  const year = Number(facts.today.slice(0, 4));
  const subjects: readonly ReleaseSubject[] = [
    { kind: "response" },
    { kind: "parameters" },
    { kind: "year-plan", year },
  ];
  const submits = facts.analysis === null ? [] : subjects.flatMap((subject) => lineOf(facts, subject));
  return [...waitingLines(facts), ...submits];
}
