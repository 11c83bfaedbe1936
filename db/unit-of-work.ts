import type { Result } from "#app/domain/shared/result.ts";

import type { Repositories } from "./repositories/repositories.ts";

/**
 * Runs one act in one writing transaction. A refused result rolls everything back and is handed on; so does an error.
 * Never wait for network, printing or hashing of passwords inside.
 */
export type UnitOfWork = <T, E>(
  act: (repositories: Repositories) => Promise<Result<T, E>>,
) => Promise<Result<T, E>>;

/** Present instant, ISO 8601 in UTC with milliseconds. */
export interface Clock {
  now(): string;
}

/** New random identifiers. */
export interface IdGenerator {
  next(): string;
}
