import { useTranslations } from "use-intl";

/** Says that a submission is under way; the buttons of the form show it by their look (`aria-busy`). */
export function Sending({ active }: { readonly active: boolean }) {
  const t = useTranslations("forms");
  return (
    <p className="visually-hidden" role="status">
      {active ? t("sending") : null}
    </p>
  );
}
