import type { Content } from "../../engine/print-document.ts";
import type { BuildContext } from "../build-context.ts";
import { choices, field, fieldTable } from "./form-fields.ts";

/** F1: one report per sheet, with the six contents of a report. */
export function reportForm({ texts }: BuildContext): Content[] {
  const { report } = texts.forms;
  return [
    fieldTable(4, [
      [
        34,
        [...field(report.number), ...field(report.date), ...field(report.received), ...field(report.sent)],
      ],
      [38, [...field(report.from, 2), ...field(report.to, 2)]],
      [18, choices(report.channel, report.channels, 4)],
      [18, choices(report.priority, report.priorities, 4)],
      [42, field(report.whenWhere, 4)],
      [42, field(report.affected, 4)],
      [34, field(report.cause, 4)],
      [104, field(report.effects, 4)],
      [18, choices(report.certainty, report.certainties, 4)],
      [86, field(report.done, 4)],
      [18, choices(report.distribution, report.recipients, 4)],
      [34, [...field(report.takenBy, 2), ...field(report.seenBy, 2)]],
    ]),
  ];
}
