export type HeaderSituation = {
  readonly nonce: string;
  /** The person reaches this server by HTTPS (directly or by a proxy). */
  readonly tls: boolean;
  /** Development server: hot reload needs a socket and inline styles. */
  readonly development: boolean;
};

const PERMISSIONS = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

/** The content security policy of every answer: own files, own nonce, nothing else. `data:` pictures are the icons. */
export function contentSecurityPolicy({ nonce, tls, development }: HeaderSituation): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(tls ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Headers of every answer, errors, redirects and files included (promise SEC-05). */
export function securityHeaders(situation: HeaderSituation): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(situation),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Permitted-Cross-Domain-Policies": "none",
    ...(situation.tls ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
