import type { Language } from "#app/domain/shared/language.ts";
import type { Picture, PictureOptions, ScreenPicture } from "#app/pictures/picture.ts";

import type { Reader } from "../analysis/readable.ts";

/** Who asks for a picture, in which language, and where the pages of its objects lie. */
export interface PictureRequest extends Reader {
  readonly language: Language;
  /** Address of the organisation, `/o/CODE`. */
  readonly base: string;
}

/** Options of a picture on a page: every object links to its own page. */
export function pageOptions({ language, base }: Pick<PictureRequest, "language" | "base">): PictureOptions {
  return {
    medium: "page",
    language,
    link: ({ kind, id }) =>
      kind === "category"
        ? undefined
        : `${base}/${kind === "process" ? "processes" : "resources"}/${encodeURIComponent(id)}`,
  };
}

/** Fits a telephone of 390 px without scrolling. */
const NARROW_WIDTH = 350;

/** Draws a picture of few rows twice: for wide screens, and so that a telephone shows it whole. */
export function forBothWidths(
  draw: (options: PictureOptions) => Picture,
  options: PictureOptions,
): ScreenPicture {
  return { ...draw(options), narrowSvg: draw({ ...options, width: NARROW_WIDTH }).svg };
}
