import type { Page } from "./tenant-repository.ts";

/** Page with its arithmetic. */
export function pageOfRows<T>(
  rows: readonly T[],
  total: number,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Page<T> {
  return { rows, total, page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
}
