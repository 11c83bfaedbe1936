import { words } from "../table-sheet.ts";
import {
  CONTACT_CATEGORY,
  MEASURE_KIND,
  MEASURE_PRIORITY,
  MEASURE_SOURCE,
  MEASURE_STATUS,
} from "../texts/enumeration-words.ts";
import { choiceCell, dateCell, flagCell, listCell, phoneCell, textCell } from "./cell-kind.ts";
import { column, type Column } from "./column.ts";

/** Personen with official contact data; private numbers never enter a table. */
export function personColumns(): readonly Column[] {
  return [
    column("id", textCell, "required", { aliases: [words("ID", "Person id")] }),
    column("firstName", textCell, "empty"),
    column("lastName", textCell, "required", { aliases: [words("Familienname", "Surname")] }),
    column("title", textCell, "absent"),
    column("position", textCell, "empty"),
    column("unit", textCell, "null", { aliases: [words("Einheit", "Organisational unit")] }),
    column("phone", phoneCell, "empty"),
    column("mobile", phoneCell, "empty"),
    column("email", textCell, "empty", { aliases: [words("Mail", "Mail")] }),
    column("active", flagCell, "required"),
  ];
}

/** External bodies and service providers. */
export function contactColumns(): readonly Column[] {
  return [
    column("id", textCell, "required", { aliases: [words("ID", "Contact id")] }),
    column("name", textCell, "required"),
    column("category", choiceCell(CONTACT_CATEGORY), "required"),
    column("function", textCell, "empty"),
    column("phone", phoneCell, "empty"),
    column("standby", phoneCell, "empty"),
    column("email", textCell, "empty", { aliases: [words("Mail", "Mail")] }),
    column("deputyName", textCell, "absent", { aliases: [words("Vertretung", "Deputy")] }),
    column("deputyPhone", phoneCell, "absent"),
    column("deputyEmail", textCell, "absent"),
    column("contract", textCell, "absent"),
    column("serviceLevel", textCell, "absent"),
    column("remark", textCell, "absent"),
  ];
}

/** BCM-Maßnahmenplan (BSI 200-4, 15.2). */
export function measureColumns(): readonly Column[] {
  return [
    column("id", textCell, "required", { aliases: [words("ID", "Measure id")] }),
    column("action", textCell, "required"),
    column("need", textCell, "empty"),
    column("cause", textCell, "empty"),
    column("responsible", textCell, "empty"),
    column("priority", choiceCell(MEASURE_PRIORITY), "required"),
    column("dueOn", dateCell, "null", { aliases: [words("Fällig am", "Deadline")] }),
    column("means", textCell, "empty"),
    column("status", choiceCell(MEASURE_STATUS), "required"),
    column("details", textCell, "empty"),
    column("source", choiceCell(MEASURE_SOURCE), "required"),
    column("kind", choiceCell(MEASURE_KIND), "required"),
    column("subjects", listCell, "no-entries"),
  ];
}
