import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "../shell/organisation-path.ts";

function address(page: string, name: string, value: string): string {
  return `${page}?${new URLSearchParams({ [name]: value }).toString()}`;
}

/** To the dependency graph with one node in the middle, `process:GP-05`. */
export function GraphLink({ focus }: { readonly focus: string }) {
  const t = useTranslations("analysis");
  const path = useOrganisationPath();
  return <Link to={path(address("/graph", "focus", focus))}>{t("showGraph")}</Link>;
}

/** To the restart of one resource with everything it needs. */
export function RestartLink({ target }: { readonly target: string }) {
  const t = useTranslations("analysis");
  const path = useOrganisationPath();
  return <Link to={path(address("/pictures/resources/restart", "target", target))}>{t("showRestart")}</Link>;
}

/** To the simulation of the outage of one resource. */
export function OutageLink({ failed }: { readonly failed: string }) {
  const t = useTranslations("analysis");
  const path = useOrganisationPath();
  return <Link to={path(address("/outage", "failed", failed))}>{t("simulateOutage")}</Link>;
}
