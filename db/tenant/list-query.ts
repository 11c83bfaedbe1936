import type { SelectQueryBuilder } from "kysely";
import { sql } from "kysely";

import { normaliseText } from "../normalise-text.ts";
import type { ListRequest } from "../repositories/tenant-repository.ts";
import type { LooseRow } from "./row-codec.ts";

export const DEFAULT_PAGE_SIZE = 50;
const LARGEST_PAGE_SIZE = 500;

type LooseSelect = SelectQueryBuilder<Record<string, LooseRow>, string, object>;

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** Words of a search, normalised like the stored keys. */
export function searchPatterns(search: string | undefined): readonly string[] {
  const words = normaliseText(search ?? "").split(" ");
  return words.filter((word) => word !== "").map((word) => `%${escapeLike(word)}%`);
}

/** Column a list may be filtered or sorted by: `name` is the normalised name, anything unknown is refused. */
function columnOf(name: string, allowed: readonly string[]): string {
  if (name === "name") return "sort_key";
  if (name === "updated_at" || allowed.includes(name)) return name;
  throw new Error(`list: unknown column ${name}`);
}

export function restrict(query: LooseSelect, request: ListRequest, allowed: readonly string[]): LooseSelect {
  let restricted: LooseSelect = query;
  for (const pattern of searchPatterns(request.search))
    restricted = restricted.where(sql<boolean>`name_key like ${pattern} escape '\\'`);
  for (const [name, wanted] of Object.entries(request.filter ?? {})) {
    if (wanted === undefined) continue;
    const values = Array.isArray(wanted)
      ? (wanted as readonly (string | number)[])
      : [wanted as string | number];
    restricted = restricted.where(columnOf(name, allowed), "in", values);
  }
  return restricted;
}

export function inOrder(query: LooseSelect, request: ListRequest, allowed: readonly string[]): LooseSelect {
  const sort = request.sort ?? { by: "code", direction: "ascending" as const };
  const column = columnOf(sort.by, allowed);
  return query
    .orderBy(column, (order) => (sort.direction === "descending" ? order.desc() : order.asc()).nullsLast())
    .orderBy("code");
}

/** Page number and size within their limits. */
export function pageOf(request: ListRequest): { readonly page: number; readonly pageSize: number } {
  return {
    page: Math.max(1, Math.trunc(request.page ?? 1)),
    pageSize: Math.min(LARGEST_PAGE_SIZE, Math.max(1, Math.trunc(request.pageSize ?? DEFAULT_PAGE_SIZE))),
  };
}
