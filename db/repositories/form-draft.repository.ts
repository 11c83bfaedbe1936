import type { Connection } from "../connection-type.ts";
import type { Clock } from "../ports.ts";
import type { DraftOwner, FormDraftRepository } from "./form-draft-records.ts";

/** The drafts of one person in one organisation; nothing here reads without naming both. */
function deleteOwn(connection: Connection, { accountId, organisationId }: DraftOwner) {
  return connection
    .deleteFrom("form_draft")
    .where("account_id", "=", accountId)
    .where("organisation_id", "=", organisationId);
}

async function removeOldest(connection: Connection, accountId: string, most: number): Promise<void> {
  const tooMany = await connection
    .selectFrom("form_draft")
    .select("saved_at")
    .where("account_id", "=", accountId)
    .orderBy("saved_at", "desc")
    .limit(1)
    .offset(most)
    .executeTakeFirst();
  if (!tooMany) return;
  await connection
    .deleteFrom("form_draft")
    .where("account_id", "=", accountId)
    .where("saved_at", "<=", tooMany.saved_at)
    .execute();
}

type Forgetting = Pick<
  FormDraftRepository,
  "removeSubmitted" | "removeByPerson" | "removeByAccount" | "removeBefore"
>;

function forgetting(connection: Connection): Forgetting {
  return {
    removeSubmitted: async (accountId, submitId) => {
      await connection
        .deleteFrom("form_draft")
        .where("account_id", "=", accountId)
        .where("submit_id", "=", submitId)
        .execute();
    },
    removeByPerson: async (organisationId, personCode) => {
      const accounts = connection
        .selectFrom("account")
        .select("id")
        .where("organisation_id", "=", organisationId)
        .where("person_code", "=", personCode);
      await connection.deleteFrom("form_draft").where("account_id", "in", accounts).execute();
    },
    removeByAccount: async (accountId) => {
      await connection.deleteFrom("form_draft").where("account_id", "=", accountId).execute();
    },
    removeBefore: async (savedBefore) => {
      const removed = await connection
        .deleteFrom("form_draft")
        .where("saved_at", "<", savedBefore)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
  };
}

export function createFormDraftRepository(connection: Connection, clock: Clock): FormDraftRepository {
  return {
    list: async ({ accountId, organisationId }, page) =>
      connection
        .selectFrom("form_draft")
        .select([
          "page",
          "form",
          "slot",
          "submit_id as submitId",
          "object_version as version",
          "content",
          "saved_at as savedAt",
        ])
        .where("account_id", "=", accountId)
        .where("organisation_id", "=", organisationId)
        .where("page", "=", page)
        .orderBy("saved_at", "desc")
        .execute(),
    put: async ({ accountId, organisationId }, { page, form, slot, submitId, version, content }, most) => {
      const kept = { submit_id: submitId, object_version: version, content, saved_at: clock.now() };
      await connection
        .insertInto("form_draft")
        .values({ account_id: accountId, organisation_id: organisationId, page, form, slot, ...kept })
        .onConflict((conflict) =>
          conflict.columns(["account_id", "organisation_id", "page", "form", "slot"]).doUpdateSet(kept),
        )
        .execute();
      await removeOldest(connection, accountId, most);
    },
    remove: async (owner, { page, form, slot }) => {
      await deleteOwn(connection, owner)
        .where("page", "=", page)
        .where("form", "=", form)
        .where("slot", "=", slot)
        .execute();
    },
    ...forgetting(connection),
  };
}
