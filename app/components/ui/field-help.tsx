import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** Longer help behind a small button; opens without JavaScript. */
export function FieldHelp({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useTranslations("controls");
  return (
    <details className="derived">
      <summary aria-label={`${t("help")}: ${label}`}>?</summary>
      <div className="derived__panel">{children}</div>
    </details>
  );
}
