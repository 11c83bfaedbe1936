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
      texts.forms.F5.title,
      [
        [presence.role, 96],
        [presence.name, "*"],
        [presence.reachable, 80],
        [presence.from, 40],
        [presence.until, 40],
        [presence.relievedBy, 80],
      ],
      16,
      28,
    ),
  ];
}
