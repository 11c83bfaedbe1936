import { readCookie } from "./session-cookie.server.ts";

const NAME = "recent";
const MOST = 6;
const DAYS = 90;

/** Codes of the organisations this browser has opened last, the latest first; what it sends is not trusted with anything. */
export function recentOrganisations(request: Request): string[] {
  const text = readCookie(request, NAME) ?? "";
  const codes = text.split(".").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return "";
    }
  });
  return [...new Set(codes)].filter((code) => code !== "").slice(0, MOST);
}

/** Cookie that remembers an organisation as the latest; null where it already is. */
export function rememberOrganisation(request: Request, code: string, tls: boolean): string | null {
  const known = recentOrganisations(request);
  if (known[0] === code) return null;
  const codes = [code, ...known.filter((other) => other !== code)].slice(0, MOST);
  // A dot separates the codes, so one inside a code is written like any other special character.
  const value = codes.map((each) => encodeURIComponent(each).replaceAll(".", "%2E")).join(".");
  const age = DAYS * 86_400;
  return `${NAME}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${tls ? "; Secure" : ""}`;
}
