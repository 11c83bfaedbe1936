import type { Result } from "#app/domain/shared/result.ts";

import type { DatabaseHandle } from "./client.ts";
import { createRepositories } from "./create-repositories.ts";
import type { Clock } from "./ports.ts";
import type { Repositories } from "./repositories/repositories.ts";
import { explainStorageError } from "./storage-error.ts";

/**
 * Runs one act in one writing transaction. A refused result rolls everything back and is handed on; so does an error.
 * Never wait for network, printing or hashing of passwords inside.
 */
export type UnitOfWork = <T, E>(
  act: (repositories: Repositories) => Promise<Result<T, E>>,
) => Promise<Result<T, E>>;

/** Carries a refusal out of the transaction so that it is rolled back. */
class Refused extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super("refused");
    this.result = result;
  }
}

/** @throws DatabaseRefusal with a sentence for people when the disk is full or fails */
export function createUnitOfWork(handle: Pick<DatabaseHandle, "writer">, clock: Clock): UnitOfWork {
  return async (act) => {
    try {
      return await handle.writer.transaction().execute(async (transaction) => {
        const result = await act(createRepositories(transaction, clock));
        if (!result.ok) throw new Refused(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Refused) return error.result as Awaited<ReturnType<typeof act>>;
      throw explainStorageError(error);
    }
  };
}
