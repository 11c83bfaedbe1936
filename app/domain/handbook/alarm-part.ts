import type { BaoRole, ExchangeDocument } from "../exchange/index.ts";
import { checkListsOf } from "./check-lists.ts";
import type { Directory, PersonEntry } from "./directory.ts";
import type { AlarmPart, AlarmPerson, AlarmStageData } from "./handbook-data.ts";
import { createRolePeople, type RolePeopleOf } from "./role-people.ts";
import type { Language } from "../shared/language.ts";

function isEntry(entry: PersonEntry | null): entry is PersonEntry {
  return entry !== null;
}

/** People of a list of ids in that order, without those who have left. */
export function peopleOf(ids: readonly string[], directory: Directory): PersonEntry[] {
  return ids.map((id) => directory.person(id)).filter(isEntry);
}

function alarmPerson(role: BaoRole, peopleIn: RolePeopleOf): AlarmPerson {
  return { role: role.name, ...peopleIn(role) };
}

function stagesOf(document: ExchangeDocument, peopleIn: RolePeopleOf): AlarmStageData[] {
  const roles = new Map((document.baoRoles ?? []).map((role) => [role.id, role]));
  return (document.alarmStages ?? [])
    .toSorted((a, b) => a.order - b.order)
    .map((stage) => ({
      order: stage.order,
      name: stage.name,
      channel: stage.channel,
      fallbackChannel: stage.fallbackChannel,
      acknowledgeMinutes: stage.acknowledgeMinutes,
      message: stage.message,
      people: stage.roles.flatMap((id) => {
        const role = roles.get(id);
        return role ? [alarmPerson(role, peopleIn)] : [];
      }),
    }));
}

/** Part B: reporting, escalation and alerting (BSI 200-4, 5.2). */
export function alarmPart(document: ExchangeDocument, directory: Directory, language: Language): AlarmPart {
  const roles = document.baoRoles ?? [];
  const peopleIn = createRolePeople(document, directory);
  return {
    reportingPoints: document.reportingPoints ?? [],
    decisionBodies: roles
      .filter((role) => role.part === "decision-body")
      .map((role) => alarmPerson(role, peopleIn)),
    decisionCriteria: document.rulesOfProcedure?.decisionCriteria ?? [],
    stages: stagesOf(document, peopleIn),
    checklists: checkListsOf(document, "B", language),
  };
}
