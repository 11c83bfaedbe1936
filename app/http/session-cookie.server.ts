/** Cookies that carry secrets; behind TLS the browser itself guards name, path and host (`__Host-`). */
export function sessionCookieName(tls: boolean): string {
  return tls ? "__Host-standfest" : "standfest";
}

const ATTRIBUTES = "Path=/; HttpOnly; SameSite=Lax";

/** Cookie of a new session. It ends with the browser; the limits that count are kept on the server. */
export function sessionCookie(secret: string, tls: boolean): string {
  return `${sessionCookieName(tls)}=${secret}; ${ATTRIBUTES}${tls ? "; Secure" : ""}`;
}

/** Takes the cookie out of the browser. */
export function expiredSessionCookie(tls: boolean): string {
  return `${sessionCookieName(tls)}=; ${ATTRIBUTES}; Max-Age=0${tls ? "; Secure" : ""}`;
}

/** One cookie of a request; undefined when it is missing. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key = "", ...value] = part.trim().split("=");
    if (key === name) return value.join("=");
  }
  return undefined;
}

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** Secret of the session cookie; anything that cannot be one of ours is as good as none. */
export function readSessionSecret(request: Request, tls: boolean): string | undefined {
  const value = readCookie(request, sessionCookieName(tls));
  return value !== undefined && SECRET.test(value) ? value : undefined;
}

/** Whether this installation is reached by HTTPS. */
export function isTls(settings: { readonly publicUrl?: string }): boolean {
  return settings.publicUrl?.startsWith("https:") ?? false;
}
