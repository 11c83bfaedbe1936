import type { Kysely } from "kysely";

import * as createOrganisationAndAccess from "./2026-11-23T0900-create-organisation-and-access.ts";
import * as createContinuityContent from "./2026-11-23T0910-create-continuity-content.ts";
import * as createHandbookRelease from "./2026-11-23T0920-create-handbook-release.ts";
import * as createAudit from "./2026-11-23T0930-create-audit.ts";
import * as freezeReleaseNames from "./2026-11-23T0940-freeze-release-names.ts";
import * as guardPrivateValues from "./2026-11-23T0950-guard-private-values.ts";
import * as createJobs from "./2026-11-23T0960-create-jobs-and-calendar-tokens.ts";
import * as createPlanVersion from "./2026-11-23T1110-create-plan-version.ts";
import * as createFormDraft from "./2026-11-23T1200-create-form-draft.ts";
import * as rememberListColumns from "./2026-11-23T1201-remember-list-columns.ts";
import * as createFigureSnapshot from "./2026-11-23T1280-create-figure-snapshot.ts";
import * as createReleaseDigest from "./2026-11-23T1285-create-release-digest.ts";
import * as createHandbookReceipt from "./2026-11-23T1460-create-handbook-receipt.ts";
import * as eraseReceiptNames from "./2026-11-23T1500-erase-receipt-names.ts";
import * as createManagementRelease from "./2026-11-23T1680-create-management-release.ts";

/** One step of the schema; each runs in a transaction of its own. */
export interface Migration {
  up(database: Kysely<unknown>): Promise<void>;
  down(database: Kysely<unknown>): Promise<void>;
}

/** Every migration by name, in order; a plain object, so that it can be bundled. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-23T0900-create-organisation-and-access": {
    up: createOrganisationAndAccess.up,
    down: createOrganisationAndAccess.down,
  },
  "2026-11-23T0910-create-continuity-content": {
    up: createContinuityContent.up,
    down: createContinuityContent.down,
  },
  "2026-11-23T0920-create-handbook-release": {
    up: createHandbookRelease.up,
    down: createHandbookRelease.down,
  },
  "2026-11-23T0930-create-audit": { up: createAudit.up, down: createAudit.down },
  "2026-11-23T0940-freeze-release-names": { up: freezeReleaseNames.up, down: freezeReleaseNames.down },
  "2026-11-23T0950-guard-private-values": { up: guardPrivateValues.up, down: guardPrivateValues.down },
  "2026-11-23T0960-create-jobs-and-calendar-tokens": { up: createJobs.up, down: createJobs.down },
  "2026-11-23T1110-create-plan-version": { up: createPlanVersion.up, down: createPlanVersion.down },
  "2026-11-23T1200-create-form-draft": { up: createFormDraft.up, down: createFormDraft.down },
  "2026-11-23T1201-remember-list-columns": { up: rememberListColumns.up, down: rememberListColumns.down },
  "2026-11-23T1280-create-figure-snapshot": { up: createFigureSnapshot.up, down: createFigureSnapshot.down },
  "2026-11-23T1285-create-release-digest": { up: createReleaseDigest.up, down: createReleaseDigest.down },
  "2026-11-23T1460-create-handbook-receipt": {
    up: createHandbookReceipt.up,
    down: createHandbookReceipt.down,
  },
  "2026-11-23T1500-erase-receipt-names": { up: eraseReceiptNames.up, down: eraseReceiptNames.down },
  "2026-11-23T1680-create-management-release": {
    up: createManagementRelease.up,
    down: createManagementRelease.down,
  },
};
