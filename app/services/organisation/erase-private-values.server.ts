import { isNameOf, type PersonName } from "#app/domain/handbook/index.ts";
import type { AuditObject } from "#app/domain/audit/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { evidenceOf } from "./service-actor.ts";
import type { ServiceActor } from "./service-actor.ts";

export interface ErasureRequest {
  readonly organisationId: string;
  readonly object: Omit<AuditObject, "version">;
}

export interface Erased {
  /** Numbers of the audit events whose personal values are gone. */
  readonly events: readonly number[];
  /** Receipts of the handbook whose name is gone. */
  readonly receipts: number;
}

/**
 * Erases the personal values that the log keeps of one object (Art. 17 DSGVO); the chain stays valid and tells that and by whom
 * it was done. What a person has typed and not saved goes too, and the name in the receipts of handbook copies. The object
 * itself, released editions, backups and prints are not touched. Refused for a person nobody has ever heard of here.
 */
export async function erasePrivateValues(
  deps: Pick<Deps, "unitOfWork">,
  actor: ServiceActor,
  request: ErasureRequest,
): Promise<Result<Erased, "person.unknown">> {
  return deps.unitOfWork<Erased, "person.unknown">(async (repositories) => {
    const { audit, formDrafts } = repositories;
    const { organisationId, object } = request;
    const names = object.kind === "person" ? await namesOf(repositories, request) : [];
    if (!names) return err("person.unknown");
    if (object.kind === "person") await formDrafts.removeByPerson(organisationId, object.code);
    if (object.kind === "account") await formDrafts.removeByAccount(object.code);
    const events = await audit.erasePrivateValues(organisationId, object, evidenceOf(actor));
    const receipts = await eraseReceiptNames(repositories, organisationId, names);
    if (receipts > 0)
      await audit.append({
        ...evidenceOf(actor),
        action: "handbook.receipts-erased",
        organisationId,
        object: { ...object, version: null },
        payload: { receipts },
      });
    return ok({ events, receipts });
  });
}

/** Names of a person today and in the log; undefined when neither knows the person. */
async function namesOf(
  { people, audit }: Repositories,
  { organisationId, object }: ErasureRequest,
): Promise<readonly PersonName[] | undefined> {
  const stored = await people.findByCode(organisationId, object.code);
  const today = stored ? { firstName: stored.value.firstName, lastName: stored.value.lastName } : undefined;
  const about = { objectKind: object.kind, objectCode: object.code, pageSize: EVENTS_PER_PAGE };
  const logged: PersonName[] = [];
  let read = 0;
  for (let page = 1; ; page += 1) {
    const { rows, total } = await audit.list(organisationId, { ...about, page });
    read += rows.length;
    logged.push(...rows.flatMap(({ payload }) => namesIn(payload, today)));
    if (rows.length === 0 || read >= total) break;
  }
  if (!today) return read === 0 ? undefined : logged;
  return [today, ...logged];
}

const EVENTS_PER_PAGE = 200;

/** A side of a change may name only the half that changed; the other half is then what it is called today. */
function namesIn(payload: unknown, today: PersonName | undefined): PersonName[] {
  const { changes } = payload as {
    readonly changes?: { readonly before: Partial<PersonName>; readonly after: Partial<PersonName> };
  };
  if (!changes) return [];
  return [changes.before, changes.after].flatMap(({ firstName, lastName }) => {
    const last = lastName ?? today?.lastName;
    return last === undefined ? [] : [{ firstName: firstName ?? today?.firstName ?? "", lastName: last }];
  });
}

async function eraseReceiptNames(
  { handbookReceipts }: Repositories,
  organisationId: string,
  names: readonly PersonName[],
): Promise<number> {
  if (names.length === 0) return 0;
  const receipts = (await handbookReceipts.listNames(organisationId)).filter(({ confirmedBy }) =>
    names.some((name) => isNameOf(name, confirmedBy)),
  );
  for (const receipt of receipts) await handbookReceipts.eraseName(organisationId, receipt);
  return receipts.length;
}
