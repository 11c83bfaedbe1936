import { useTranslations } from "use-intl";

import {
  MOST_SUBJECTS,
  OTHER_SUBJECTS,
  SUBJECT_LISTS,
  type SubjectList,
} from "#app/forms/exercise/subject-fields.ts";
import { TextField } from "#app/forms/field.tsx";
import { textAt } from "#app/forms/form-tree.ts";
import { PickField } from "#app/forms/record/pick-list.tsx";
import { useFormValues } from "#app/forms/use-form-values.ts";

/** Subjects of one kind, picked by name; one field more than there are, so that the next one can be named. */
function KindFields({ list }: { readonly list: SubjectList }) {
  const t = useTranslations("exerciseWork");
  const values = useFormValues();
  const rows = values[list];
  const given = Array.isArray(rows) ? rows.length : 1;
  const filled = Array.from({ length: given }, (_, at) => textAt(values, `${list}.${at}.id`).trim() !== "");
  const count = Math.min(MOST_SUBJECTS, Math.max(given, filled.lastIndexOf(true) + 2));
  return Array.from({ length: count }, (_, at) => (
    <PickField
      key={at}
      name={`${list}.${at}.id`}
      label={t(`subjectKinds.${list}`, { number: at + 1 })}
      list={list}
      optional
    />
  ));
}

/** What is exercised, by kind (BSI 200-4, 13.4): type part of a name or an identifier and choose. */
export function SubjectFields({ others }: { readonly others: number }) {
  const t = useTranslations("exerciseWork");
  const title = useTranslations("exercises")("subjects");
  return (
    <fieldset className="fieldset stack stack--small">
      <legend className="field__label">{title}</legend>
      <p className="field__hint">{t("subjectsHint")}</p>
      <div className="form-grid">
        {SUBJECT_LISTS.map((list) => (
          <KindFields key={list} list={list} />
        ))}
        {Array.from({ length: others }, (_, at) => (
          <TextField
            key={at}
            name={`${OTHER_SUBJECTS}.${at}.id`}
            label={t("subjectKinds.otherSubjects", { number: at + 1 })}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}
