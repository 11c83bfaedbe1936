import { readTable } from "./read-table.server.ts";
import { writeCsvText, writeWorkbook } from "./write-table.server.ts";

/** Excel and CSV files: reading what somebody sent, writing what somebody may open. */
export const tableFiles = { read: readTable, writeWorkbook, writeCsvText };
