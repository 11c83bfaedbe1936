import type { EmbeddedFont } from "../pdfmake-types.ts";
import type { ResolvedStyle } from "./resolved-style.ts";

/** One word (or part of a word) with its size: what pdfmake places on a line. */
export type PrintInline = {
  text: string;
  style: ResolvedStyle;
  font: EmbeddedFont;
  fontSize: number;
  width: number;
  height: number;
  leadingCut: number;
  trailingCut: number;
  alignment: string;
  x: number;
  lineEnd: boolean;
  noNewLine: boolean;
  /** True: the hyphen at the end of a divided word, which is not part of the text. */
  hyphen: boolean;
  /** Id whose page number replaces the text. */
  pageRef: string | null;
  lang: string | null;
  id: string | null;
};
