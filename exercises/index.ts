import type { Scenario } from "#app/domain/exercise/index.ts";

import { alarmOutOfHours } from "./alarm-out-of-hours.ts";
import { buildingUnusable } from "./building-unusable.ts";
import { ransomwareAttack } from "./ransomware-attack.ts";
import { restoreFromBackup } from "./restore-from-backup.ts";
import { serverRoomFailure } from "./server-room-failure.ts";
import { staffAndProviderFailure } from "./staff-and-provider-failure.ts";

/** All exercise scenarios that come with the product, ordered by title. */
export const scenarioLibrary: readonly Scenario[] = [
  alarmOutOfHours,
  ransomwareAttack,
  buildingUnusable,
  staffAndProviderFailure,
  serverRoomFailure,
  restoreFromBackup,
];
