import type { Content } from "../../engine/print-document.ts";
import type { BuildContext } from "../build-context.ts";
import { blankTable, writeLine } from "./form-fields.ts";

/** F5: who is there, since when, who relieves whom. */
export function presenceForm({ texts }: BuildContext): Content[] {
  const { presence } = texts.forms;
  return [
    writeLine([
      [presence.event, 200],
      [presence.date, 100],
      [presence.room, 171],
    ]),
    blankTable(
      [
        [presence.role, 108],
        [presence.name, "*"],
        [presence.reachable, 88],
        [presence.from, 42],
        [presence.until, 42],
        [presence.relievedBy, 88],
      ],
      16,
      28,
    ),
  ];
}
