import type { BaoRole, ExchangeDocument } from "../exchange/index.ts";
import type { Language } from "../shared/language.ts";
import { checkListsOf } from "./check-lists.ts";
import type { Directory } from "./directory.ts";
import type { CrisisRoomData, ReactionTime, RoleCard, RolePeople, StaffPart } from "./handbook-data.ts";
import { createRolePeople } from "./role-people.ts";

const PART_ORDER: readonly BaoRole["part"][] = [
  "core-team",
  "situational-extension",
  "staff-support",
  "decision-body",
  "reporting-point",
  "response-team",
];
const ROOM_ORDER = ["primary", "alternative", "virtual"] as const;

function roleCard(role: BaoRole, people: RolePeople): RoleCard {
  return {
    id: role.id,
    name: role.name,
    part: role.part,
    dv100: role.dv100,
    people,
    tasks: role.tasks,
    powers: role.powers,
    firstSteps: role.firstSteps,
    documents: role.documents ?? [],
  };
}

function reactionTime(document: ExchangeDocument): ReactionTime | null {
  const time = document.rulesOfProcedure?.reactionTime;
  if (!time) return null;
  const { detectionHours, alertingHours, constitutionHours, decisionHours, bufferHours } = time;
  const totalHours = detectionHours + alertingHours + constitutionHours + decisionHours + bufferHours;
  return { ...time, totalHours };
}

function rooms(document: ExchangeDocument, directory: Directory): CrisisRoomData[] {
  return (document.crisisRooms ?? [])
    .toSorted((a, b) => ROOM_ORDER.indexOf(a.kind) - ROOM_ORDER.indexOf(b.kind))
    .map((room) => ({ ...room, site: directory.siteName(room.site) }));
}

/** Part C: the crisis staff (BSI 200-4, 5.1 and 5.4–5.6). Roles of the core team come first. */
export function staffPart(document: ExchangeDocument, directory: Directory, language: Language): StaffPart {
  const roles = (document.baoRoles ?? []).toSorted(
    (a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part),
  );
  const peopleIn = createRolePeople(document, directory);
  return {
    roles: roles.map((role) => roleCard(role, peopleIn(role))),
    reactionTime: reactionTime(document),
    baoReactionHours: document.parameters.baoReactionHours,
    rules: document.rulesOfProcedure?.sections ?? [],
    checklists: checkListsOf(document, "C", language),
    rooms: rooms(document, directory),
  };
}
