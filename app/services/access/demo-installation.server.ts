import { z } from "zod";

import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

const MARK = "demo-installation";

const markSchema = z.strictObject({
  /** Codes of the organisations that the demo brought in itself. */
  organisations: z.array(z.string()),
  /** Somebody has signed in outside demo mode: nobody may come in without a password any more. */
  usedForReal: z.boolean(),
});

type DemoMark = z.infer<typeof markSchema>;

/** Why demo mode does not open a database; for whoever starts the server or loads the demo land. */
export const NOT_A_DEMO: Readonly<Record<Language, string>> = {
  de: "Diese Datenbank enthält Konten oder Organisationen, die nicht zum Vorführland gehören; bitte mit STANDFEST_DEMO=0 starten oder für die Vorführung in DATABASE_URL eine andere, leere Datenbank nennen.",
  en: "This database has accounts or organisations that do not belong to the demo land; please start with STANDFEST_DEMO=0 or name another, empty database in DATABASE_URL for the demo.",
};

type Reading = Pick<Repositories, "appSettings" | "organisations" | "accounts">;

async function findMark({ appSettings }: Pick<Repositories, "appSettings">): Promise<DemoMark | undefined> {
  const stored = await appSettings.find(MARK);
  return stored === undefined ? undefined : markSchema.parse(stored);
}

/**
 * Whether demo mode may open this database: an empty one, or one that the demo itself has filled, into which nobody has
 * brought another organisation and in which nobody has ever signed in outside demo mode. Accounts that visitors of the
 * demo have tried out do not count against it.
 */
export async function mayBeDemo({ repositories }: { readonly repositories: Reading }): Promise<boolean> {
  const mark = await findMark(repositories);
  const organisations = await repositories.organisations.listAll();
  if (mark === undefined) return organisations.length === 0 && (await repositories.accounts.count()) === 0;
  return !mark.usedForReal && organisations.every(({ code }) => mark.organisations.includes(code));
}

/** Whether the demo has filled this database and nothing else has come into it: the condition of every demo sign-in. */
export async function isDemoInstallation(deps: { readonly repositories: Reading }): Promise<boolean> {
  return (await findMark(deps.repositories)) !== undefined && (await mayBeDemo(deps));
}

/** Marks an empty database as a demo, before anything else is put into it; refused for every other database. */
export async function markDemoInstallation(
  deps: Pick<Deps, "unitOfWork">,
  codes: readonly string[],
): Promise<Result<undefined, "demo.not-empty">> {
  return deps.unitOfWork(async (repositories) => {
    if (!(await mayBeDemo({ repositories }))) return err("demo.not-empty");
    const organisations = (await findMark(repositories))?.organisations ?? [];
    const missing = codes.filter((code) => !organisations.includes(code));
    if (missing.length > 0 || organisations.length === 0) {
      const mark: DemoMark = { organisations: [...organisations, ...missing], usedForReal: false };
      await repositories.appSettings.put(MARK, mark);
    }
    return ok(undefined);
  });
}

/** From the first sign-in outside demo mode on, demo mode stays shut for this database. */
export async function endDemo(repositories: Pick<Repositories, "appSettings">): Promise<void> {
  const mark = await findMark(repositories);
  if (mark && !mark.usedForReal) await repositories.appSettings.put(MARK, { ...mark, usedForReal: true });
}

/** What whoever starts a real installation must know of the demo content in it; null where there is none. */
export async function demoContentNotice({
  repositories,
}: Pick<Deps, "repositories">): Promise<string | null> {
  if ((await findMark(repositories)) === undefined) return null;
  return "In dieser Datenbank liegen die erfundenen Inhalte des Vorführlands; die Vorführkonten können sich nicht anmelden. Für den Echtbetrieb bitte in DATABASE_URL eine andere, leere Datenbank nennen.";
}
