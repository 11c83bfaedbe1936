import { settingsNotices } from "#app/domain/handbook/handbook-settings.ts";

import type { FieldNotices } from "../field-notices.tsx";
import { type FormTree, textAt } from "../form-tree.ts";
import { rowsIn } from "../record/row-act.ts";

const COPY_FIELDS = ["number", "holder", "place", "parts"];

/** What is missing in the handbook settings as they stand in the form; an empty row is no copy. */
export function handbookNotices(values: FormTree): FieldNotices {
  const entered = rowsIn(values, "copies").filter((row) =>
    COPY_FIELDS.some((name) => textAt(row, name).trim() !== ""),
  );
  return settingsNotices({
    copies: entered.map((row) => ({ parts: textAt(row, "parts").trim() === "" ? [] : ["some"] })),
    offlineCopies: textAt(values, "offlineCopies"),
    versionHotline: textAt(values, "versionHotline"),
    verificationUrl: textAt(values, "verificationUrl"),
  });
}
