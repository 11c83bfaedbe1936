import type { Kysely } from "kysely";

import type { Database } from "#db/schema.ts";

interface Logged {
  readonly level: string;
  readonly query: { readonly sql: string };
}

/** Statements a database runs while something happens. Kysely tells every query to the log of its executor. */
export async function countStatements(
  database: Kysely<Database>,
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const executor = database.getExecutor() as unknown as {
    executeQuery: (this: unknown, query: Logged["query"]) => Promise<unknown>;
  };
  const statements: string[] = [];
  const execute = executor.executeQuery;
  executor.executeQuery = function counted(query) {
    statements.push(query.sql);
    return execute.call(this, query);
  };
  try {
    await act();
  } finally {
    executor.executeQuery = execute;
  }
  return statements;
}
