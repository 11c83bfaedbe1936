import { EXCHANGE_FORMAT, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { parameterSet } from "#seeds/builders/parameter-set.ts";
import {
  crisisRoomOf,
  handbookOf,
  responseOf,
  shortRulesOfProcedure,
} from "#seeds/builders/small-authority.ts";

import { idOf, largeSizes, type LargeSizes, pickFrom } from "./large-numbers.ts";
import { largeContacts, largePeople, largeUnits, SITES } from "./large-people.ts";
import { largeExercises, largeMeasures, largePlans } from "./large-plans.ts";
import { largeDependencies, largeProcesses, largeUses } from "./large-processes.ts";
import { largeOutages, largeResources } from "./large-resources.ts";

const SEED = 2004;
const REACH = { name: "LGT", gate: "0351 555-1900", desk: "0351 555-1555", decision: "0170 0000-001" };

/** Code of the large authority in the tree of {@link largeLandNodes}. */
export const LARGE_AUTHORITY = "LGT";

const NOBODY = [null] as const;
const NO_STAFF = { lead: NOBODY, it: NOBODY, staff: NOBODY, building: NOBODY, press: NOBODY, record: NOBODY };

function responseParts({ people }: LargeSizes): Partial<ExchangeDocument> {
  const { baoRoles = [], ...response } = responseOf(REACH, NO_STAFF, true);
  return {
    ...response,
    baoRoles: baoRoles.map((role, at) => ({
      ...role,
      holder: idOf("P", at % people),
      deputies: [idOf("P", (at + 7) % people)],
    })),
    crisisRooms: [crisisRoomOf("S-A", "Stabsraum", 14, 8)],
    rulesOfProcedure: shortRulesOfProcedure([0.5, 0.5, 0.5, 0.5]),
    handbook: handbookOf(REACH, 365, []),
  };
}

/**
 * An authority as large as none in the Land: everything a real one has, in the same proportions, the same in every run.
 * Its links have no cycles; gaps, unknown times and single points of failure occur as in life.
 */
export function largeAuthority(processes: number, resources: number): ExchangeDocument {
  const sizes = largeSizes(processes, resources);
  const pick = pickFrom(SEED);
  return {
    format: EXCHANGE_FORMAT,
    organisation: {
      code: LARGE_AUTHORITY,
      name: "Landesamt für Große Testfälle",
      kind: "authority",
      parent: "SM-001",
    },
    parameters: parameterSet(),
    cycle: { year: 2026, stage: "standard", reason: "", startsOn: "2026-01-01", endsOn: "2026-12-31" },
    sites: [...SITES],
    units: largeUnits(sizes),
    people: largePeople(sizes),
    contacts: largeContacts(sizes),
    processes: largeProcesses(sizes, pick),
    processDependencies: largeDependencies(sizes, pick),
    resources: largeResources(sizes, pick),
    resourceUses: largeUses(sizes, pick),
    outageScenarios: largeOutages(sizes),
    ...responseParts(sizes),
    plans: largePlans(sizes, pick),
    exercises: largeExercises(sizes, pick),
    measures: largeMeasures(sizes, pick),
  };
}

/** Nodes of a tree of the given number of organisations: the Land, ressorts of 40 and authorities below them. */
export function largeLandNodes(organisations: number) {
  return Array.from({ length: organisations }, (_, at) => {
    if (at === 0) return { code: "LAND", name: "Musterland", kind: "land" as const, parentCode: null };
    const ressort = Math.floor((at - 1) / 40) * 40 + 1;
    const number = String(at).padStart(3, "0");
    return at === ressort
      ? { code: `SM-${number}`, name: `Ministerium ${number}`, kind: "ressort" as const, parentCode: "LAND" }
      : {
          code: `A-${number}`,
          name: `Landesbehörde ${number}`,
          kind: "authority" as const,
          parentCode: `SM-${String(ressort).padStart(3, "0")}`,
        };
  });
}
