import type { BiaParameters } from "#app/domain/exchange/index.ts";

import { words } from "../table-sheet.ts";
import { AGREEMENT, BIA_STATUS, DEPENDENCY_KIND, REQUIRED_STATE } from "../texts/enumeration-words.ts";
import { choiceCell, dateCell, listCell, textCell } from "./cell-kind.ts";
import { column, horizonColumns, type Column } from "./column.ts";
import { hoursCell, levelCell, numberCell } from "./number-cell.ts";

/** Prozesse: the BIA-Bogen in one row, one column per damage scenario and horizon (BSI 200-4, 7.2). */
export function processColumns(parameters: BiaParameters): readonly Column[] {
  return [
    column("id", textCell, "required", {
      aliases: [words("ID", "Process id"), words("Prozess-Nr.", "Process")],
    }),
    column("name", textCell, "required", {
      aliases: [words("Prozess", "Process name"), words("Bezeichnung", "Title")],
    }),
    column("unit", textCell, "required", {
      aliases: [words("Einheit", "Organisational unit"), words("Referat", "Department")],
    }),
    column("executionHours", hoursCell, "required", {
      aliases: [words("Durchführungsdauer", "Execution time")],
    }),
    column("rtoHours", hoursCell, "null", { aliases: [words("RTO", "RTO")] }),
    column("emergencyLevel", textCell, "null"),
    ...matrixColumns(parameters),
    ...reasonColumns(parameters),
    column("rtoReason", textCell, "absent"),
    ...horizonColumns(words("Notbetrieb (%)", "Emergency operation (%)"), ["emergencyLevelPercent"], {
      horizons: parameters.horizonsHours,
      kind: numberCell,
    }),
    ...detailColumns(),
  ];
}

function detailColumns(): readonly Column[] {
  return [
    column("description", textCell, "absent"),
    column("owner", textCell, "null", { aliases: [words("Prozessverantwortliche Person", "Process owner")] }),
    column("deputy", textCell, "null"),
    column("serviceKeys", listCell, "absent"),
    column("legalBasis", textCell, "absent"),
    column("statutoryDeadlineHours", hoursCell, "null", {
      aliases: [words("Gesetzliche Frist", "Statutory deadline")],
    }),
    column("criticalDate", textCell, "absent"),
    column("volume", textCell, "absent"),
    column("workarounds", textCell, "absent"),
    column("surveyedOn", dateCell, "null"),
    column("participants", listCell, "absent"),
    column("status", choiceCell(BIA_STATUS), "absent"),
  ];
}

function matrixColumns(parameters: BiaParameters): readonly Column[] {
  const { horizonsHours: horizons, damageScenarios, damageLevels } = parameters;
  const kind = levelCell(damageLevels);
  const drivers: Column = {
    ...column("drivers", listCell, "absent", { heading: words("Kurzform: Treiber", "Short form: drivers") }),
    path: ["shortForm", "drivers"],
  };
  return [
    ...damageScenarios.flatMap(({ code }) =>
      horizonColumns(words(`Schaden ${code}`, `Damage ${code}`), ["matrix", code], {
        horizons,
        kind,
        alias: words(code, code),
      }),
    ),
    column("irrelevantScenarios", listCell, "absent"),
    ...horizonColumns(words("Kurzform", "Short form"), ["shortForm", "worst"], { horizons, kind }),
    drivers,
  ];
}

function reasonColumns(parameters: BiaParameters): readonly Column[] {
  return parameters.damageScenarios.map(({ code }) => ({
    ...column(`reasons.${code}`, textCell, "absent", {
      heading: words(`Begründung ${code}`, `Reason ${code}`),
    }),
    path: ["reasons", code],
  }));
}

/** Abhängigkeiten: the process on the left needs the one on the right. */
export function dependencyColumns(): readonly Column[] {
  return [
    column("consumer", textCell, "required", { aliases: [words("Abhängiger Prozess", "Consumer")] }),
    column("requires", textCell, "required", { aliases: [words("Benötigter Prozess", "Required process")] }),
    column("kind", choiceCell(DEPENDENCY_KIND), "required"),
    column("offsetHours", hoursCell, "required", { aliases: [words("Versatz", "Offset")] }),
    column("requiredState", choiceCell(REQUIRED_STATE), "absent"),
    column("agreement", choiceCell(AGREEMENT), "absent"),
    column("reason", textCell, "absent"),
  ];
}
