import "#app/styles/app.css";

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";

import { AppIntl } from "#app/components/shell/app-intl.tsx";
import { PUBLIC } from "#app/domain/access/index.ts";
import { useSteadyPress } from "#app/forms/use-steady-press.ts";
import { ErrorPage } from "#app/http/error-page.tsx";
import { errorTexts } from "#app/http/error-texts.ts";
import { useNonce } from "#app/http/nonce.tsx";

export const handle = { access: PUBLIC };

export function loader({ context }: LoaderFunctionArgs) {
  return { language: context.language, theme: context.theme };
}

/** Title of the page that explains an error; every other page has a title of its own. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  if (error === undefined) return [{ title: "Standfest" }];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return [{ title: `${errorTexts(status, data?.language ?? "de").title} – Standfest` }];
};

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useNonce();
  const shown = useRouteLoaderData<typeof loader>("root");
  const theme = shown?.theme === "light" || shown?.theme === "dark" ? shown.theme : undefined;
  return (
    <html lang={shown?.language ?? "de"} data-kern-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <AppIntl language={shown?.language ?? "de"}>{children}</AppIntl>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useSteadyPress();
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
