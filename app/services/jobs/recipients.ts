import type { Person, Unit } from "#app/domain/exchange/index.ts";

/** Who can be written to: people of the register with an official address, and units by their heads. */
export interface Register {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
}

/**
 * Ids of the people a text means: by id, by full name, or the head (or else the deputy) of a unit. Names that mean nobody or
 * more than one person are left out: mail never goes to a doubtful address.
 */
export function recipientsOf(texts: readonly string[], { people, units }: Register): readonly string[] {
  const meant = texts
    .flatMap((text) => text.split(/[,;/]/))
    .map((text) => text.trim())
    .flatMap((text) => personOf(text, people) ?? headOf(text, units) ?? []);
  const reachable = new Set(people.filter(({ email }) => email).map(({ id }) => id));
  return [...new Set(meant)].filter((id) => reachable.has(id));
}

function personOf(text: string, people: readonly Person[]): string | undefined {
  const found = people.filter(
    ({ id, firstName, lastName }) => text === id || text === `${firstName} ${lastName}`.trim(),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

function headOf(text: string, units: readonly Unit[]): string | undefined {
  const unit = units.find(({ id, name }) => text === id || text === name);
  return unit?.head ?? unit?.deputy ?? undefined;
}
