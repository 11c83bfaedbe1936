import { flatten, type FormTree, type FormValue, formTree } from "./form-tree.ts";

/** One field in which two editors differ. */
export interface FieldDifference {
  readonly path: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Rows of a matrix and lists of rows are decided as a whole: half of one and half of the other would be nobody's. */
function unitOf(path: string): string {
  const match =
    /^(matrix\.[^.]+|worst|emergencyLevelPercent)\.\d+$/.exec(path) ?? /^([^.]+)\.\d+\./.exec(path);
  return match?.[1] ?? path;
}

/** Names the stored line of a row; people never see it. */
const UNSEEN = ".was";

function textsByUnit(tree: FormTree): Map<string, string> {
  const units = new Map<string, string>();
  for (const [path, text] of flatten(tree)) {
    if (path.endsWith(UNSEEN)) continue;
    const unit = unitOf(path);
    const before = units.get(unit);
    units.set(unit, before === undefined ? text : `${before} · ${text}`);
  }
  return units;
}

/** Fields in which the submitted values differ from those stored meanwhile. */
export function fieldDifferences(mine: FormTree, theirs: FormTree): FieldDifference[] {
  const [a, b] = [textsByUnit(mine), textsByUnit(theirs)];
  const paths = [...new Set([...a.keys(), ...b.keys()])];
  return paths.flatMap((path) => {
    const difference = { path, mine: a.get(path) ?? "", theirs: b.get(path) ?? "" };
    return difference.mine === difference.theirs ? [] : [difference];
  });
}

export interface ThreeWay {
  /** Own entries, and those of the other person where only he or she changed something. */
  readonly merged: FormTree;
  /** Changed by both in different ways: a person has to choose. */
  readonly open: readonly FieldDifference[];
  /** Changed by the other person only; `mine` is what stood there when the form was opened. */
  readonly taken: readonly FieldDifference[];
}

/** Compares both editions with the one the form was opened with; without that one everything different stays open. */
export function threeWay(base: FormTree | undefined, mine: FormTree, theirs: FormTree): ThreeWay {
  const differences = fieldDifferences(mine, theirs);
  if (base === undefined) return { merged: mine, open: differences, taken: [] };
  const mineChanged = new Set(fieldDifferences(base, mine).map(({ path }) => path));
  const theirsChanged = new Set(fieldDifferences(base, theirs).map(({ path }) => path));
  const taken = differences.filter(({ path }) => !mineChanged.has(path));
  return {
    merged: withUnits(mine, theirs, new Set(taken.map(({ path }) => path))),
    open: differences.filter(({ path }) => mineChanged.has(path) && theirsChanged.has(path)),
    taken,
  };
}

/** Fields a person was asked about and has not decided. */
export function undecided(choices: FormValue | undefined): string[] {
  if (choices === undefined || typeof choices === "string") return [];
  return flatten(choices)
    .filter(([, choice]) => choice !== "mine" && choice !== "theirs")
    .map(([path]) => path);
}

function withUnits(mine: FormTree, theirs: FormTree, units: ReadonlySet<string>): FormTree {
  const kept = flatten(mine).filter(([path]) => !units.has(unitOf(path)));
  const taken = flatten(theirs).filter(([path]) => units.has(unitOf(path)));
  return formTree([...kept, ...taken]);
}

/** Submitted values with the fields taken over from the stored ones where the person decided so. */
export function resolved(mine: FormTree, theirs: FormTree, choices: FormValue | undefined): FormTree {
  if (choices === undefined || typeof choices === "string") return mine;
  const takeTheirs = new Set(
    flatten(choices)
      .filter(([, choice]) => choice === "theirs")
      .map(([path]) => path),
  );
  return withUnits(mine, theirs, takeTheirs);
}
