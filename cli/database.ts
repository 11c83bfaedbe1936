import { existsSync } from "node:fs";

import { composeDeps, systemClock } from "#app/composition.server.ts";
import { readEnvironment, type Environment } from "#app/config/env.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { filePathOf, openDatabase, type DatabaseHandle } from "#db/client.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import { assertSchemaNotNewer, pendingMigrations } from "#db/migrate.ts";

import { Refusal, type Invocation, type Message } from "./command.ts";
import { auditWarning } from "./refusal-texts.ts";

export interface OpenInstallation {
  readonly handle: DatabaseHandle;
  readonly deps: Deps;
  readonly environment: Environment;
}

/** Configuration of this process; a wrong variable is refused by name. */
export function environmentOf(invocation: Pick<Invocation, "environment">): Environment {
  const environment = readEnvironment(invocation.environment);
  if (environment.ok) return environment.value;
  throw new Refusal({ de: environment.error, en: `Wrong configuration: ${environment.error}` });
}

/**
 * Opens the database of DATABASE_URL for one command and closes it whatever happens.
 * `create` brings an empty or older database up to date first (with its backup); otherwise that is refused, except for `any`.
 * `verify` (current schema) and `examine` (any) only read, so that a write-protected copy will do.
 * Only `create` and `any` make a database where there is none: after a slip in DATABASE_URL nothing else leaves an empty one.
 */
export async function withInstallation<T>(
  invocation: Pick<Invocation, "environment" | "terminal" | "language">,
  schema: "create" | "expect" | "any" | "verify" | "examine",
  work: (installation: OpenInstallation) => Promise<T>,
): Promise<T> {
  const environment = environmentOf(invocation);
  if (schema !== "create" && schema !== "any") assertIsThere(environment.DATABASE_URL);
  const role = schema === "verify" || schema === "examine" ? "auditor" : "tool";
  const handle = await openDatabase(environment.DATABASE_URL, { role });
  const { terminal, language } = invocation;
  try {
    if (handle.engine === "sqlite" && handle.readOnly) terminal.err(`${READ_ONLY[language]}\n`);
    if (schema === "create") {
      const { warning } = await migrateWithBackup(handle, { clock: systemClock });
      if (warning !== null) terminal.err(`${auditWarning(warning)[language]}\n`);
    }
    if (schema === "expect" || schema === "verify") await expectCurrentSchema(handle);
    const deps = composeDeps(environment, handle, () => undefined);
    return await work({ handle, deps, environment });
  } finally {
    await handle.close();
  }
}

function assertIsThere(url: string): void {
  if (!url.startsWith("file:") || existsSync(filePathOf(url))) return;
  throw new Refusal({
    de: `In „${filePathOf(url)}“ ist keine Datenbank. Bitte DATABASE_URL prüfen; eine neue legt „standfest migrate“ dort an.`,
    en: `There is no database in “${filePathOf(url)}”. Please check DATABASE_URL; “standfest migrate” creates a new one there.`,
  });
}

const READ_ONLY: Message = {
  de: "Die Datenbank ist schreibgeschützt und wurde nur lesend geöffnet.",
  en: "The database is write-protected and was opened for reading only.",
};

async function expectCurrentSchema(handle: DatabaseHandle): Promise<void> {
  await assertSchemaNotNewer(handle);
  if ((await pendingMigrations(handle)).length === 0) return;
  throw new Refusal({
    de: "Die Datenbank ist leer oder hat einen älteren Stand. Bitte zuerst „standfest migrate“ ausführen.",
    en: "The database is empty or of an older version. Please run “standfest migrate” first.",
  });
}

/** An organisation is there, but nobody has put anything into it: there is nothing to give out or to print. */
export function withoutContent(code: string): Refusal {
  return new Refusal({
    de: `Die Organisation „${code}“ hat noch keinen Inhalt: Es fehlen Parameter, Prozesse und alles Weitere. Bitte zuerst mit „standfest import FILE“ einspielen.`,
    en: `The organisation “${code}” has no content yet: parameters, processes and everything else are missing. Please bring it in with “standfest import FILE” first.`,
  });
}

/** Organisation by its code; refused with the list command to find the right one. */
export async function organisationOf(
  deps: Deps,
  code: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const organisation = await deps.repositories.organisations.findByCode(code);
  if (organisation) return organisation;
  const known = (await deps.repositories.organisations.listAll()).map((one) => one.code).join(", ");
  throw new Refusal({
    de: `Die Organisation „${code}“ gibt es hier nicht. Vorhanden: ${known || "keine"}.`,
    en: `There is no organisation “${code}” here. Known: ${known || "none"}.`,
  });
}
