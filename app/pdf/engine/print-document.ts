import type { Content, Margin, NamedStyle } from "./print-content.ts";

export type * from "./print-content.ts";

export type PageSize = "A3" | "A4" | "A5" | "A6" | { width: number; height: number };
export type PageOrientation = "portrait" | "landscape";
export type PagePlace = { width: number; height: number; orientation: PageOrientation };

/** Called once per page; everything it returns is an artifact (not read aloud). Must be pure. */
export type PageDecoration = (page: number, pages: number, size: PagePlace) => Content | null | undefined;
/** Painted under the page; knows only its own page number. Must be pure. */
export type PageBackground = (page: number, size: PagePlace) => Content | null | undefined;

/** A run of pages with its own frame; always starts on a new page. Only at the root of `content`. */
export type PrintSection = {
  section: Content;
  pageSize?: PageSize;
  pageOrientation?: PageOrientation;
  pageMargins?: Margin;
  header?: PageDecoration | null;
  footer?: PageDecoration | null;
  background?: PageBackground | null;
  /**
   * Start on an even (left) or odd (right) page. Where a page has to be skipped, one page with `filler`
   * is printed (same frame as this section), for example a lined notes page. Ids are not allowed in `filler`.
   */
  startOn?: "even" | "odd";
  filler?: Content;
};

export type PrintAttachment = {
  /** File name shown in the reader, for example "handbuch.json". */
  name: string;
  mimeType: string;
  text: string;
  description: string;
  relationship: "Source" | "Data" | "Alternative" | "Supplement";
};

export type PrintMeta = {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  /** BCP 47, for example "de-DE". */
  language: string;
  /** ISO instant; the only time in the file, so equal input gives equal bytes. */
  createdAt: string;
};

export type Hyphenation = {
  /** Words with "-" (or a soft hyphen) at every allowed break; a word without any is never broken. */
  exceptions?: readonly string[];
};

/** Definition of one PDF: plain values and pure functions. The engine never changes it. */
export type PrintDocument = {
  meta: PrintMeta;
  content: readonly (Content | PrintSection)[];
  styles: Readonly<Record<string, NamedStyle>>;
  defaultStyle: NamedStyle;
  pageSize?: PageSize;
  pageOrientation?: PageOrientation;
  pageMargins?: Margin;
  header?: PageDecoration;
  footer?: PageDecoration;
  background?: PageBackground;
  attachments?: readonly PrintAttachment[];
  /** Prints ENTWURF (DRAFT in English) across every page, under the text. */
  draft?: boolean;
  /** German long words are hyphenated unless false. */
  hyphenation?: Hyphenation | false;
  /**
   * What to do with a character neither font has: "error" (default) names it and fails;
   * "replace" prints "□" and reports a warning, for text typed by users (emoji, rare scripts).
   */
  missingGlyph?: "error" | "replace";
  /** No page begins with the last row of a table or the last line of a text alone, none ends with a first line alone. */
  avoidLoneLines?: boolean;
};

export type PrintPhase = "build" | "layout" | "check" | "render" | "write";
/** `done` of `total` pages while rendering, `done` of 0 while laying out; 0 of 0 in phases without a page count. */
export type PrintProgress = { phase: PrintPhase; done: number; total: number };

export type PrintWarning = { code: "glyph-replaced" | "keep-relaxed" | "long-word-broken"; message: string };

/** Everything known about a finished print: bytes, pages, page number of every id, warnings. */
export type PrintResult = {
  bytes: Uint8Array;
  pages: number;
  anchors: Readonly<Record<string, number>>;
  warnings: readonly PrintWarning[];
};

export type LayoutOptions = {
  onProgress?: (progress: PrintProgress) => void;
  /** A document with more pages is refused; only to be changed by tests. */
  mostPages?: number;
};
