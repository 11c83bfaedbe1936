import type { Kysely } from "kysely";

import * as createOrganisationAndAccess from "./2026-11-23T0900-create-organisation-and-access.ts";
import * as createContinuityContent from "./2026-11-23T0910-create-continuity-content.ts";
import * as createHandbookRelease from "./2026-11-23T0920-create-handbook-release.ts";
import * as createAudit from "./2026-11-23T0930-create-audit.ts";

/** One step of the schema; each runs in a transaction of its own. */
export interface Migration {
  up(database: Kysely<unknown>): Promise<void>;
  down(database: Kysely<unknown>): Promise<void>;
}

/** Every migration by name, in order; a plain object, so that it can be bundled. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-23T0900-create-organisation-and-access": createOrganisationAndAccess,
  "2026-11-23T0910-create-continuity-content": createContinuityContent,
  "2026-11-23T0920-create-handbook-release": createHandbookRelease,
  "2026-11-23T0930-create-audit": createAudit,
};
