import type { Language } from "#app/domain/shared/language.ts";

import type { Theme } from "./load-context.ts";
import { readCookie } from "./session-cookie.server.ts";

const YEAR = 365 * 24 * 3600;

/** Cookies with language and look, so that the first paint is right; they hold nothing about the person. */
export function preferenceCookie(name: "language" | "theme", value: string, tls: boolean): string {
  return `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${YEAR}${tls ? "; Secure" : ""}`;
}

function fromAcceptLanguage(header: string | null): Language {
  const wishes = (header ?? "").toLowerCase().split(",");
  const first = wishes.map((wish) => wish.trim().slice(0, 2)).find((tag) => tag === "de" || tag === "en");
  return first === "en" ? "en" : "de";
}

/** Language of the answer: cookie, then the account's wish, then the browser's, otherwise German. */
export function requestLanguage(request: Request, ofAccount: Language | null): Language {
  const cookie = readCookie(request, "language");
  if (cookie === "de" || cookie === "en") return cookie;
  return ofAccount ?? fromAcceptLanguage(request.headers.get("accept-language"));
}

export function requestTheme(request: Request, ofAccount: "light" | "dark" | null): Theme {
  const cookie = readCookie(request, "theme");
  if (cookie === "light" || cookie === "dark" || cookie === "system") return cookie;
  return ofAccount ?? "system";
}
