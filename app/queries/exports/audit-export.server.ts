import type { ChangeLine } from "#app/domain/history/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CellContent } from "#app/domain/tables/index.ts";
import { catalogueOf } from "#app/i18n/catalogue.ts";
import type { Deps } from "#app/services/ports.ts";

import { type AuditReader, auditEntries } from "../audit/audit-page.server.ts";
import type { AuditRequest } from "../audit/audit-request.ts";
import type { AuditRowView } from "../audit/audit-rows.server.ts";
import { type ExportFile, tableFile, type TableFormat } from "./table-file.server.ts";

/** What one cell of a spreadsheet holds. */
const LONGEST_CELL = 32_000;

function lineText(line: ChangeLine, language: Language): string {
  const t = catalogueOf(language).access;
  const { label, before, after, added, removed, withheld } = line;
  if (withheld !== null) return `${label}: ${t.withheld[withheld]}`;
  const items = [
    added.length > 0 ? `${t.itemsAdded} ${added.join("; ")}` : "",
    removed.length > 0 ? `${t.itemsRemoved} ${removed.join("; ")}` : "",
  ].filter(Boolean);
  if (items.length > 0) return `${label}: ${items.join(" ")}`;
  return `${label}: ${before || t.valueNone} → ${after || t.valueNone}`;
}

function cells(row: AuditRowView, language: Language): CellContent[] {
  const t = catalogueOf(language).access;
  const changes = row.lines.map((line) => lineText(line, language)).join("\n");
  return [
    row.seq,
    row.at,
    row.occurredAt,
    row.who === "" ? t.system : (row.who ?? t.unknownPerson),
    row.roles.join(", "),
    row.sentence,
    changes.length > LONGEST_CELL ? `${changes.slice(0, LONGEST_CELL)} …` : changes,
    row.reason,
    row.objectCode,
    row.version,
    row.contentHash,
    row.hash,
  ];
}

/** The audit trail as a file: the entries of the screen's search and filters, in words, newest first. */
export async function auditExport(
  deps: Deps,
  reader: AuditReader,
  { format, ...request }: AuditRequest & { readonly format: TableFormat },
): Promise<ExportFile> {
  const { language, organisation } = reader;
  const t = catalogueOf(language).access;
  const { rows, total } = await auditEntries(deps, reader, request);
  const head = [
    t.seq,
    t.at,
    t.atUtc,
    t.who,
    t.role,
    t.what,
    t.changes,
    t.why,
    t.objectCode,
    t.changeNumber,
    t.contentHash,
    t.entryHash,
  ];
  const cutOff = rows.length < total ? [[t.cutOff.replace("{shown}", String(rows.length))]] : [];
  const table = { name: t.auditTitle, rows: [head, ...rows.map((row) => cells(row, language)), ...cutOff] };
  return tableFile(deps, organisation, table, format);
}
