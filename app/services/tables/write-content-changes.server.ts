import { type AuditEvent, fieldChanges, type AuditObject } from "#app/domain/audit/index.ts";
import { err, ok, type Result } from "#app/domain/shared/result.ts";
import {
  TABLE_LISTS,
  type ContentChanges,
  type RowChanges,
  type TableList,
} from "#app/domain/tables/index.ts";
import { evidenceOf, type ServiceActor } from "#app/services/organisation/service-actor.ts";
import { breathe } from "#db/breathe.ts";
import type { Repositories } from "#db/repositories/repositories.ts";
import type { TenantRepository } from "#db/repositories/tenant-repository.ts";

import { removalOrder } from "./removal-order.ts";

/** Rows changed between two breaths, and events written with one statement. */
const ROWS_AT_A_STRETCH = 10;
const EVENTS_AT_ONCE = 100;

const OBJECT_KINDS = {
  people: "person",
  contacts: "contact",
  processes: "process",
  resources: "resource",
  processDependencies: "process-dependency",
  resourceUses: "resource-use",
  measures: "measure",
} as const satisfies Record<TableList, AuditObject["kind"]>;

/** Links go before what they connect. */
const REMOVAL_LISTS = TABLE_LISTS.toReversed();

export interface ChangeTarget {
  readonly organisationId: string;
  /** Content version the changes were computed on. */
  readonly baseVersion: number;
}

export type Conflict = { readonly code: "changed-meanwhile" };
type Written = Result<{ readonly contentVersion: number }, Conflict>;

/**
 * Writes exactly the rows that change, each with its audit event, so that versions of all other rows stay. Refuses when the
 * organisation has another content version than the changes were computed on, also when that happens while writing.
 */
export async function writeContentChanges(
  repositories: Repositories,
  actor: ServiceActor,
  target: ChangeTarget,
  changes: ContentChanges,
): Promise<Written> {
  const { organisationId, baseVersion } = target;
  const versionNow = async () => (await repositories.organisations.findById(organisationId))?.contentVersion;
  if ((await versionNow()) !== baseVersion) return err({ code: "changed-meanwhile" });
  const writer = new RowWriter(repositories, actor, target);
  for (const list of ["processDependencies", "resourceUses"] as const)
    await writer.remove(list, changes[list]);
  for (const list of TABLE_LISTS) await writer.add(list, changes[list]);
  for (const list of TABLE_LISTS) await writer.change(list, changes[list]);
  for (const list of REMOVAL_LISTS) {
    if (list !== "processDependencies" && list !== "resourceUses") await writer.remove(list, changes[list]);
  }
  await writer.writeEvents();
  // Every write raises the content version by one: another number means that somebody else wrote in between.
  const contentVersion = baseVersion + writer.writes;
  if (writer.isConflict || (await versionNow()) !== contentVersion) return err({ code: "changed-meanwhile" });
  return ok({ contentVersion });
}

type LooseRepository = TenantRepository<object>;

class RowWriter {
  readonly #repositories: Repositories;
  readonly #actor: ServiceActor;
  readonly #target: ChangeTarget;
  readonly #versions = new Map<TableList, ReadonlyMap<string, number>>();
  #recorded = 0;
  #events: AuditEvent[] = [];
  writes = 0;
  isConflict = false;

  constructor(repositories: Repositories, actor: ServiceActor, target: ChangeTarget) {
    this.#repositories = repositories;
    this.#actor = actor;
    this.#target = target;
  }

  async add(list: TableList, { added }: RowChanges): Promise<void> {
    if (added.length === 0) return;
    await this.#rows(list).insertMany(this.#target.organisationId, added);
    this.writes += 1;
    const version = this.#target.baseVersion + this.writes;
    for (const after of added) await this.#record(list, { before: null, after, version });
  }

  async change(list: TableList, { changed }: RowChanges): Promise<void> {
    for (const { before, after } of changed) {
      const version = await this.#versionOf(list, before);
      const updated = await this.#rows(list).update(this.#target.organisationId, after, version);
      if (!updated.ok) {
        this.#refuse(updated.error.code);
        return;
      }
      this.writes += 1;
      await this.#record(list, { before, after, version: updated.value.version });
    }
  }

  async remove(list: TableList, { removed }: RowChanges): Promise<void> {
    for (const before of removalOrder(removed)) {
      const version = await this.#versionOf(list, before);
      const gone = await this.#rows(list).remove(this.#target.organisationId, codeOf(before), version);
      if (!gone.ok) {
        this.#refuse(gone.error.code);
        return;
      }
      this.writes += 1;
      await this.#record(list, { before, after: null, version });
    }
  }

  /** The whole document was checked before, so a broken reference is a mistake of ours. */
  #refuse(code: "row.missing" | "row.conflict" | "row.reference"): void {
    if (code === "row.reference") throw new Error("a checked change breaks a reference");
    this.isConflict = true;
  }

  #rows(list: TableList): LooseRepository {
    return this.#repositories[list];
  }

  async #versionOf(list: TableList, value: object): Promise<number> {
    let versions = this.#versions.get(list);
    if (versions === undefined) {
      const rows = await this.#rows(list).listByOrganisation(this.#target.organisationId);
      versions = new Map(rows.map((row) => [codeOf(row.value), row.version]));
      this.#versions.set(list, versions);
    }
    return versions.get(codeOf(value)) ?? 0;
  }

  async #record(
    list: TableList,
    { before, after, version }: { before: object | null; after: object | null; version: number },
  ): Promise<void> {
    this.#recorded += 1;
    if (this.#recorded % ROWS_AT_A_STRETCH === 0) await breathe();
    const action = before === null ? "record.created" : after === null ? "record.removed" : "record.changed";
    this.#events.push({
      action,
      ...evidenceOf(this.#actor),
      organisationId: this.#target.organisationId,
      object: { kind: OBJECT_KINDS[list], code: codeOf(after ?? before ?? {}), version },
      payload: { changes: fieldChanges(before, after) },
    });
    if (this.#events.length >= EVENTS_AT_ONCE) await this.writeEvents();
  }

  /** The events of what has been written so far; they keep its order. */
  async writeEvents(): Promise<void> {
    const events = this.#events;
    this.#events = [];
    if (events.length > 0) await this.#repositories.audit.appendMany(events);
  }
}

/** Code of the row: the id, for links the JSON array of both ends. */
function codeOf(value: object): string {
  const { id, consumer, requires, process, resource } = value as Readonly<Record<string, unknown>>;
  if (typeof id === "string") return id;
  return JSON.stringify(consumer === undefined ? [process, resource] : [consumer, requires]);
}
