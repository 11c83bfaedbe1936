/** Values of one form as the browser sends them: texts in a tree, built from dotted field names. */
export type FormTree = { [key: string]: FormValue };
export type FormValue = string | FormTree | FormValue[];

const MAXIMUM_DEPTH = 6;
const MAXIMUM_FIELDS = 5000;
const MAXIMUM_INDEX = 500;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const INDEX = /^\d{1,3}$/;

/** Field name or amount that no form of this product sends. */
export class FormShapeError extends Error {}

function segmentsOf(name: string): string[] {
  const segments = name.split(".");
  if (segments.length > MAXIMUM_DEPTH) throw new FormShapeError("form.too-deep");
  for (const segment of segments) {
    if (FORBIDDEN.has(segment) || segment === "") throw new FormShapeError("form.name");
    if (INDEX.test(segment) && Number(segment) > MAXIMUM_INDEX) throw new FormShapeError("form.index");
  }
  return segments;
}

function place(tree: FormTree, segments: readonly string[], value: string): void {
  let node: FormTree = tree;
  for (const segment of segments.slice(0, -1)) {
    const child = node[segment] ?? (node[segment] = Object.create(null) as FormTree);
    if (typeof child === "string" || Array.isArray(child)) throw new FormShapeError("form.name");
    node = child;
  }
  const last = segments.at(-1);
  if (last === undefined || (last in node && typeof node[last] !== "string"))
    throw new FormShapeError("form.name");
  node[last] = value;
}

/** Nodes whose keys are all numbers become lists, as react-hook-form sees them; gaps close up. */
function withLists(node: FormTree): FormValue {
  const entries = Object.entries(node).map(
    ([key, child]) =>
      [key, typeof child === "string" || Array.isArray(child) ? child : withLists(child)] as const,
  );
  if (entries.length > 0 && entries.every(([key]) => INDEX.test(key)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
  return Object.fromEntries(entries);
}

/**
 * Tree of the dotted field names of a form (`reasons.PU`, `matrix.PU.0`). Files are left out.
 * @throws FormShapeError for names and amounts that cannot come from our own forms
 */
export function formTree(entries: Iterable<readonly [string, unknown]>): FormTree {
  const tree = Object.create(null) as FormTree;
  let count = 0;
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    count += 1;
    if (count > MAXIMUM_FIELDS) throw new FormShapeError("form.too-many");
    place(tree, segmentsOf(name), value.replaceAll("\r\n", "\n"));
  }
  const lists = withLists(tree);
  return typeof lists === "string" || Array.isArray(lists) ? {} : lists;
}

/** Text at a dotted path; an empty text where there is none. */
export function textAt(tree: FormValue | undefined, path: string): string {
  let node: FormValue | undefined = tree;
  for (const segment of path.split(".")) {
    if (node === undefined || typeof node === "string") return "";
    node = Array.isArray(node) ? node[Number(segment)] : node[segment];
  }
  return typeof node === "string" ? node : "";
}

/** Whether a box of a group is ticked; react-hook-form keeps boxes as truth values. */
export function isOn(tree: FormTree, path: string): boolean {
  const [group = "", code = ""] = path.split(".");
  const node = tree[group];
  const value: unknown = typeof node === "object" && !Array.isArray(node) ? node[code] : undefined;
  return value === "on" || value === true;
}

/** Every text of the tree with its dotted path, in order. */
export function flatten(node: FormValue, prefix = ""): [string, string][] {
  if (typeof node === "string") return [[prefix, node]];
  const entries = Array.isArray(node)
    ? node.map((child, at) => [String(at), child] as const)
    : Object.entries(node);
  return entries.flatMap(([key, child]) => flatten(child, prefix === "" ? key : `${prefix}.${key}`));
}
