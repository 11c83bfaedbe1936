import { type Actor, can } from "#app/domain/access/index.ts";
import { codeOfSubject, RELEASE_RIGHTS, type ReleaseSubject } from "#app/domain/management-release/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { ManagementRelease } from "#db/repositories/management-release-records.ts";

/** Who acts on which subject. */
export interface ManagementAct {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly subject: ReleaseSubject;
  readonly requestId: string;
}

export type ManagementRefusal =
  | "access.forbidden"
  | "object.missing"
  | "row.conflict"
  | "management.waiting"
  | "management.unchanged"
  | "management.nothing"
  | "management.decided"
  | "management.same-person"
  | "management.damaged";

/** Whether somebody may do something with the whole subject; being responsible for a part of it is not enough. */
export function mayWithSubject(
  { actor, organisation, subject }: Omit<ManagementAct, "requestId">,
  right: "read" | "edit" | "approve",
): boolean {
  return can(actor, RELEASE_RIGHTS[subject.kind][right], { organisation, object: {} });
}

/** What every event about an edition carries. */
export function eventHead({ actor, organisation, subject, requestId }: ManagementAct, reason: string) {
  return {
    actor: actor.accountId,
    organisationId: organisation.id,
    object: { kind: "management-release" as const, code: codeOfSubject(subject), version: null },
    requestId,
    ...(reason === "" ? {} : { reason }),
  };
}

/** The edition of the subject with an id; undefined where there is none. */
export async function editionOf(
  repositories: Repositories,
  { organisation, subject }: ManagementAct,
  id: string,
): Promise<ManagementRelease | undefined> {
  const editions = await repositories.managementReleases.listNamed(organisation.id, codeOfSubject(subject));
  return editions.find((edition) => edition.id === id);
}
