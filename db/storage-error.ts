import { DatabaseRefusal } from "./refusal.ts";

const FULL = new Set(["SQLITE_FULL", "53100", "ENOSPC"]);
const FAILED = /^SQLITE_IOERR|^58030$/;
const BUSY = new Set(["SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "55P03"]);

/** Errors of disk and locks become a sentence for people; everything else stays what it is. */
export function explainStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  if (FULL.has(code)) {
    return new DatabaseRefusal(
      "storage.full",
      "Der Datenträger ist voll: Lesen geht weiter, Änderungen sind erst nach dem Freigeben von Speicherplatz möglich.",
      { cause: error },
    );
  }
  if (FAILED.test(code)) {
    return new DatabaseRefusal(
      "storage.failed",
      "Der Datenträger meldet einen Fehler: Lesen geht weiter, bitte Speicherplatz und Laufwerk prüfen und die Änderung wiederholen.",
      { cause: error },
    );
  }
  if (BUSY.has(code)) {
    return new DatabaseRefusal(
      "storage.busy",
      "Die Datenbank ist gerade von einem anderen Programm belegt; bitte den Vorgang wiederholen.",
      { cause: error },
    );
  }
  return error;
}
