import type { BiaParameters } from "#app/domain/exchange/index.ts";

import { words } from "../table-sheet.ts";
import { RESOURCE_CATEGORY, SOLUTION_AVAILABLE } from "../texts/enumeration-words.ts";
import { choiceCell, dateCell, flagCell, textCell } from "./cell-kind.ts";
import { column, horizonColumns, type Column } from "./column.ts";
import { hoursCell, numberCell } from "./number-cell.ts";

/** Ressourcen with their Soll-Ist values; what they need of each other has a sheet of its own. */
export function resourceColumns(): readonly Column[] {
  return [
    column("id", textCell, "required", {
      aliases: [words("ID", "Resource id"), words("Ressourcen-Nr.", "Resource")],
    }),
    column("name", textCell, "required", {
      aliases: [words("Ressource", "Resource name"), words("Bezeichnung", "Title")],
    }),
    column("category", choiceCell(RESOURCE_CATEGORY), "required"),
    column("site", textCell, "null"),
    column("count", numberCell, "required"),
    column("redundant", flagCell, "required"),
    column("basicSupply", flagCell, "required"),
    column("netRtaHours", hoursCell, "null", {
      aliases: [words("RTA (h)", "RTA (h)"), words("RTA netto", "Net RTA")],
    }),
    column("rpaHours", hoursCell, "null", { aliases: [words("RPA", "RPA")] }),
    column("rtaEvidence", textCell, "empty"),
    column("description", textCell, "absent"),
    column("responsibleUnit", textCell, "null"),
    column("responsiblePerson", textCell, "null"),
    column("provider", textCell, "null"),
    column("contract", textCell, "absent"),
    column("holdsData", flagCell, "absent"),
    column("serviceHoursOnly", flagCell, "absent"),
    column("solutionAvailable", choiceCell(SOLUTION_AVAILABLE), "absent"),
    column("testedOn", dateCell, "null"),
    column("informedBy", textCell, "null"),
    column("informedOn", dateCell, "null"),
    column("remark", textCell, "absent"),
  ];
}

/** Voraussetzungen: the resource on the left works only with the one on the right. */
export function prerequisiteColumns(): readonly Column[] {
  return [
    column("resource", textCell, "required"),
    column("requires", textCell, "required", { aliases: [words("Voraussetzung", "Prerequisite")] }),
  ];
}

/** Ressourcennutzung in Notbetrieb: lead time, RPO and the amount per horizon. */
export function useColumns(parameters: BiaParameters): readonly Column[] {
  return [
    column("process", textCell, "required"),
    column("resource", textCell, "required"),
    column("leadHours", hoursCell, "required", { aliases: [words("Vorlauf", "Lead time")] }),
    column("rpoHours", hoursCell, "null", { aliases: [words("RPO", "RPO")] }),
    ...horizonColumns(words("Menge", "Quantity"), ["quantities"], {
      horizons: parameters.horizonsHours,
      kind: numberCell,
    }),
    column("qualification", textCell, "absent"),
    column("replaceable", flagCell, "absent"),
    column("normalOperationOnly", flagCell, "absent"),
    column("remark", textCell, "absent"),
  ];
}
