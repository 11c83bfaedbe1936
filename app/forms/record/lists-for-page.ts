import type { FormTree, FormValue } from "../form-tree.ts";
import { type PickList, type PickLists, pickText } from "./field-spec.ts";

/** A browser offers this many at once and a page can carry them; longer lists are searched on the server. */
const MOST_CARRIED = 300;

function textsIn(value: FormValue | undefined, found: Set<string>): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (value) for (const part of Object.values(value as Record<string, FormValue>)) textsIn(part, found);
  return found;
}

/**
 * The lists as a page carries them: short ones whole, of long ones only what its fields show already. The server that reads
 * the form again always has the whole lists.
 */
export function listsForPage(lists: PickLists, values: FormTree): PickLists {
  const names = Object.keys(lists).filter((name): name is PickList => name !== "searched");
  const searched = names.filter((name) => (lists[name] ?? []).length > MOST_CARRIED);
  if (searched.length === 0) return lists;
  const shown = textsIn(values, new Set());
  const short = searched.map((name) => {
    const entries = lists[name] ?? [];
    return [name, entries.filter((entry) => shown.has(pickText(entry)) || shown.has(entry.id))] as const;
  });
  return { ...lists, ...Object.fromEntries(short), searched };
}
