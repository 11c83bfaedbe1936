import type { Scenario } from "./scenario.schema.ts";
import { serverRoomFailure } from "./server-room-failure.ts";

export { scenarioSchema } from "./scenario.schema.ts";
export type { Scenario } from "./scenario.schema.ts";

/** All exercise scenarios that come with the product, ordered by title. */
export const scenarioLibrary: readonly Scenario[] = [serverRoomFailure];
