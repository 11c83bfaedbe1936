import { PUBLIC } from "#app/domain/access/index.ts";
import { ErrorPage } from "#app/http/error-page.tsx";

export const handle = { access: PUBLIC };

export function loader() {
  throw new Response(null, { status: 404 });
}

export default ErrorPage;

export function ErrorBoundary() {
  return <ErrorPage />;
}
