import type { Language } from "#app/domain/shared/language.ts";

import type { PictureWindow } from "./picture.ts";
import { pictureTexts } from "./texts/picture-texts.ts";

export type PicturePage<T> = { readonly all: readonly T[]; readonly shown: readonly T[] };

/** The rows of a long list that are drawn. */
export function pageOf<T>(all: readonly T[], window: PictureWindow, defaultLimit: number): PicturePage<T> {
  const offset = Math.max(0, window.offset ?? 0);
  return { all, shown: all.slice(offset, offset + (window.limit ?? defaultLimit)) };
}

/** Sentence with a leading blank that says how many rows are left out; empty when all are shown. */
export function leftOutSentence(language: Language, page: PicturePage<unknown>, what: string): string {
  if (page.shown.length === page.all.length) return "";
  return ` ${pictureTexts(language).leftOut(page.shown.length, page.all.length, what)}`;
}
