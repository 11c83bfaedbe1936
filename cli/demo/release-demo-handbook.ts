import { ok } from "#app/domain/shared/result.ts";
import { createRelease } from "#app/services/organisation/create-release.server.ts";
import { approveRelease } from "#app/services/organisation/decide-release.server.ts";
import type { Deps } from "#app/services/ports.ts";

type Pair = { readonly officer: string; readonly management: string };

/** Authorities of the demo land that are far enough to have released an edition; the others have nothing to show yet. */
const FURTHER = ["SMM", "LPV", "LRZ", "LBF"];

/** A first released edition where an authority is far enough, each prepared by one person and approved by another. */
export async function releaseDemoHandbooks(deps: Deps, created: readonly string[]): Promise<void> {
  if (created.includes("LfMS")) {
    const officer = await deps.repositories.accounts.findByLogin("bcb");
    const management = await deps.repositories.accounts.findByLogin("leitung");
    if (!officer || !management) throw new Error("The demo land is incomplete.");
    await release(deps, "LfMS", { officer: officer.id, management: management.id });
  }
  for (const code of FURTHER.filter((each) => created.includes(each)))
    await release(deps, code, await peopleOfAuthority(deps, code));
}

/** Two people who stand on the edition; nobody can sign in as them. */
async function peopleOfAuthority(deps: Deps, code: string): Promise<Pair> {
  const organisation = await deps.repositories.organisations.findByCode(code);
  const person = async (login: string, displayName: string) => {
    const account = {
      id: deps.ids.next(),
      login: `${login}-${code.toLowerCase()}`,
      displayName,
      email: null,
      passwordHash: null,
      status: "disabled",
      language: null,
      theme: null,
      demo: true,
      organisationId: organisation?.id ?? null,
      personCode: null,
    } as const;
    await deps.unitOfWork<undefined, never>(async ({ accounts, audit }) => {
      await accounts.insert(account);
      await audit.append({
        action: "account.created",
        actor: "system",
        organisationId: account.organisationId,
        object: { kind: "account", code: account.id, version: 1 },
        payload: { demo: true },
      });
      return ok(undefined);
    });
    return account.id;
  };
  return {
    officer: await person("bcb", `BC-Beauftragte ${code}`),
    management: await person("leitung", `Leitung ${code}`),
  };
}

async function release(deps: Deps, code: string, { officer, management }: Pair): Promise<void> {
  const organisation = await deps.repositories.organisations.findByCode(code);
  if (!organisation) throw new Error("The demo land is incomplete.");
  const organisationId = organisation.id;
  const reason = "Erste Freigabe im Zyklus 2026";
  const prepared = await createRelease(deps, { accountId: officer }, { organisationId, reason });
  if (!prepared.ok) throw new Error(`The demo handbook could not be prepared: ${prepared.error.code}.`);
  const request = { organisationId, releaseId: prepared.value.id, reason: "Geprüft und freigegeben" };
  const approved = await approveRelease(deps, { accountId: management }, request);
  if (!approved.ok) throw new Error(`The demo handbook could not be approved: ${approved.error.code}.`);
}
