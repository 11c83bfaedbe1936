import { problem, type Path, type Problem } from "./check-problem.ts";
import { fieldOf, fieldsOf, listOf, numberIn, textOf } from "./check-values.ts";

/** What ratings and quantities are measured against. */
type Scale = {
  readonly horizons: number;
  readonly codes: ReadonlySet<string>;
  readonly levels: ReadonlySet<number>;
};

/** Parameters that contradict themselves, and ratings and quantities that do not fit them. */
export function checkRatings(document: unknown): readonly Problem[] {
  const parameters = fieldOf(document, "parameters");
  const scale: Scale = {
    horizons: listOf(parameters, "horizonsHours").length,
    codes: new Set(
      listOf(parameters, "damageScenarios").flatMap((scenario) => textOf(scenario, "code") ?? []),
    ),
    levels: new Set(listOf(parameters, "damageLevels").flatMap((level) => numberIn(level, "level") ?? [])),
  };
  const quantities = ["resourceUses", "capacities"].flatMap((list) =>
    listOf(document, list).flatMap((entry, at) => checkLength(entry, "quantities", [list, at], scale)),
  );
  const processes = listOf(document, "processes").flatMap((process, at) =>
    checkProcess(process, ["processes", at], scale),
  );
  return [...checkParameters(parameters), ...processes, ...quantities];
}

function checkParameters(parameters: unknown): readonly Problem[] {
  const path = ["parameters"];
  const horizons = listOf(parameters, "horizonsHours");
  const falling = horizons.flatMap((value, at) => {
    const before = horizons[at - 1];
    if (typeof value !== "number" || typeof before !== "number" || value > before) return [];
    const place = { path: [...path, "horizonsHours", at], id: null };
    return [problem("parameters.horizons", place, { value, before })];
  });
  const names = [
    ...twice(parameters, "damageScenarios", "code"),
    ...twice(parameters, "damageLevels", "level"),
  ];
  const level = numberIn(parameters, "intolerabilityLevel");
  const levels = listOf(parameters, "damageLevels").map((entry) => numberIn(entry, "level"));
  if (level === null || levels.length === 0 || levels.includes(level)) return [...falling, ...names];
  const place = { path: [...path, "intolerabilityLevel"], id: null };
  return [...falling, ...names, problem("parameters.intolerability", place, { level })];
}

function twice(parameters: unknown, list: string, key: string): readonly Problem[] {
  const seen = new Set<unknown>();
  return listOf(parameters, list).flatMap((entry, at) => {
    const name = fieldOf(entry, key);
    if (typeof name !== "string" && typeof name !== "number") return [];
    const place = { path: ["parameters", list, at, key], id: null };
    const found: Problem[] = [];
    if (seen.has(name)) found.push(problem("id.duplicate", place, { name: String(name), list }));
    if (name === "__proto__") found.push(problem("parameters.reserved-code", place, { code: name }));
    seen.add(name);
    return found;
  });
}

function checkProcess(process: unknown, path: Path, scale: Scale): readonly Problem[] {
  return [
    ...checkMatrix(process, path, scale),
    ...checkShortForm(process, path, scale),
    ...unknownCodes(process, path, scale),
    ...checkLength(process, "emergencyLevelPercent", path, scale),
  ];
}

function checkMatrix(process: unknown, path: Path, scale: Scale): readonly Problem[] {
  const matrix = fieldsOf(fieldOf(process, "matrix"));
  if (matrix === null) return [];
  const id = textOf(process, "id");
  const rows = Object.entries(matrix).flatMap(([scenario, row]) => {
    const place = { path: [...path, "matrix", scenario], id };
    const unknown = scale.codes.has(scenario)
      ? []
      : [problem("matrix.unknown-scenario", place, { scenario })];
    return [...unknown, ...checkRow(row, place, { scenario, scale })];
  });
  if (fieldOf(process, "shortForm") !== undefined) {
    if (Object.keys(matrix).length === 0) return rows;
    return [...rows, problem("matrix.two-forms", { path: [...path, "matrix"], id })];
  }
  return mayBeIncomplete(process) ? rows : [...rows, ...missingRows(process, matrix, { path, scale })];
}

/** While the survey runs, scenarios may still be open; from the review on, every row is needed. */
function mayBeIncomplete(process: unknown): boolean {
  const status = textOf(process, "status");
  return status === "draft" || status === "in-survey";
}

function missingRows(
  process: unknown,
  matrix: Readonly<Record<string, unknown>>,
  { path, scale }: { readonly path: Path; readonly scale: Scale },
): readonly Problem[] {
  const irrelevant = listOf(process, "irrelevantScenarios");
  const place = { path: [...path, "matrix"], id: textOf(process, "id") };
  return [...scale.codes]
    .filter((scenario) => !Object.hasOwn(matrix, scenario) && !irrelevant.includes(scenario))
    .map((scenario) => problem("matrix.row-missing", place, { scenario }));
}

function checkRow(
  row: unknown,
  place: { readonly path: Path; readonly id: string | null },
  { scenario, scale }: { readonly scenario: string; readonly scale: Scale },
): readonly Problem[] {
  if (!Array.isArray(row)) return [];
  const problems: Problem[] = [];
  if (row.length !== scale.horizons) {
    const values = { scenario, count: row.length, expected: scale.horizons };
    problems.push(problem("matrix.row-length", place, values));
  }
  row.forEach((level: unknown, at) => {
    if (typeof level !== "number" || scale.levels.has(level)) return;
    problems.push(problem("matrix.unknown-level", { path: [...place.path, at], id: place.id }, { level }));
  });
  return problems;
}

function checkShortForm(process: unknown, path: Path, scale: Scale): readonly Problem[] {
  const worst = fieldOf(fieldOf(process, "shortForm"), "worst");
  const place = { path: [...path, "shortForm", "worst"], id: textOf(process, "id") };
  return checkRow(worst, place, { scenario: "shortForm", scale });
}

/** Scenario codes in the other places a process names them. */
function unknownCodes(process: unknown, path: Path, scale: Scale): readonly Problem[] {
  const id = textOf(process, "id");
  const named: { readonly path: Path; readonly scenario: unknown }[] = [
    ...listOf(process, "irrelevantScenarios").map((scenario, at) => ({
      path: [...path, "irrelevantScenarios", at],
      scenario,
    })),
    ...listOf(fieldOf(process, "shortForm"), "drivers").map((scenario, at) => ({
      path: [...path, "shortForm", "drivers", at],
      scenario,
    })),
    ...Object.keys(fieldsOf(fieldOf(process, "reasons")) ?? {}).map((scenario) => ({
      path: [...path, "reasons", scenario],
      scenario,
    })),
  ];
  return named.flatMap(({ path: place, scenario }) =>
    typeof scenario !== "string" || scale.codes.has(scenario)
      ? []
      : [problem("matrix.unknown-scenario", { path: place, id }, { scenario })],
  );
}

function checkLength(entry: unknown, key: string, path: Path, scale: Scale): readonly Problem[] {
  const quantities = fieldOf(entry, key);
  if (!Array.isArray(quantities) || quantities.length === scale.horizons) return [];
  const place = { path: [...path, key], id: textOf(entry, "id") };
  const values = { key, count: quantities.length, expected: scale.horizons };
  return [problem("quantities.length", place, values)];
}
