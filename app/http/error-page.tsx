import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";

import type { Language } from "#app/domain/shared/language.ts";

import { errorTexts } from "./error-texts.ts";

/** What a person sees when something is missing, forbidden or broken: what to do, and nothing about the inside. */
export function ErrorPage() {
  const error = useRouteError();
  const shown = useRouteLoaderData<{ language?: Language }>("root");
  const text = errorTexts(isRouteErrorResponse(error) ? error.status : 500, shown?.language ?? "de");
  return (
    <main id="main" className="kern-container error-page" tabIndex={-1}>
      <h1 className="kern-heading-large">{text.title}</h1>
      <p className="kern-body">{text.advice}</p>
      <p>
        <a className="kern-link" href="/">
          {text.home}
        </a>
      </p>
    </main>
  );
}
