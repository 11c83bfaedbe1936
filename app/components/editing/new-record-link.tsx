import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Icon } from "../ui/icon.tsx";

/** To the form for a new record of a register. */
export function NewRecordLink({ to }: { readonly to: "/new-process" | "/new-resource" }) {
  const t = useTranslations("editing");
  const path = useOrganisationPath();
  return (
    <Link className="kern-btn kern-btn--primary" to={path(to)}>
      <Icon name="add" />
      {to === "/new-process" ? t("newProcess") : t("newResource")}
    </Link>
  );
}
