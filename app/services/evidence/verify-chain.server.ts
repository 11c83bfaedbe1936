import { z } from "zod";

import { type Actor, can } from "#app/domain/access/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

const SETTING = "audit-verification";
/** The first faults say what happened; thousands of them would only repeat it. */
const MOST_FAULTS = 20;

const faultSchema = z.union([
  z.strictObject({ kind: z.string(), seq: z.number() }),
  z.strictObject({ kind: z.string(), organisation: z.string(), number: z.number() }),
]);

const verificationSchema = z.strictObject({
  at: z.string(),
  size: z.number(),
  hash: z.string(),
  faultCount: z.number(),
  faults: z.array(faultSchema),
});

/** What the last walk along the chain has found. */
export type ChainVerification = z.infer<typeof verificationSchema>;

/** The last verification anybody asked for on this installation; undefined when there was none. */
export async function lastVerification({
  repositories,
}: Pick<Deps, "repositories">): Promise<ChainVerification | undefined> {
  return verificationSchema.safeParse(await repositories.appSettings.find(SETTING)).data;
}

interface Order {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly requestId: string;
}

/**
 * Walks the whole chain, compares it with where it ended at the last verification that found nothing, and records the result. A
 * chain cut or written anew together with that record is shown only by a checkpoint kept outside.
 */
export async function verifyChain(
  deps: Deps,
  { actor, organisation, requestId }: Order,
): Promise<Result<ChainVerification, "access.forbidden">> {
  if (!can(actor, "audit.read", { organisation })) return err("access.forbidden");
  const last = await lastVerification(deps);
  const sound = last?.faultCount === 0 && last.size > 0;
  const verdict = await deps.verifyAudit(sound ? { size: last.size, hash: last.hash } : null);
  const { size, head: hash, faults } = verdict;
  const kept = faults.slice(0, MOST_FAULTS);
  const found = { at: deps.clock.now(), size, hash, faultCount: faults.length, faults: [...kept] };
  await deps.unitOfWork(async (repositories) => {
    await repositories.appSettings.put(SETTING, found);
    await repositories.audit.append({
      action: "audit.verified",
      actor: actor.accountId,
      organisationId: organisation.id,
      object: null,
      payload: { size, hash, faults: faults.length },
      requestId,
    });
    return ok(undefined);
  });
  return ok(found);
}
