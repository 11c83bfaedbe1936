import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";

import type { Language } from "#app/domain/shared/language.ts";
import { catalogueOf, TIME_ZONE } from "#app/i18n/catalogue.ts";

/** Texts for everything inside. The zone is explicit, so that server and browser write the same times. */
export function AppIntl({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return (
    <IntlProvider locale={language} messages={catalogueOf(language)} timeZone={TIME_ZONE}>
      {children}
    </IntlProvider>
  );
}
