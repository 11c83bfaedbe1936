import type { LogFacts, Logger } from "#app/services/ports.ts";

type Level = "info" | "warn" | "error";

const LOCAL = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  dateStyle: "short",
  timeStyle: "medium",
});
const OFFSET = new Intl.DateTimeFormat("en", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });

/** ISO 8601 with the offset of the place where the log is read (Europe/Berlin), not of the machine. */
export function timestampInBerlin(at: Date): string {
  const zone = OFFSET.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const milliseconds = String(at.getMilliseconds()).padStart(3, "0");
  return `${LOCAL.format(at).replace(" ", "T")}.${milliseconds}${zone.replace("GMT", "") || "+00:00"}`;
}

/** Name of the error and where in our code it was thrown; never its message, which may quote what somebody typed. */
function place(cause: unknown): LogFacts {
  if (!(cause instanceof Error)) return cause === undefined ? {} : { error: typeof cause };
  const frames = (cause.stack ?? "")
    .replace(cause.message, "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "));
  return {
    error: cause.name,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim().slice(3))
      .join(" < "),
  };
}

/** One JSON object a line. The writer is an argument so that tests can read what was written. */
export function createJsonLogger(write: (line: string) => void, now: () => Date): Logger {
  function log(level: Level, event: string, facts: LogFacts) {
    write(`${JSON.stringify({ time: timestampInBerlin(now()), level, event, ...facts })}\n`);
  }
  return {
    info: (event, facts = {}) => log("info", event, facts),
    warn: (event, facts = {}) => log("warn", event, facts),
    error: (event, facts = {}, cause) => log("error", event, { ...facts, ...place(cause) }),
  };
}
