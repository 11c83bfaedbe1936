import type { Edition, EditionChange } from "./handbook-input.ts";

const RELEASED = { de: "Freigabe dieser Fassung", en: "Release of this edition" } as const;

/** Change log of an edition (BSI 200-4, 4.4); a release without earlier entries is the first entry itself, a draft has none. */
export function changeLogOf(edition: Edition): readonly EditionChange[] {
  const { kind, number, date, releasedBy, language, changes = [] } = edition;
  if (kind === "draft" || changes.length > 0) return changes;
  return [{ number, date, text: RELEASED[language], by: releasedBy ?? "–" }];
}
