import { composeDeps, systemClock } from "#app/composition.server.ts";
import { readEnvironment, type Environment } from "#app/config/env.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { openDatabase, type DatabaseHandle } from "#db/client.ts";
import { migrateWithBackup } from "#db/migrate-with-backup.ts";
import { pendingMigrations } from "#db/migrate.ts";

import { Refusal, type Invocation } from "./command.ts";

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
 * `create` brings an empty or older database up to date first (with its backup); otherwise that is refused.
 */
export async function withInstallation<T>(
  invocation: Pick<Invocation, "environment" | "terminal">,
  schema: "create" | "expect" | "any",
  work: (installation: OpenInstallation) => Promise<T>,
): Promise<T> {
  const environment = environmentOf(invocation);
  const handle = await openDatabase(environment.DATABASE_URL);
  try {
    if (schema === "create") await migrateWithBackup(handle, { clock: systemClock });
    if (schema === "expect") await expectCurrentSchema(handle);
    const deps = composeDeps(environment, handle, () => undefined);
    return await work({ handle, deps, environment });
  } finally {
    await handle.close();
  }
}

async function expectCurrentSchema(handle: DatabaseHandle): Promise<void> {
  if ((await pendingMigrations(handle)).length === 0) return;
  throw new Refusal({
    de: "Die Datenbank ist leer oder hat einen älteren Stand. Bitte zuerst „standfest migrate“ ausführen.",
    en: "The database is empty or of an older version. Please run “standfest migrate” first.",
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
