import { err, ok, type Result } from "#app/domain/shared/result.ts";

import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";

/** One confirmed copy of one edition. */
export interface HandbookReceipt {
  readonly copyNumber: number;
  /** Calendar date on which the holder confirmed. */
  readonly confirmedOn: string;
  /** Null where the name has been erased. */
  readonly confirmedBy: string | null;
  /** Name of the account that recorded it, as it is called today; null where there is none any more. */
  readonly recordedByName: string | null;
  /** Instant of recording; tells one receipt of a copy from a later one. */
  readonly recordedAt: string;
}

export interface NewHandbookReceipt extends Pick<HandbookReceipt, "copyNumber" | "confirmedOn"> {
  readonly confirmedBy: string;
  readonly releaseId: string;
  readonly recordedBy: string;
}

/** A name that stands in a receipt. */
export type ReceiptName = Pick<NewHandbookReceipt, "releaseId" | "copyNumber" | "confirmedBy">;

export interface HandbookReceiptRepository {
  /** By number of the copy. */
  list(organisationId: string, releaseId: string): Promise<readonly HandbookReceipt[]>;
  /** Refused where the copy has been confirmed already. */
  insert(
    organisationId: string,
    receipt: NewHandbookReceipt,
  ): Promise<Result<undefined, { readonly code: "row.duplicate" }>>;
  /** Takes back exactly the receipt that was looked at; a later one of the same copy stays. */
  remove(
    organisationId: string,
    receipt: { readonly releaseId: string; readonly copyNumber: number; readonly recordedAt: string },
  ): Promise<Result<undefined, { readonly code: "row.missing" }>>;
  /** Every name in the receipts of all editions. */
  listNames(organisationId: string): Promise<readonly ReceiptName[]>;
  /** Puts a dash in the place of the name, for good; copy, day and recording stay. */
  eraseName(organisationId: string, receipt: Pick<ReceiptName, "releaseId" | "copyNumber">): Promise<void>;
}

/** Receipts of copies. */
export function createHandbookReceiptRepository(
  connection: Connection,
  clock: Clock,
): HandbookReceiptRepository {
  return {
    list: async (organisationId, releaseId) => {
      const rows = await connection
        .selectFrom("handbook_receipt")
        .leftJoin("account", "account.id", "handbook_receipt.recorded_by")
        .where("handbook_receipt.organisation_id", "=", organisationId)
        .where("handbook_receipt.release_id", "=", releaseId)
        .select([
          "handbook_receipt.copy_number as copyNumber",
          "handbook_receipt.confirmed_on as confirmedOn",
          "handbook_receipt.confirmed_by as confirmedBy",
          "account.display_name as recordedByName",
          "handbook_receipt.recorded_at as recordedAt",
          "handbook_receipt.name_erased_at as erasedAt",
        ])
        .orderBy("handbook_receipt.copy_number")
        .execute();
      return rows.map(({ erasedAt, ...row }) => ({
        ...row,
        confirmedBy: erasedAt === null ? row.confirmedBy : null,
      }));
    },
    insert: async (organisationId, receipt) => {
      const row = await connection
        .insertInto("handbook_receipt")
        .values({
          organisation_id: organisationId,
          release_id: receipt.releaseId,
          copy_number: receipt.copyNumber,
          confirmed_on: receipt.confirmedOn,
          confirmed_by: receipt.confirmedBy,
          recorded_by: receipt.recordedBy,
          recorded_at: clock.now(),
        })
        .onConflict((conflict) =>
          conflict.columns(["organisation_id", "release_id", "copy_number"]).doNothing(),
        )
        .returning("copy_number")
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.duplicate" }) : ok(undefined);
    },
    remove: async (organisationId, { releaseId, copyNumber, recordedAt }) => {
      const row = await connection
        .deleteFrom("handbook_receipt")
        .where("organisation_id", "=", organisationId)
        .where("release_id", "=", releaseId)
        .where("copy_number", "=", copyNumber)
        .where("recorded_at", "=", recordedAt)
        .returning("copy_number")
        .executeTakeFirst();
      return row === undefined ? err({ code: "row.missing" }) : ok(undefined);
    },
    ...names(connection, clock),
  };
}

function names(
  connection: Connection,
  clock: Clock,
): Pick<HandbookReceiptRepository, "listNames" | "eraseName"> {
  return {
    listNames: async (organisationId) =>
      connection
        .selectFrom("handbook_receipt")
        .where("organisation_id", "=", organisationId)
        .where("name_erased_at", "is", null)
        .select(["release_id as releaseId", "copy_number as copyNumber", "confirmed_by as confirmedBy"])
        .orderBy("release_id")
        .orderBy("copy_number")
        .execute(),
    eraseName: async (organisationId, { releaseId, copyNumber }) => {
      await connection
        .updateTable("handbook_receipt")
        .set({ confirmed_by: "–", name_erased_at: clock.now() })
        .where("organisation_id", "=", organisationId)
        .where("release_id", "=", releaseId)
        .where("copy_number", "=", copyNumber)
        .execute();
    },
  };
}
