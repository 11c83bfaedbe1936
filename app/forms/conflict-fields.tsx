import { useTranslations } from "use-intl";

import type { FormConflict } from "./conflict-answer.ts";
import type { FieldDifference } from "./conflict.ts";

interface ConflictFieldsProps {
  /** Undefined while there is none: then nothing is shown. */
  readonly conflict: FormConflict | undefined;
  /** Names of the fields by their path. */
  readonly labels: Readonly<Record<string, string>>;
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
}

/** One field that two people changed: whose text shall stand there. Nothing is preselected. */
export function ConflictChoice({ difference, label }: ConflictChoiceProps) {
  const t = useTranslations("forms");
  const name = `resolve.${difference.path}`;
  return (
    <fieldset className="conflict__field">
      <legend className="field__label">{label}</legend>
      <div className="conflict__choices">
        {(["mine", "theirs"] as const).map((side) => (
          <label className="check conflict__choice" key={side}>
            <input type="radio" name={name} value={side} />
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
export function ConflictFields({ conflict, labels }: ConflictFieldsProps) {
  const t = useTranslations("forms");
  if (!conflict) return null;
  const { differences, savedBy, taken } = conflict;
  const labelOf = (path: string) => labels[path] ?? path;
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
          <input type="hidden" name={`resolve.${difference.path}`} value="" />
          <ConflictChoice difference={difference} label={labelOf(difference.path)} />
        </div>
      ))}
      <Taken taken={taken} labelOf={labelOf} />
      <p className="muted">{t("conflictRest")}</p>
    </section>
  );
}
