import { useLocale, useTranslations } from "use-intl";

import { ActPageProvider, ActTrigger } from "#app/forms/act-form.tsx";
import { dateInBerlin, formatDate } from "#app/i18n/dates.ts";

import { Section } from "../ui/section.tsx";

interface ConfirmContactsProps {
  readonly confirmedAt: string | null;
  readonly mayConfirm: boolean;
  readonly submitId: string;
}

/** When names and numbers were last gone through, and the button for whoever has just done so. */
export function ConfirmContacts({ confirmedAt, mayConfirm, submitId }: ConfirmContactsProps) {
  const t = useTranslations("response");
  const language = useLocale();
  const state =
    confirmedAt === null
      ? t("confirmedNever")
      : t("confirmedOn", { date: formatDate(dateInBerlin(confirmedAt), language) });
  return (
    <Section id="confirm" title={t("confirmTitle")}>
      <p>
        {state} {mayConfirm ? t("confirmText") : ""}
      </p>
      {mayConfirm ? (
        <ActPageProvider answer={undefined} submitId={submitId}>
          <ActTrigger intent="confirm" label={t("confirm")} small={false} />
        </ActPageProvider>
      ) : null}
    </Section>
  );
}
