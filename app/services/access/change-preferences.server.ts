import type { Language } from "#app/domain/shared/language.ts";
import type { Deps } from "#app/services/ports.ts";

export type Preferences = {
  readonly language?: Language;
  readonly theme?: "light" | "dark" | null;
};

/** Keeps language and look of the own account. Two changes at the same time: the later one counts. */
export async function changePreferences(
  deps: Deps,
  accountId: string,
  preferences: Preferences,
): Promise<void> {
  await deps.unitOfWork(async (repositories) => {
    const account = await repositories.accounts.findById(accountId);
    if (!account) return { ok: true, value: undefined };
    const stored = await repositories.accounts.update({ ...account, ...preferences }, account.version);
    return stored.ok ? { ok: true, value: undefined } : stored;
  });
}
