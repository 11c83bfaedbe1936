import type { Language } from "#app/domain/shared/language.ts";

import type { german } from "./german.ts";

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** Same keys as the German catalogue, any texts. */
export type Messages = Shape<typeof german>;

declare module "use-intl" {
  interface AppConfig {
    Messages: typeof german;
    Locale: Language;
  }
}
