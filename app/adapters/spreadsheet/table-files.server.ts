import { writeCsvText, writeWorkbook } from "./write-table.server.ts";

/** Excel and CSV files that somebody may open. */
export const tableFiles = { writeWorkbook, writeCsvText };
