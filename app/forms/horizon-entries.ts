/** One entry per time horizon as typed: undefined when there is none at all, the code of the refusal when some are missing. */
export function entriesPerHorizon(cells: readonly string[], horizons: number): string[] | string | undefined {
  const texts = Array.from({ length: horizons }, (_, at) => (cells[at] ?? "").trim());
  if (texts.every((text) => text === "")) return undefined;
  return texts.includes("") ? "use.quantities-incomplete" : texts;
}
