import { PUBLIC } from "#app/domain/access/index.ts";
import { ErrorPage } from "#app/http/error-page.tsx";

export const handle = { access: PUBLIC };

export function loader() {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- thrown responses are how a route answers with a status
  throw new Response(null, { status: 404 });
}

export default ErrorPage;

export function ErrorBoundary() {
  return <ErrorPage />;
}
