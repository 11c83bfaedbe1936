import { useTranslations } from "use-intl";

import type { ObjectDifference } from "#app/domain/tables/index.ts";

import { NamedText } from "./named-text.tsx";

/** A field without a value, as the difference says it. */
const NONE = "–";

interface DifferenceTableProps {
  readonly caption: string;
  readonly objects: readonly ObjectDifference[];
}

/** A part that exists once has no id of its own. */
export function objectName({ id, part, name }: Pick<ObjectDifference, "id" | "part" | "name">): string {
  return id === part ? name : [id, name === id ? "" : name].filter(Boolean).join(" ");
}

/** One object with its fields, before and after. */
function ObjectRows({ object }: { readonly object: ObjectDifference }) {
  const t = useTranslations("exchange");
  const fields =
    object.fields.length > 0 ? object.fields : [{ path: [], label: NONE, before: NONE, after: NONE }];
  return (
    <tbody>
      {fields.map(({ path, label, before, after }, at) => (
        <tr key={path.join(".")}>
          {at === 0 ? (
            <th scope="rowgroup" rowSpan={fields.length} className="difference__object">
              <span className={`difference__mark difference__mark--${object.change}`}>
                {t(`change.${object.change}`)}
              </span>{" "}
              <NamedText
                text={objectName(object)}
                stored={object.name === object.partLabel ? "" : object.name}
              />
              {object.name === object.partLabel ? null : (
                <span className="muted small difference__part">{object.partLabel}</span>
              )}
            </th>
          ) : null}
          <td className="difference__field">{label}</td>
          <td className="cell--text prewrap" data-label={t("before")}>
            {before === NONE ? NONE : <del>{before}</del>}
          </td>
          <td className="cell--text prewrap" data-label={t("after")}>
            {after === NONE ? NONE : <ins>{after}</ins>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Differences object by object and field by field. */
export function DifferenceTable({ caption, objects }: DifferenceTableProps) {
  const t = useTranslations("exchange");
  return (
    <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="table difference">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("object")}</th>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("before")}</th>
            <th scope="col">{t("after")}</th>
          </tr>
        </thead>
        {objects.map((object) => (
          <ObjectRows key={`${object.part} ${object.id}`} object={object} />
        ))}
      </table>
    </div>
  );
}
