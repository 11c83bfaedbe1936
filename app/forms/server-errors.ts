import type { FieldErrors } from "react-hook-form";

import type { FormErrors } from "./parse-form.ts";

type ErrorNode = { [key: string]: ErrorNode | string };

/** Errors of the server in the shape react-hook-form expects: a tree with `{type, message}` leaves. */
export function asFieldErrors(errors: FormErrors): FieldErrors {
  const tree: ErrorNode = {};
  for (const [path, message] of Object.entries(errors)) {
    if (path === "") continue;
    let node = tree;
    for (const segment of path.split(".")) {
      const child = node[segment];
      node = typeof child === "object" ? child : (node[segment] = {});
    }
    node["type"] = "server";
    node["message"] = message;
  }
  return tree as FieldErrors;
}

/** Message code at a dotted path of react-hook-form's error tree. */
export function codeAt(errors: unknown, path: string): string | undefined {
  let node: unknown = errors;
  for (const segment of path.split(".")) {
    if (typeof node !== "object" || node === null) return undefined;
    node = (node as Record<string, unknown>)[segment];
  }
  if (typeof node !== "object" || node === null) return undefined;
  const leaf = node as { message?: unknown; root?: { message?: unknown } };
  const message = leaf.message ?? leaf.root?.message;
  return typeof message === "string" && message !== "" ? message : undefined;
}

/** All dotted paths that carry a message, in the order of the tree. */
export function errorPaths(errors: unknown, prefix = ""): string[] {
  if (typeof errors !== "object" || errors === null) return [];
  const own = prefix !== "" && codeAt({ x: errors }, "x") !== undefined ? [prefix] : [];
  const below = Object.entries(errors).flatMap(([key, child]) => {
    if (key === "ref" || key === "root" || key === "types") return [];
    return errorPaths(child, prefix === "" ? key : `${prefix}.${key}`);
  });
  return [...own, ...below];
}
