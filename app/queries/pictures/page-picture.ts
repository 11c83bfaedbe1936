import type { Language } from "#app/domain/shared/language.ts";
import type { PictureOptions } from "#app/pictures/picture.ts";

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
