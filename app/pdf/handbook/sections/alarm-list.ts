import type { AlarmPerson, AlarmStageData, PersonEntry, RolePerson } from "../../../domain/handbook/index.ts";
import type { Content } from "../../engine/print-document.ts";
import { box } from "../../primitives/boxes.ts";
import { head, spanned } from "../../primitives/cells.ts";
import { section } from "../../primitives/headings.ts";
import { writeLayout } from "../../primitives/layouts.ts";
import { tickBox } from "../../primitives/marks.ts";
import { SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { missingNote } from "../missing-note.ts";

function numbers({ texts }: BuildContext, person: PersonEntry): Content {
  const lines: [string, string][] = [
    [texts.alarm.office, person.phone],
    [texts.alarm.mobile, person.mobile],
  ];
  const known = lines.filter(([, number]) => number !== "");
  if (known.length === 0) return { text: texts.alarm.noNumber, fontSize: SIZE.detail };
  return {
    stack: known.map(([label, number]) => ({
      text: [
        { text: `${label} `, fontSize: SIZE.detail },
        { text: number, bold: true, fontSize: 12 },
      ],
    })),
  };
}

function attempts(): Content {
  return {
    columns: [
      { width: 19, stack: [tickBox(11)] },
      { width: 19, stack: [tickBox(11)] },
    ],
  };
}

/** One person cannot fill two roles at a time: said where the person is called. */
function otherRoles({ texts }: BuildContext, { otherRoles: roles }: RolePerson): Content[] {
  if (roles.length === 0) return [];
  return [{ text: `▲ ${texts.alarm.alsoRole} ${roles.join(", ")}`, fontSize: SIZE.detail }];
}

function personRow(
  context: BuildContext,
  label: { number: string; title: string },
  person: RolePerson,
): Content[] {
  const main = label.number !== "";
  return [
    { text: label.number, bold: true, fontSize: SIZE.number, alignment: "center", lineHeight: 1 },
    {
      stack: [
        { text: label.title, bold: main, fontSize: main ? 12 : SIZE.detail },
        { text: person.name, fontSize: main ? 11.5 : 12 },
        ...otherRoles(context, person),
      ],
    },
    numbers(context, person),
    attempts(),
    "",
    "",
  ];
}

function roleRows(context: BuildContext, entry: AlarmPerson, number: number): Content[][] {
  const { alarm } = context.texts;
  const main = entry.person
    ? personRow(context, { number: String(number), title: entry.role }, entry.person)
    : [
        {
          text: String(number),
          bold: true,
          fontSize: SIZE.number,
          alignment: "center" as const,
          lineHeight: 1,
        },
        {
          stack: [
            { text: entry.role, bold: true, fontSize: 12 },
            { text: alarm.vacant, fontSize: SIZE.detail },
          ],
        },
        "",
        attempts(),
        "",
        "",
      ];
  const deputies = entry.deputies.map((deputy) =>
    personRow(context, { number: "", title: alarm.deputy }, deputy),
  );
  const gap = entry.ownDeputy ? alarm.ownDeputy : deputies.length === 0 ? alarm.noDeputy : "";
  const none = gap === "" ? [] : [["", ...spanned(`▲ ${gap}`, 5, { fontSize: SIZE.detail })]];
  return [main, ...deputies, ...none];
}

/** Who is called in which order; deputies directly below, two attempts each, time and initials. */
export function alarmTable(context: BuildContext, people: readonly AlarmPerson[], summary: string): Content {
  const { alarm, columns } = context.texts;
  const roles = people.map((entry, at) => roleRows(context, entry, at + 1));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      rowGroups: roles.map((rows) => rows.length),
      widths: [22, "*", 146, 42, 46, 42],
      body: [
        [
          head(columns.number, { alignment: "center" }),
          head(alarm.roleAndName),
          head(alarm.telephone),
          head(alarm.attempts),
          head(columns.time),
          head(columns.initials),
        ],
        ...roles.flat(),
      ],
    },
    layout: { ...writeLayout, paddingTop: () => 4, paddingBottom: () => 4 },
    summary,
    margin: [0, 2, 0, 8],
  };
}

function stage(context: BuildContext, data: AlarmStageData): Content[] {
  const { alarm } = context.texts;
  return [
    {
      text: [
        `${alarm.channel}: `,
        { text: data.channel, bold: true },
        ` · ${alarm.acknowledgeWithin} `,
        { text: `${data.acknowledgeMinutes} min`, bold: true },
      ],
      margin: [0, 0, 0, 2],
    },
    {
      text: [
        `${alarm.fallback}: `,
        { text: data.fallbackChannel === "" ? alarm.noFallback : data.fallbackChannel, bold: true },
      ],
      margin: [0, 0, 0, 4],
    },
    ...(data.message === ""
      ? []
      : [
          box(
            [
              { text: alarm.message, fontSize: SIZE.detail },
              { text: data.message, bold: true, fontSize: 12 },
            ],
            { lineWidth: 1, margin: [0, 2, 0, 6], padding: 9 },
          ),
        ]),
    ...(data.people.length === 0
      ? [missingNote(alarm.noPeople)]
      : [alarmTable(context, data.people, data.name)]),
  ];
}

function stageTitle({ texts }: BuildContext, { order, name }: AlarmStageData): string {
  const { stage: word } = texts.alarm;
  return name.startsWith(word) ? name : `${word} ${order}: ${name}`;
}

/** Alarm stages in order. */
export function alarmList(context: BuildContext): Content[] {
  const { alarm } = context.texts;
  const { stages } = context.data.alarm;
  if (stages.length === 0) return [missingNote(alarm.noStages)];
  return stages.flatMap((data) => section(stageTitle(context, data), stage(context, data), { room: 190 }));
}
