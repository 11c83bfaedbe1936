import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

/** One writing transaction for an act that cannot be refused any more. */
export async function inTransaction<T>(
  { unitOfWork }: Pick<Deps, "unitOfWork">,
  act: (repositories: Repositories) => Promise<T>,
): Promise<T> {
  const done = await unitOfWork(async (repositories) => ok(await act(repositories)));
  if (!done.ok) throw new Error("An act without a refusal was refused.");
  return done.value;
}
