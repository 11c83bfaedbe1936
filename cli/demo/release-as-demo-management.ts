import type { Actor, RoleCode } from "#app/domain/access/index.ts";
import type { ReleaseSubject } from "#app/domain/management-release/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import { releaseAsManagement } from "#app/services/management-release/decide-as-management.server.ts";
import { presentPart } from "#app/services/management-release/present-part.server.ts";
import { submitToManagement } from "#app/services/management-release/submit-to-management.server.ts";
import type { Deps } from "#app/services/ports.ts";
import { hashOfJson } from "#db/audit/hashes.ts";

const CODE = "LfMS";
const REQUEST = "demo";

/** What the Leitung of the demo authority has released at the beginning of its cycle. */
const RELEASED: readonly { readonly subject: ReleaseSubject; readonly reason: string }[] = [
  { subject: { kind: "parameters" }, reason: "Parameter des Zyklus 2026" },
  { subject: { kind: "response" }, reason: "Besetzung nach der Organisationsänderung zum Jahresbeginn" },
  { subject: { kind: "year-plan", year: 2026 }, reason: "Übungen des Zyklus 2026" },
];

async function actorOf(
  deps: Deps,
  organisationId: string,
  [login, role]: readonly [string, RoleCode],
): Promise<Actor> {
  const account = await deps.repositories.accounts.findByLogin(login);
  if (!account) throw new Error("The demo land is incomplete.");
  return {
    accountId: account.id,
    displayName: account.displayName,
    personId: account.personCode,
    language: "de",
    grants: [{ role, organisationId, includesBelow: false, expiresAt: null, units: [] }],
  };
}

async function release(
  deps: Deps,
  organisation: CurrentOrganisation,
  { officer, management }: { readonly officer: Actor; readonly management: Actor },
): Promise<void> {
  for (const { subject, reason } of RELEASED) {
    const part = await presentPart(deps, organisation.id, subject);
    if (!part) throw new Error("The demo land is incomplete.");
    const head = { organisation, subject, requestId: REQUEST };
    const seenHash = hashOfJson(part);
    const submitted = await submitToManagement(deps, { ...head, actor: officer }, { seenHash, reason });
    if (!submitted.ok) throw new Error(`The demo release could not be submitted: ${submitted.error}.`);
    const decision = { id: submitted.value.id, note: "Zur Kenntnis genommen und freigegeben" };
    const released = await releaseAsManagement(deps, { ...head, actor: management }, decision);
    if (!released.ok) throw new Error(`The demo release could not be decided: ${released.error}.`);
  }
}

/** BAO, parameters and year plan of the demo authority, each submitted by one person and released by the Leitung. */
export async function releaseAsDemoManagement(deps: Deps, created: readonly string[]): Promise<void> {
  if (!created.includes(CODE)) return;
  const found = await deps.repositories.organisations.findByCode(CODE);
  if (!found) throw new Error("The demo land is incomplete.");
  const { id, code, name, parentId, contentVersion } = found;
  const place = { kind: "authority", parentId, ancestorIds: [] } as const;
  const organisation = { id, code, name, contentVersion, ...place };
  await release(deps, organisation, {
    officer: await actorOf(deps, id, ["bcb", "bc-officer"]),
    management: await actorOf(deps, id, ["leitung", "management"]),
  });
}
