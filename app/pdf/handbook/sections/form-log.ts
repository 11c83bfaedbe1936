import type { Content } from "../../engine/print-document.ts";
import type { BuildContext } from "../build-context.ts";
import { blankTable, writeLine } from "./form-fields.ts";

/** F2: the running log of the staff; corrections are new entries. */
export function logForm({ texts }: BuildContext): Content[] {
  const { log } = texts.forms;
  return [
    writeLine([
      [log.event, 230],
      [log.sheet, 80],
      [log.keptBy, 161],
    ]),
    blankTable(
      texts.forms.F2.title,
      [
        [texts.columns.number, 24],
        [texts.columns.time, 46],
        [log.entry, "*"],
        [log.fromTo, 66],
        [log.kind, 28],
        [log.doneBy, 58],
        [texts.columns.initials, 38],
      ],
      14,
      30,
    ),
  ];
}
