import { copyReceipts, printedCopies } from "#app/domain/handbook/index.ts";
import { dateInBerlin } from "#app/i18n/dates.ts";
import type { Deps } from "#app/services/ports.ts";

const HEAD = [
  "Exemplar",
  "Inhaber",
  "Ort",
  "Bestätigt am",
  "Bestätigt von",
  "Eingetragen von",
  "Eingetragen am",
];

/**
 * Who has confirmed which copy of an edition, as CSV: every copy it was printed for, and the confirmed ones besides. Of an
 * edition whose frozen text cannot be trusted any more only the receipts.
 */
export async function receiptTable(
  { repositories, tableFiles }: Pick<Deps, "repositories" | "tableFiles">,
  organisationId: string,
  releaseId: string,
): Promise<string> {
  const { handbookReceipts, handbookReleases } = repositories;
  const receipts = await handbookReceipts.list(organisationId, releaseId);
  const snapshot = (await handbookReleases.listSnapshots([organisationId], [releaseId])).get(releaseId);
  const copies = typeof snapshot === "string" ? printedCopies(snapshot) : [];
  const rows = copyReceipts(copies, receipts).map(({ number, holder, place, receipt }) => {
    if (!receipt) return [number, holder, place, null, null, null, null];
    const { confirmedOn, confirmedBy, recordedByName, recordedAt } = receipt;
    return [
      ...[number, holder, place, confirmedOn, confirmedBy ?? "Name gelöscht"],
      ...[recordedByName, dateInBerlin(recordedAt)],
    ];
  });
  return tableFiles.writeCsvText([HEAD, ...rows]);
}
