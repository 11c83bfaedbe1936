import { problem, type Path, type Problem } from "./check-problem.ts";
import { listOf, textOf, visit } from "./check-values.ts";

/** Lists whose entries carry an `id`. */
const LISTS = [
  "processes",
  "resources",
  "outageScenarios",
  "capacities",
  "sites",
  "units",
  "people",
  "contacts",
  "baoRoles",
  "reportingPoints",
  "immediateMeasures",
  "checklists",
  "crisisRooms",
  "plans",
  "continuitySolutions",
  "risks",
  "riskAcceptances",
  "measures",
  "exercises",
] as const;

type ListName = (typeof LISTS)[number];

/** Which field of which list points where; `any` is any list with ids. */
const REFERENCES: readonly (readonly [list: string, pattern: string, target: ListName | "any"])[] = [
  ["processes", "owner", "people"],
  ["processes", "deputy", "people"],
  ["processDependencies", "consumer", "processes"],
  ["processDependencies", "requires", "processes"],
  ["resources", "requires[]", "resources"],
  ["resources", "responsiblePerson", "people"],
  ["resources", "provider", "contacts"],
  ["resourceUses", "process", "processes"],
  ["resourceUses", "resource", "resources"],
  ["outageScenarios", "failed[]", "resources"],
  ["capacities", "resource", "resources"],
  ["sites", "alternativeSite", "sites"],
  ["units", "parent", "units"],
  ["units", "head", "people"],
  ["units", "deputy", "people"],
  ["units", "site", "sites"],
  ["people", "unit", "units"],
  ["baoRoles", "holder", "people"],
  ["baoRoles", "deputies[]", "people"],
  ["alarmStages", "roles[]", "baoRoles"],
  ["crisisRooms", "site", "sites"],
  ["plans", "unit", "units"],
  ["plans", "processes[]", "processes"],
  ["plans", "resources[]", "resources"],
  ["plans", "owner", "people"],
  ["plans", "approver", "people"],
  ["plans", "roles[].holder", "people"],
  ["plans", "roles[].deputies[]", "people"],
  ["plans", "contacts[]", "contacts"],
  ["continuitySolutions", "resource", "resources"],
  ["continuitySolutions", "riskAcceptance", "riskAcceptances"],
  ["risks", "resource", "resources"],
  ["risks", "measure", "measures"],
  ["risks", "riskAcceptance", "riskAcceptances"],
  ["riskAcceptances", "subjects[]", "any"],
  ["riskAcceptances", "person", "people"],
  ["measures", "subjects[]", "any"],
  ["exercises", "subjects[]", "any"],
  ["exercises", "measurements[].subject", "any"],
  ["exercises", "tests[].resource", "resources"],
  ["exercises", "measures[]", "measures"],
];

/** Ids that occur twice and references to ids that do not exist, in all parts of the document. */
export function checkReferences(document: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, ReadonlySet<string>>();
  const any = new Set<string>();
  for (const list of LISTS) {
    const ids = idsOf(document, list, problems);
    known.set(list, ids);
    for (const id of ids) any.add(id);
  }
  known.set("any", any);
  for (const [list, pattern, target] of REFERENCES) {
    const ids = known.get(target) ?? new Set<string>();
    listOf(document, list).forEach((entry, at) =>
      visit(entry, pattern, (found, path) => {
        if (typeof found !== "string" || ids.has(found)) return;
        problems.push(unknownReference(entry, [list, at, ...path], { target: found, lists: target }));
      }),
    );
  }
  return [...problems, ...checkExercises(document)];
}

function unknownReference(entry: unknown, path: Path, values: { target: string; lists: string }): Problem {
  const lists = values.lists === "any" ? "…" : values.lists;
  return problem("reference.unknown", { path, id: textOf(entry, "id") }, { target: values.target, lists });
}

function idsOf(document: unknown, list: string, problems: Problem[]): ReadonlySet<string> {
  const ids = new Set<string>();
  listOf(document, list).forEach((entry, at) => {
    const id = textOf(entry, "id");
    if (id === null) return;
    if (ids.has(id))
      problems.push(problem("id.duplicate", { path: [list, at, "id"], id }, { name: id, list }));
    ids.add(id);
  });
  return ids;
}

/** Goals and injects of an exercise are known by id and number inside of it only. */
function checkExercises(document: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  listOf(document, "exercises").forEach((exercise, at) => {
    const id = textOf(exercise, "id");
    const goals = namesIn(exercise, { list: "goals", key: "id", at }, problems);
    const injects = namesIn(exercise, { list: "injects", key: "number", at }, problems);
    const look = (pattern: string, names: ReadonlySet<string>, lists: string) =>
      visit(exercise, pattern, (found, path) => {
        if (typeof found !== "string" || names.has(found)) return;
        const place = { path: ["exercises", at, ...path], id };
        problems.push(problem("reference.unknown", place, { target: found, lists }));
      });
    look("injects[].goals[]", goals, "goals");
    look("protocol[].inject", injects, "injects");
  });
  return problems;
}

function namesIn(
  exercise: unknown,
  { list, key, at }: { readonly list: string; readonly key: string; readonly at: number },
  problems: Problem[],
): ReadonlySet<string> {
  const names = new Set<string>();
  listOf(exercise, list).forEach((entry, position) => {
    const name = textOf(entry, key);
    if (name === null) return;
    const place = { path: ["exercises", at, list, position, key], id: textOf(exercise, "id") };
    if (names.has(name)) problems.push(problem("id.duplicate", place, { name, list }));
    names.add(name);
  });
  return names;
}
