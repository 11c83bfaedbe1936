import { useTranslations } from "use-intl";

import type { FieldDifference } from "./conflict.ts";

interface ConflictFieldsProps {
  readonly differences: readonly FieldDifference[];
  readonly labelOf: (path: string) => string;
  /** Who saved meanwhile; null when unknown. */
  readonly savedBy: string | null;
}

/** Two versions side by side, one decision per field. Part of the form, so nothing typed is lost; no script needed. */
export function ConflictFields({ differences, labelOf, savedBy }: ConflictFieldsProps) {
  const t = useTranslations("forms");
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t("conflictTitle")}</h2>
      <p>{t("conflictText", { name: savedBy ?? t("conflictUnknownName") })}</p>
      {differences.map((difference) => (
        <fieldset className="conflict__field" key={difference.path}>
          <legend className="field__label">{labelOf(difference.path)}</legend>
          <div className="conflict__choices">
            {(["mine", "theirs"] as const).map((side) => (
              <label className="check conflict__choice" key={side}>
                <input
                  type="radio"
                  name={`resolve.${difference.path}`}
                  value={side}
                  defaultChecked={side === "mine"}
                />
                <span>
                  <span className="field__hint">
                    {side === "mine" ? t("conflictMine") : t("conflictTheirs")}
                  </span>
                  <br />
                  <span className="prewrap">{difference[side] || t("empty")}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="muted">{t("conflictSame")}</p>
    </section>
  );
}
