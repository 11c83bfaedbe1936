import { useTranslations } from "use-intl";

import type { FieldDifference } from "./conflict.ts";

interface ConflictFieldsProps {
  readonly differences: readonly FieldDifference[];
  readonly labelOf: (path: string) => string;
  /** Who saved meanwhile; null when unknown. */
  readonly savedBy: string | null;
  /** What only the other person changed: taken over and told. Its presence also means that nothing is preselected. */
  readonly taken?: readonly FieldDifference[] | undefined;
}

interface TakenProps {
  readonly taken: readonly FieldDifference[];
  readonly labelOf: (path: string) => string;
}

function Taken({ taken, labelOf }: TakenProps) {
  const t = useTranslations("forms");
  if (taken.length === 0) return null;
  return (
    <>
      <p>{t("conflictTaken")}</p>
      <ul className="list prewrap">
        {taken.map(({ path, mine, theirs }) => (
          <li key={path}>
            {t("conflictTakenField", {
              field: labelOf(path),
              before: mine || t("empty"),
              now: theirs || t("empty"),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ConflictChoiceProps {
  readonly difference: FieldDifference;
  readonly label: string;
  /** Nothing is preselected. */
  readonly mustChoose: boolean;
}

/** One field that two people changed: whose text shall stand there. */
export function ConflictChoice({ difference, label, mustChoose }: ConflictChoiceProps) {
  const t = useTranslations("forms");
  const name = `resolve.${difference.path}`;
  return (
    <fieldset className="conflict__field">
      <legend className="field__label">{label}</legend>
      <div className="conflict__choices">
        {(["mine", "theirs"] as const).map((side) => (
          <label className="check conflict__choice" key={side}>
            <input type="radio" name={name} value={side} defaultChecked={!mustChoose && side === "mine"} />
            <span>
              <span className="field__hint">{side === "mine" ? t("conflictMine") : t("conflictTheirs")}</span>
              <br />
              <span className="prewrap">{difference[side] || t("empty")}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Two versions side by side, one decision per field. Part of the form, so nothing typed is lost; no script needed. */
export function ConflictFields({ differences, labelOf, savedBy, taken }: ConflictFieldsProps) {
  const t = useTranslations("forms");
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t(differences.length > 0 ? "conflictTitle" : "conflictMerged")}</h2>
      <p>
        {t(differences.length > 0 ? "conflictText" : "conflictMergedText", {
          name: savedBy ?? t("conflictUnknownName"),
        })}
      </p>
      {differences.map((difference) => (
        <div key={difference.path}>
          {taken ? <input type="hidden" name={`resolve.${difference.path}`} value="" /> : null}
          <ConflictChoice
            difference={difference}
            label={labelOf(difference.path)}
            mustChoose={taken !== undefined}
          />
        </div>
      ))}
      <Taken taken={taken ?? []} labelOf={labelOf} />
      <p className="muted">{t(taken ? "conflictRest" : "conflictSame")}</p>
    </section>
  );
}
