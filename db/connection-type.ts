import type { Kysely, Transaction } from "kysely";

import type { Database } from "./schema.ts";

/** Where a repository runs its statements: the whole database or one transaction. */
export type Connection = Kysely<Database> | Transaction<Database>;
