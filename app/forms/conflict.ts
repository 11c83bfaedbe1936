import { flatten, type FormTree, type FormValue, formTree } from "./form-tree.ts";

/** One field in which two editors differ. */
export interface FieldDifference {
  readonly path: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Rows of a matrix and lists of rows are decided as a whole: half of one and half of the other would be nobody's. */
function unitOf(path: string): string {
  const match = /^(matrix\.[^.]+)\.\d+$/.exec(path) ?? /^([^.]+)\.\d+\./.exec(path);
  return match?.[1] ?? path;
}

function textsByUnit(tree: FormTree): Map<string, string> {
  const units = new Map<string, string>();
  for (const [path, text] of flatten(tree)) {
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

/** Submitted values with the fields taken over from the stored ones where the person decided so. */
export function resolved(mine: FormTree, theirs: FormTree, choices: FormValue | undefined): FormTree {
  if (choices === undefined || typeof choices === "string") return mine;
  const takeTheirs = new Set(
    flatten(choices)
      .filter(([, choice]) => choice === "theirs")
      .map(([path]) => path),
  );
  const kept = flatten(mine).filter(([path]) => !takeTheirs.has(unitOf(path)));
  const taken = flatten(theirs).filter(([path]) => takeTheirs.has(unitOf(path)));
  return formTree([...kept, ...taken]);
}
