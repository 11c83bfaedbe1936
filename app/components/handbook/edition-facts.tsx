import { useLocale, useTranslations } from "use-intl";

import { formatDate, formatInstant } from "#app/i18n/dates.ts";
import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { Facts } from "../ui/facts.tsx";
import { Icon } from "../ui/icon.tsx";
import { Checksums } from "./checksums.tsx";

/** What an edition is, who answers for it, and its file. */
export function EditionFacts({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslations("handbook");
  const language = useLocale();
  const path = useOrganisationPath();
  const { decidedBy, decidedAt, releasedOn } = release;
  const by = (name: string, at: string) => t("by", { name, date: formatInstant(at, language) });
  return (
    <section className="panel stack stack--small" aria-label={t("editionTitle")}>
      <Facts
        facts={[
          { label: t("status"), value: t(`state.${release.status}`) },
          { label: t("releasedOn"), value: releasedOn ? formatDate(releasedOn, language) : null },
          { label: t("reason"), value: release.reason, stored: true },
          { label: t("preparedBy"), value: by(release.preparedBy, release.preparedAt) },
          { label: t("decidedBy"), value: decidedBy && decidedAt ? by(decidedBy, decidedAt) : null },
          {
            label: t(release.status === "rejected" ? "rejectReason" : "decisionNote"),
            value: release.decisionReason,
            stored: true,
          },
          { label: t("checkNumber"), value: <Checksums release={release} /> },
        ]}
      />
      <a href={path(`/handbook/releases/${release.id}/handbuch.pdf`)} className="row">
        <Icon name="download" />
        {t("download")}
      </a>
    </section>
  );
}
