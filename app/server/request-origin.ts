const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change something (promise SEC-04): safe methods always, others only from our own pages. Browsers
 * send `Origin` with every unsafe request and most send `Sec-Fetch-Site`; a request with neither is refused, because
 * nothing shows that it comes from one of our pages. A wrong one is never outvoted by the other.
 * @param own origins under which people reach this installation, like `https://notfall.example`
 */
export function mayChange(method: string, headers: Headers, own: readonly string[]): boolean {
  if (SAFE_METHODS.has(method)) return true;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin !== null && !own.includes(origin.toLowerCase())) return false;
  if (site !== null && site !== "same-origin") return false;
  return origin !== null || site !== null;
}

/** Origins of this installation: the configured one alone; without configuration the host the request names. */
export function ownOrigins(publicUrl: string | undefined, host: string | null): string[] {
  if (publicUrl !== undefined) return [new URL(publicUrl).origin];
  if (host === null || !/^[A-Za-z0-9.:[\]_-]+$/.test(host)) return [];
  return [`http://${host.toLowerCase()}`];
}
