import { words } from "../table-sheet.ts";

/** The sheet of the template that explains the others; it is skipped when the file comes back. */
export const EXPLANATION_SHEET = words("Erläuterung", "Explanation");
