import type { ChoosableList } from "#app/domain/access/index.ts";
import type { Deps } from "#app/services/ports.ts";

import { inTransaction } from "./in-transaction.server.ts";

/** Remembers which columns of a list the own account does not want to see. A matter of taste: no event, no version. */
export async function changeListColumns(
  deps: Pick<Deps, "unitOfWork">,
  accountId: string,
  choice: { readonly list: ChoosableList; readonly hidden: readonly string[] },
): Promise<void> {
  await inTransaction(deps, async ({ accounts }) => {
    const account = await accounts.findById(accountId);
    if (account)
      await accounts.setHiddenColumns(accountId, { ...account.hiddenColumns, [choice.list]: choice.hidden });
  });
}
