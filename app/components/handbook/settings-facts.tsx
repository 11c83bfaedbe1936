import { useTranslations } from "use-intl";

import type { HandbookSettings } from "#app/domain/exchange/index.ts";

import { Facts } from "../ui/facts.tsx";

/** What cover and identity line of the handbook say besides data and plans. */
export function SettingsFacts({ settings }: { readonly settings: HandbookSettings }) {
  const t = useTranslations("handbook.settings");
  const fields = useTranslations("records.fields");
  const classification = useTranslations("terms.classification");
  const numbers = settings.emergencyNumbers.map(({ label, number }) => `${label}: ${number}`);
  return (
    <Facts
      facts={[
        { label: fields("issuer"), value: settings.issuer, stored: true },
        { label: fields("handbookClassification"), value: classification(settings.classification) },
        { label: t("validity"), value: t("days", { days: settings.validityDays }) },
        { label: fields("emergencyNumbers"), value: numbers.join("\n"), stored: true },
        { label: fields("versionHotline"), value: settings.versionHotline, stored: true },
        { label: fields("verificationUrl"), value: settings.verificationUrl },
        { label: fields("offlineCopies"), value: settings.offlineCopies, stored: true },
      ]}
    />
  );
}
