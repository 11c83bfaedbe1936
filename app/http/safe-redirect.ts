const OWN_PATH = /^\/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*$/;

/**
 * Where to go after signing in: only ever a path of our own. Anything that a browser could read as another host
 * (`//host`, backslashes, control characters, `@`-tricks behind a second slash) becomes the fallback.
 */
export function safeRedirect(to: string | null | undefined, fallback = "/"): string {
  if (!to || to.length > 2_000 || to.startsWith("//") || !OWN_PATH.test(to)) return fallback;
  const resolved = new URL(to, "http://own.invalid");
  return resolved.origin === "http://own.invalid" && !resolved.pathname.startsWith("//") ? to : fallback;
}
