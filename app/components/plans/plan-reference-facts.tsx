import { useLocale, useTranslations } from "use-intl";

import { type PlanReference, planReferenceContentSchema } from "#app/domain/exchange/index.ts";
import { formatDate } from "#app/i18n/dates.ts";

import { Facts } from "../ui/facts.tsx";

/** The document that holds in place of a plan: where it lies, on paper too, and what it was found to contain. */
export function PlanReferenceFacts({ reference }: { readonly reference: PlanReference }) {
  const t = useTranslations("plans");
  const label = useTranslations("records.fields");
  const content = useTranslations("terms.planContent");
  const language = useLocale();
  const { title, version, holder, place, printedPlace, checkedOn, covers } = reference;
  const missing = planReferenceContentSchema.options.filter((part) => !covers.includes(part));
  return (
    <>
      <p>{t("referenceLead")}</p>
      <Facts
        facts={[
          { label: label("referenceTitle"), value: <strong>{title}</strong>, stored: true },
          { label: label("referenceVersion"), value: version },
          { label: label("referenceHolder"), value: holder, stored: true },
          { label: label("referencePlace"), value: place, stored: true },
          { label: t("referencePrinted"), value: printedPlace, stored: true },
          { label: label("referenceChecked"), value: checkedOn ? formatDate(checkedOn, language) : "–" },
          { label: label("referenceCovers"), value: covers.map((part) => content(part)).join(", ") },
        ]}
      />
      {missing.length > 0 ? (
        <p className="muted">
          {t("referenceMissing", { contents: missing.map((part) => content(part)).join(", ") })}
        </p>
      ) : null}
    </>
  );
}
