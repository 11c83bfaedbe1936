/** Resources that need others come before those they need, because a needed row cannot be removed; others keep their order. */
export function removalOrder(removed: readonly object[]): readonly object[] {
  const byId = new Map(removed.map((value) => [(value as { readonly id?: unknown }).id, value]));
  const needs = (value: object): readonly object[] => {
    const { id, requires } = value as { readonly id?: unknown; readonly requires?: unknown };
    // Links carry `requires` as one end and no id.
    if (id === undefined || !Array.isArray(requires)) return [];
    return requires.flatMap((other: unknown) => byId.get(other) ?? []);
  };
  const done = new Set<object>();
  const order: object[] = [];
  for (const start of removed) visit(start);
  return order.toReversed();

  function visit(start: object): void {
    const open = [{ value: start, rest: [...needs(start)] }];
    if (done.has(start)) return;
    done.add(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) order.push(...open.splice(-1).map(({ value }) => value));
      else if (!done.has(next)) {
        done.add(next);
        open.push({ value: next, rest: [...needs(next)] });
      }
    }
  }
}
