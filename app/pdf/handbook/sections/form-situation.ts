import type { Content } from "../../engine/print-document.ts";
import type { BuildContext } from "../build-context.ts";
import { blankTable, field, fieldTable } from "./form-fields.ts";

/** F4: the situation at one time; facts, assumptions and gaps apart. */
export function situationForm({ texts }: BuildContext): Content[] {
  const { situation } = texts.forms;
  return [
    fieldTable(4, [
      [
        30,
        [
          ...field(situation.asOf),
          ...field(situation.number),
          ...field(situation.by),
          ...field(situation.next),
        ],
      ],
      [68, field(situation.facts, 4)],
      [46, field(situation.assumptions, 4)],
      [46, field(situation.unknown, 4)],
    ]),
    { text: situation.processes, bold: true, margin: [0, 10, 0, 4] },
    blankTable(
      situation.processes,
      [
        [situation.process, "*"],
        [situation.state, 104],
        [situation.expected, 82],
        [situation.need, 104],
      ],
      6,
      24,
    ),
    {
      stack: [
        fieldTable(2, [
          [52, [...field(situation.people), ...field(situation.media)]],
          [52, [...field(situation.aims), ...field(situation.decisions)]],
        ]),
      ],
      margin: [0, 10, 0, 0],
    },
  ];
}
