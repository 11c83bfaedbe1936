const WEEKDAYS = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"] as const;

interface ValueSource {
  readonly organisation: string;
  readonly date: string;
  readonly placeholders: Readonly<Record<string, string>>;
}

/** Values by placeholder name; a blank value counts as none. `{DATUM}`, `{WOCHENTAG}`, `{UHRZEIT}` come from the calendar. */
export function scenarioValues(source: ValueSource, eventClock: string): ReadonlyMap<string, string> {
  const [year = "", month = "", day = ""] = source.date.split("-");
  const weekday = WEEKDAYS[new Date(`${source.date}T00:00:00Z`).getUTCDay()] ?? "";
  const all: readonly (readonly [string, string])[] = [
    ...Object.entries(source.placeholders),
    ["ORGANISATION", source.organisation],
    ["DATUM", `${day}.${month}.${year}`],
    ["WOCHENTAG", weekday],
    ["UHRZEIT", eventClock],
  ];
  return new Map(
    all.map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== ""),
  );
}
