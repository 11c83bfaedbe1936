import type { Language } from "#app/domain/shared/language.ts";
import {
  exchangeProblemLine,
  importRefusalText,
  partLabel,
  tableProblemText,
  type ObjectDifference,
  type TableProblem,
} from "#app/domain/tables/index.ts";
import type { MeanwhileChanged, TableImportRefusal } from "#app/services/tables/file-import.ts";
import type { FileCheck } from "#app/services/tables/file-check-desk.server.ts";
import type { FilePreview } from "#app/services/tables/preview-file-import.server.ts";

/** One place of a file that has to be corrected. */
export interface ProblemLine {
  /** Sheet, or JSON path. */
  readonly place: string;
  /** Counted from 1 as in the spreadsheet; null in exchange files. */
  readonly row: number | null;
  /** Heading of the column, or id of the object. */
  readonly column: string;
  readonly text: string;
}

export interface PartCounts {
  readonly part: string;
  readonly label: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

const CHANGES = ["added", "changed", "removed"] as const;
type Change = ObjectDifference["change"];

export interface PreviewView {
  readonly token: string | null;
  readonly canUndo: boolean;
  /** Parts that change or that the file has. */
  readonly parts: readonly PartCounts[];
  readonly hasOtherParts: boolean;
  readonly objects: readonly ObjectDifference[];
  readonly part: string;
  readonly change: Change | "";
  readonly page: number;
  readonly pageSize: number;
  /** Objects that fit the filter, and all of them. */
  readonly total: number;
  readonly inAll: number;
  readonly notices: readonly string[];
}

export interface FileCheckView {
  readonly id: string;
  readonly fileName: string;
  readonly isExchange: boolean;
  readonly phase: FileCheck["phase"];
  readonly refusal: {
    readonly text: string;
    readonly problems: readonly ProblemLine[];
    readonly more: number;
  } | null;
  readonly preview: PreviewView | null;
  /** Why it was not taken over when somebody asked for it. */
  readonly applyRefusal: { readonly text: string; readonly changed: readonly MeanwhileChanged[] } | null;
}

const PAGE_SIZE = 25;
const MOST_PROBLEMS_SHOWN = 200;
const MOST_CHANGED_SHOWN = 50;

/** The check of a file as one page of it; the address says which part, which kind of change and which page. */
export function fileCheckView(check: FileCheck, language: Language, url: string): FileCheckView {
  const { id, fileName, isExchange, phase, outcome } = check;
  const head = { id, fileName, isExchange, phase, applyRefusal: applyRefusal(check, language) };
  if (outcome === null) return { ...head, refusal: null, preview: null };
  if (!outcome.ok) return { ...head, refusal: refusalOf(outcome.error, language), preview: null };
  return { ...head, refusal: null, preview: previewOf(outcome.value, language, url) };
}

function applyRefusal({ applied }: FileCheck, language: Language): FileCheckView["applyRefusal"] {
  if (applied === null || applied.ok) return null;
  const { error } = applied;
  const changed = error.code === "tables.conflict" ? error.changed.slice(0, MOST_CHANGED_SHOWN) : [];
  return { text: importRefusalText(error.code, language), changed };
}

function refusalOf(refusal: TableImportRefusal, language: Language): FileCheckView["refusal"] {
  const lines = problemLines(refusal, language);
  return {
    text: importRefusalText(refusal.code, language),
    problems: lines.slice(0, MOST_PROBLEMS_SHOWN),
    more: Math.max(0, lines.length - MOST_PROBLEMS_SHOWN),
  };
}

function problemLines(refusal: TableImportRefusal, language: Language): readonly ProblemLine[] {
  if (refusal.code === "tables.problems") return refusal.problems.map((each) => tableLine(each, language));
  if (refusal.code !== "exchange.problems") return [];
  return refusal.problems.map((each) => {
    const { path, id, text } = exchangeProblemLine(each, language);
    return { place: path, row: null, column: id ?? "", text };
  });
}

function tableLine(found: TableProblem, language: Language): ProblemLine {
  const { sheet, row, column } = found;
  return { place: sheet ?? "", row, column: column ?? "", text: tableProblemText(found, language) };
}

function previewOf(preview: FilePreview, language: Language, url: string): PreviewView {
  const { searchParams } = new URL(url);
  const all = partCounts(preview, language);
  // Tables change a few parts only: the others need no line each.
  const parts = all.filter(
    (each) =>
      each.added + each.changed + each.removed > 0 || preview.sheets.some((sheet) => sheet === each.part),
  );
  const part = parts.find((each) => each.part === searchParams.get("part"))?.part ?? "";
  const change = CHANGES.find((each) => each === searchParams.get("change")) ?? "";
  const { objects, counts } = preview.difference;
  const found = objects.filter(
    (each) => (part === "" || each.part === part) && (change === "" || each.change === change),
  );
  const last = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(searchParams.get("page")) || 1)));
  return {
    token: preview.token,
    canUndo: preview.canUndo,
    parts,
    hasOtherParts: parts.length < all.length,
    objects: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    part,
    change,
    page,
    pageSize: PAGE_SIZE,
    total: found.length,
    inAll: counts.added + counts.changed + counts.removed,
    notices: preview.notices.map((each) => tableProblemText(each, language)),
  };
}

function partCounts({ difference, unchanged }: FilePreview, language: Language): readonly PartCounts[] {
  const touched = difference.objects.map(({ part }) => part);
  return [...new Set([...Object.keys(unchanged), ...touched])].map((part) => {
    const of = (change: Change) =>
      difference.objects.filter((each) => each.part === part && each.change === change).length;
    return {
      part,
      label: partLabel(part, language),
      added: of("added"),
      changed: of("changed"),
      removed: of("removed"),
      unchanged: unchanged[part] ?? 0,
    };
  });
}
