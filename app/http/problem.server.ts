import type { Language } from "#app/domain/shared/language.ts";

import { errorTexts } from "./error-texts.ts";

/** The one table from error code to answer. A code without a line here does not compile. */
export const PROBLEMS = {
  "request.malformed": 400,
  "request.unknown-field": 400,
  "access.sign-in-needed": 401,
  "access.forbidden": 403,
  "request.foreign-origin": 403,
  "object.missing": 404,
  "request.method": 405,
  "row.conflict": 409,
  "request.too-large": 413,
  "form.invalid": 422,
  "release.untrusted": 424,
  "login.throttled": 429,
  "system.failed": 500,
  "storage.unavailable": 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Answer for a refused or failed request, to be thrown in loaders and actions: status and stable code, nothing else. */
export function problem(code: ProblemCode, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(code, {
    status: PROBLEMS[code],
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });
}

/** Not found, and not permitted to see: one and the same answer. */
export function notFound(): Response {
  return problem("object.missing");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Page for refusals that happen before the application itself is asked (body too large, foreign origin, breakdown). */
export function problemPage(code: ProblemCode, language: Language): Response {
  const status = PROBLEMS[code];
  const text = errorTexts(status, language);
  const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(text.title)} – Standfest</title></head><body><main><h1>${escapeHtml(text.title)}</h1><p>${escapeHtml(text.advice)}</p><p><a href="/">${escapeHtml(text.home)}</a></p></main></body></html>`;
  return new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
