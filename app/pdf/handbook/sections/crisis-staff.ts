import type { CrisisRoomData, RoleCard, RolePerson } from "../../../domain/handbook/index.ts";
import type { Content, PrintSection } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { bullets, cell, heads, strong } from "../../primitives/cells.ts";
import { openingHeading, partHeading, section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import type { HandbookTexts } from "../../texts/handbook.de.ts";
import type { BuildContext } from "../build-context.ts";
import { checkListBlock } from "../checklist-table.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";
import { formPages } from "./forms.ts";
import { roleCards } from "./role-cards.ts";

const COLOR = REGISTER_COLORS.C;
const PART = anchor("part", "C");

function named({ alarm }: HandbookTexts, person: RolePerson): string {
  const { name, otherRoles } = person;
  return otherRoles.length === 0 ? name : `${name} ▲ ${alarm.alsoRole} ${otherRoles.join(", ")}`;
}

function deputyNames(texts: HandbookTexts, { people }: RoleCard): string {
  const { deputies, ownDeputy } = people;
  const gap = ownDeputy ? texts.alarm.ownDeputy : deputies.length === 0 ? texts.alarm.noDeputy : "";
  return [...deputies.map((deputy) => deputy.name), ...(gap === "" ? [] : [`▲ ${gap}`])].join("; ");
}

function staffing({ data, texts }: BuildContext): Content {
  const { staff, alarm } = texts;
  if (data.staff.roles.length === 0) return missingNote(staff.noRoles);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 38, 120, 120],
      body: [
        heads(staff.role, "DV 100", staff.holder, staff.deputies),
        ...data.staff.roles.map((role) => [
          strong(role.name),
          cell(role.dv100 ?? "–"),
          cell(role.people.person === null ? alarm.vacant : named(texts, role.people.person)),
          cell(deputyNames(texts, role)),
        ]),
      ],
    },
    layout: readLayout,
    summary: staff.staffing,
  };
}

function reactionTime({ data, texts, format }: BuildContext): Content {
  const { staff } = texts;
  const time = data.staff.reactionTime;
  if (time === null) {
    return { text: `${staff.reactionTotal}: ${format.hours(data.staff.baoReactionHours)}`, bold: true };
  }
  const parts: [string, number][] = [
    [staff.detection, time.detectionHours],
    [staff.alerting, time.alertingHours],
    [staff.constitution, time.constitutionHours],
    [staff.deciding, time.decisionHours],
    [staff.buffer, time.bufferHours],
  ];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...parts.map(() => "*" as const), 86],
      body: [
        heads(...parts.map(([name]) => name), staff.sum),
        [
          ...parts.map(([, hours]) => cell(format.hours(hours))),
          strong(format.hours(time.totalHours), { fontSize: 13 }),
        ],
      ],
    },
    layout: readLayout,
    summary: staff.reactionTotal,
  };
}

function rules(context: BuildContext): Content[] {
  const { data, texts } = context;
  if (data.staff.rules.length === 0) return [missingNote(texts.staff.noRules)];
  return data.staff.rules.flatMap((rule, at) =>
    section(
      `${at + 1} ${rule.title}`,
      rule.paragraphs.map((text) => ({ text, margin: [0, 0, 0, 4] as const })),
      { level: 3, room: 40 },
    ),
  );
}

function room({ texts, format }: BuildContext, data: CrisisRoomData): Content {
  const { staff } = texts;
  const line = (label: string, value: string): Content[] =>
    value === "" ? [] : [{ text: [`${label}: `, { text: value, bold: true }], margin: [0, 1, 0, 1] }];
  const power = data.emergencyPowerHours;
  return {
    unbreakable: true,
    stack: [
      box([
        { text: `${data.name} (${staff.roomKind[data.kind]})`, style: "h3", margin: [0, 0, 0, 2] },
        ...line(staff.site, data.site),
        ...line(staff.access, data.access),
        ...line(staff.seats, data.kind === "virtual" ? "" : String(data.seats)),
        ...line(staff.emergencyPower, power === null ? "" : format.hours(power)),
        ...(data.equipment.length === 0
          ? []
          : [{ text: `${staff.equipment}:`, margin: [0, 2, 0, 0] as const }, ...bullets(data.equipment)]),
      ]),
    ],
  };
}

/** Part C: rules, roles, checklists, rooms and forms of the crisis staff. */
export function crisisStaffSections(context: BuildContext): PrintSection[] {
  const { data, texts } = context;
  const { staff } = texts;
  const { title, frame: frameTitle } = texts.registers.C;
  const place = (id: string) => ({ id: anchor("place", id), toc: true, parent: PART });
  const frame = { letter: "C", title: frameTitle } as const;
  const own = framedSection(context, { ...frame, startOn: "odd" }, [
    partHeading(`C · ${title}`, PART, COLOR),
    ...section(staff.staffing, [staffing(context)], place("staffing")),
    ...section(staff.reactionTotal, [{ text: staff.reactionLead, style: "lead" }, reactionTime(context)]),
    ...section(
      staff.rooms,
      [
        ...(data.staff.rooms.length === 0
          ? [missingNote(staff.noRooms)]
          : data.staff.rooms.map((entry) => room(context, entry))),
      ],
      place("rooms"),
    ),
    ...section(staff.rules, rules(context), place("rules")),
  ]);
  const lists = framedSection(context, frame, [
    ...data.staff.checklists.map((list) => checkListBlock(context, list, PART)),
  ]);
  const cards = data.staff.roles.length === 0 ? [] : [roleCardSection(context)];
  return [own, lists, ...cards, ...formPages(context)];
}

/** The role cards to cut out; inside the handbook or as a document of their own. */
export function roleCardSection(context: BuildContext, alone = false): PrintSection {
  const { texts } = context;
  const place = { id: anchor("place", "role-cards"), color: COLOR };
  return framedSection(context, { letter: "C", title: texts.registers.C.frame }, [
    openingHeading(texts.staff.roleCards, alone ? place : { ...place, parent: PART }),
    ...roleCards(context),
  ]);
}
