import { useParams } from "@remix-run/react";

/** Address below the organisation one is looking at. */
export function useOrganisationPath(): (path: string) => string {
  const { organisation = "" } = useParams();
  return (path) => organisationPath(organisation, path);
}

export function organisationPath(code: string, path: string): string {
  return `/o/${encodeURIComponent(code)}${path}`;
}
