import type { Language } from "#app/domain/shared/language.ts";

/** All values of a picture as a table: the same content for people who cannot or do not want to see it. */
export type PictureTable = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold names the organisation has given, in its language. */
  readonly stored?: readonly number[];
};

/** A finished picture. `width` and `height` are CSS pixels on a page and points in print. */
export type Picture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Complete alternative text in one or two sentences. */
  readonly description: string;
  readonly table: PictureTable;
};

/** A picture for a page: besides the wide drawing one for a telephone, where that is legible. */
export type ScreenPicture = Picture & { readonly narrowSvg?: string };

/** Object of the analysis that a page can be opened for. */
export type PictureTarget = { readonly kind: "process" | "resource" | "category"; readonly id: string };

/** Address of the page of an object; undefined means that it gets no link. Only addresses inside the site are drawn. */
export type PictureLink = (target: PictureTarget) => string | undefined;

export type PictureOptions = {
  /** `page`: colours by CSS classes, links; `print`: fixed grey-safe colours, no links. */
  readonly medium: "page" | "print";
  readonly language: Language;
  /** Width to lay out for; default 1040 px on a page and 510 pt in print. Below 560 px labels stand above the bars. */
  readonly width?: number;
  readonly link?: PictureLink;
};

/** Rows shown of a long list. */
export type PictureWindow = { readonly offset?: number; readonly limit?: number };
