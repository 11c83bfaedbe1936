import { useLocale, useTranslations } from "use-intl";

import { formatDate } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";

/** The edition that holds today, with its file. */
export function CurrentEdition({ current }: { readonly current: ReleaseRow | null }) {
  const t = useTranslations("handbook");
  const language = useLocale();
  const path = useOrganisationPath();
  if (!current?.releasedOn) return <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>;
  return (
    <section className="seal" aria-label={t("currentTitle")}>
      <strong>
        {t("current", { number: current.number, date: formatDate(current.releasedOn, language) })}
      </strong>
      <span>
        {current.preparedBy} · {current.decidedBy}
      </span>
      <a href={path(`/handbook/releases/${current.id}/handbuch.pdf`)} className="row">
        <Icon name="download" />
        {t("download")}
      </a>
    </section>
  );
}
