import type { Contact } from "#app/domain/exchange/index.ts";

/** Who answers at a contact when nobody does, with the way to reach them; empty where nobody is named. */
export function contactDeputy({ deputyName, deputyPhone, deputyEmail }: Contact): string {
  return [deputyName, deputyPhone || deputyEmail].filter(Boolean).join(", ");
}
