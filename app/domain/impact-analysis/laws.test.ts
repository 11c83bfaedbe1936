import fc from "fast-check";
import { expect, test } from "vitest";

import { checkDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { anyDocument, documentAndShuffle } from "#tests/factories/arbitrary-document.ts";

import { analyse } from "./index.ts";

const RUNS = { numRuns: 300 };

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function holdsForAll(law: (document: ExchangeDocument) => void): void {
  fc.assert(fc.property(anyDocument, law), RUNS);
}

test("generated documents are sound", () => {
  holdsForAll((document) => {
    expect(checkDocument(document)).toEqual([]);
  });
});

test("the result does not depend on the order of any input list", () => {
  fc.assert(
    fc.property(documentAndShuffle, ([document, shuffled]) => {
      expect(analyse(shuffled)).toEqual(analyse(document));
    }),
    RUNS,
  );
});

test("the analysis leaves its input alone and gives the same result again", () => {
  holdsForAll((document) => {
    const before = JSON.stringify(document);
    const first = JSON.stringify(analyse(document));
    expect(JSON.stringify(document)).toBe(before);
    expect(JSON.stringify(analyse(document))).toBe(first);
  });
});

test("from the MTPD on every horizon is intolerable, before it none is (BSI 200-4, 7.2.1)", () => {
  holdsForAll((document) => {
    const { horizonsHours, intolerabilityLevel } = document.parameters;
    for (const { worst, mtpdHours } of analyse(document).processes) {
      const intolerable = horizonsHours.filter((_, at) => worst[at]! >= intolerabilityLevel);
      expect(intolerable[0] ?? null).toBe(mtpdHours);
      expect(worst).toEqual(worst.toSorted());
    }
  });
});

test("the effective RTO is never later than the own one, and the cascade never later than the effective one", () => {
  holdsForAll((document) => {
    const own = byId(document.processes);
    for (const process of analyse(document).processes) {
      const demanded = process.mtpdHours === null ? null : own.get(process.id)!.rtoHours;
      if (demanded !== null) expect(process.effectiveRtoHours).toBeLessThanOrEqual(demanded);
      if (process.effectiveRtoHours !== null) {
        expect(process.cascadeRtoHours).toBeLessThanOrEqual(process.effectiveRtoHours);
      }
    }
  });
});

test("the cascade is stable: no consumer asks for less than it gives", () => {
  holdsForAll((document) => {
    const results = byId(analyse(document).processes);
    for (const { consumer, requires, offsetHours } of document.processDependencies) {
      const demand = results.get(consumer)!.cascadeRtoHours;
      if (demand === null) continue;
      expect(results.get(requires)!.cascadeRtoHours).toBeLessThanOrEqual(demand + offsetHours);
    }
  });
});

test("every demand on a resource is kept by its RTO, and one of them is it (BSI 200-4, 7.2.3)", () => {
  holdsForAll((document) => {
    const { processes, resources } = analyse(document);
    const process = byId(processes);
    const result = byId(resources);
    const rtos = processes.flatMap((entry) => entry.effectiveRtoHours ?? []);
    for (const resource of document.resources) {
      const demands = [
        ...document.resourceUses
          .filter((use) => use.resource === resource.id && use.normalOperationOnly !== true)
          .flatMap((use) => {
            const rto = process.get(use.process)!.effectiveRtoHours;
            return rto === null ? [] : rto - use.leadHours;
          }),
        ...document.resources
          .filter((other) => other.requires.includes(resource.id))
          .flatMap((other) => result.get(other.id)!.rtoHours ?? []),
        ...(resource.basicSupply ? rtos : []),
      ];
      expect(result.get(resource.id)!.rtoHours).toBe(demands.length === 0 ? null : Math.min(...demands));
    }
  });
});

test("the total RTA is the own time plus the slowest prerequisite, and unknown if any part is (BSI 200-4, 12.2)", () => {
  holdsForAll((document) => {
    const result = byId(analyse(document).resources);
    for (const resource of document.resources) {
      const before = resource.requires.map((id) => result.get(id)!.totalRtaHours);
      const isUnknown = resource.netRtaHours === null || before.includes(null);
      const expected = isUnknown ? null : resource.netRtaHours! + Math.max(0, ...before.map(Number));
      expect(result.get(resource.id)!.totalRtaHours).toBe(expected);
      if (expected !== null) expect(expected).toBeGreaterThanOrEqual(resource.netRtaHours!);
    }
  });
});

test("the restart order holds everything with an RTO once, after what it needs", () => {
  holdsForAll((document) => {
    const { resources, restartOrder } = analyse(document);
    const wanted = resources.filter((resource) => resource.rtoHours !== null).map((resource) => resource.id);
    expect(restartOrder.resources.toSorted()).toEqual(wanted.toSorted());
    const position = new Map(restartOrder.resources.map((id, at) => [id, at]));
    for (const resource of document.resources) {
      for (const required of resource.requires) {
        if (!position.has(resource.id)) continue;
        expect(position.get(required)).toBeLessThan(position.get(resource.id)!);
      }
    }
  });
});

test("processes restart once each, after what they need without stock, except inside a circle", () => {
  holdsForAll((document) => {
    const { processes, restartOrder } = analyse(document);
    const wanted = processes
      .filter((process) => process.effectiveRtoHours !== null)
      .map((process) => process.id);
    expect(restartOrder.processes.toSorted()).toEqual(wanted.toSorted());
    const position = new Map(restartOrder.processes.map((id, at) => [id, at]));
    const forcing = document.processDependencies.filter(
      ({ consumer, requires, offsetHours }) =>
        offsetHours <= 0 && position.has(consumer) && position.has(requires),
    );
    for (const { consumer, requires } of forcing) {
      if (leadsTo(forcing, requires, consumer)) continue;
      expect(position.get(requires)).toBeLessThan(position.get(consumer)!);
    }
  });
});

/** Everything reached from the start, step by step. */
function closure(start: Iterable<string>, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}

function leadsTo(
  dependencies: readonly { readonly consumer: string; readonly requires: string }[],
  from: string,
  to: string,
): boolean {
  const reached = closure([from], (id) =>
    dependencies.filter(({ consumer }) => consumer === id).map(({ requires }) => requires),
  );
  return reached.has(to);
}

test("processesTransitive is who uses a resource or anything that needs it", () => {
  holdsForAll((document) => {
    for (const { id, processesTransitive } of analyse(document).resources) {
      const needing = closure([id], (needed) =>
        document.resources
          .filter((resource) => resource.requires.includes(needed))
          .map((resource) => resource.id),
      );
      const users = document.resourceUses
        .filter((use) => needing.has(use.resource) && use.normalOperationOnly !== true)
        .map((use) => use.process);
      expect(processesTransitive).toEqual([...new Set(users)].toSorted());
    }
  });
});

test("direct and follow-on processes are apart, time-critical and sorted; follow-on ones need a hit process", () => {
  holdsForAll((document) => {
    const { processes, resources, outageScenarios } = analyse(document);
    const critical = new Set(processes.filter((p) => p.effectiveRtoHours !== null).map((p) => p.id));
    const users = byId(resources);
    for (const { direct, followOn } of outageScenarios) {
      const hit = new Set(
        document.outageScenarios[0]!.failed.flatMap((id) => users.get(id)!.processesTransitive),
      );
      const reached = closure(hit, (id) =>
        document.processDependencies
          .filter(({ requires }) => requires === id)
          .map(({ consumer }) => consumer),
      );
      expect(direct).toEqual([...hit].filter((id) => critical.has(id)).toSorted());
      expect(followOn).toEqual([...reached].filter((id) => critical.has(id) && !hit.has(id)).toSorted());
    }
  });
});

test("one more use never gives a resource a later RTO", () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(8), fc.nat(8), (document, process, resource) => {
      const [user, used] = [document.processes[process], document.resources[resource]];
      fc.pre(user !== undefined && used !== undefined);
      const more = [
        ...document.resourceUses,
        { process: user.id, resource: used.id, leadHours: 1, rpoHours: 1 },
      ];
      const after = byId(analyse({ ...document, resourceUses: more }).resources);
      for (const before of analyse(document).resources) {
        expect(after.get(before.id)!.rtoHours ?? Infinity).toBeLessThanOrEqual(before.rtoHours ?? Infinity);
      }
    }),
    RUNS,
  );
});

test("a status says the same as its figures", () => {
  holdsForAll((document) => {
    const { processes, resources } = analyse(document);
    for (const { status, rtoHours, totalRtaHours, gapHours } of resources) {
      if (rtoHours === null) expect([status, gapHours]).toEqual([null, null]);
      else if (totalRtaHours === null) expect([status, gapHours]).toEqual(["unknown", null]);
      else
        expect([status, gapHours]).toEqual(
          totalRtaHours <= rtoHours ? ["met", 0] : ["gap", totalRtaHours - rtoHours],
        );
    }
    for (const {
      status,
      effectiveRtoHours,
      reachableHours,
      outageHours,
      mtpdHours,
      mtpdViolated,
    } of processes) {
      if (effectiveRtoHours === null) expect(status).toBe("not-time-critical");
      else if (reachableHours === null) expect(status).toBe("unknown");
      else expect(status).toBe(reachableHours <= effectiveRtoHours ? "met" : "gap");
      expect(mtpdViolated).toBe(outageHours === null ? null : outageHours >= mtpdHours!);
    }
  });
});
