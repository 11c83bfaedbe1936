import type { Content } from "../../engine/print-document.ts";
import type { BuildContext } from "../build-context.ts";
import { choices, field, fieldTable } from "./form-fields.ts";

function slip({ texts }: BuildContext): Content {
  const { task } = texts.forms;
  return {
    stack: [
      fieldTable(4, [
        [
          28,
          [...field(task.number), ...field(task.issued), ...field(task.issuedBy), ...field(task.priority)],
        ],
        [34, field(task.aim, 4)],
        [96, field(task.task, 4)],
        [34, [...field(task.responsible, 2), ...field(task.deadline), ...field(task.means)]],
        [18, choices(task.status, task.states, 4)],
        [52, [...field(task.result, 2), ...field(task.finished), ...field(task.initials)]],
      ]),
    ],
    margin: [0, 0, 0, 16],
  };
}

/** F3: two tasks per sheet, each with aim, task, responsible and deadline. */
export function taskForm(context: BuildContext): Content[] {
  return [slip(context), slip(context)];
}
