import { useTranslations } from "use-intl";

import type { Language } from "#app/domain/shared/language.ts";
import { formatDate } from "#app/i18n/dates.ts";
import type { ResourceDetailView } from "#app/queries/resources/resource-detail.server.ts";

import { Facts } from "../ui/facts.tsx";

/** Master data of a resource and where its times come from. */
export function ResourceFacts({
  view,
  language,
}: {
  readonly view: ResourceDetailView;
  readonly language: Language;
}) {
  const t = useTranslations("resources");
  const c = useTranslations("controls");
  const spof = useTranslations("terms.spof");
  const { facts, result } = view;
  const informed = [facts.informedBy, facts.informedOn ? formatDate(facts.informedOn, language) : ""];
  return (
    <Facts
      facts={[
        { label: t("description"), value: facts.description, stored: true },
        { label: t("responsible"), value: view.responsible, stored: true },
        { label: t("site"), value: facts.site, stored: true },
        { label: t("pieces"), value: String(facts.count) },
        { label: t("redundant"), value: facts.redundant ? c("yes") : c("no") },
        { label: t("basicSupply"), value: facts.basicSupply ? c("yes") : "" },
        { label: t("singlePoint"), value: result.spof.map((kind) => spof(kind)).join(", ") },
        { label: t("evidence"), value: facts.rtaEvidence, stored: true },
        { label: t("informed"), value: informed.filter(Boolean).join(", ") },
        { label: t("testedOn"), value: facts.testedOn ? formatDate(facts.testedOn, language) : "" },
        { label: t("contract"), value: facts.contract, stored: true },
        { label: t("serviceHours"), value: facts.serviceHoursOnly ? c("yes") : "" },
        { label: t("remark"), value: facts.remark, stored: true },
      ]}
    />
  );
}
