import { useTranslations } from "use-intl";

import type { PlanDifference } from "#app/domain/plans/index.ts";

interface DifferenceListProps {
  readonly differences: readonly PlanDifference[];
  /** There is an older edition to compare with. */
  readonly comparable: boolean;
}

const OUTAGE_ROW = /^(\w+) (restart|emergency-operation|return) (\d+)$/;

function useDifferenceWords() {
  const t = useTranslations();
  const word = (key: string, fallback: string) => (t.has(key as never) ? t(key as never) : fallback);
  const partName = (part: string) => word(`planWork.parts.${part}`, part);
  const rowName = ({ part, row }: PlanDifference) => {
    const measure = OUTAGE_ROW.exec(row);
    if (measure)
      return `${word(`terms.outage.${measure[1]}`, "")}, ${word(`terms.phase.${measure[2]}`, "")}, ${t("planWork.rowNumber", { number: Number(measure[3]) })}`;
    return part === "steps" ? t("planWork.rowNumber", { number: Number(row) }) : row;
  };
  const fieldName = (field: string) => word(`planWork.rowFields.${field}`, field);
  return { t, partName, rowName, fieldName };
}

function Line({ difference }: { readonly difference: PlanDifference }) {
  const { t, rowName, fieldName } = useDifferenceWords();
  const { kind, row, field, before, after } = difference;
  const subject = [row === "" ? "" : rowName(difference), field === "" ? "" : fieldName(field)]
    .filter(Boolean)
    .join(" – ");
  const empty = t("planWork.nothingThere");
  return (
    <li>
      {subject === "" ? null : <strong>{subject}: </strong>}
      {kind === "added" ? (
        <>
          {t("planWork.added")} <ins>{after}</ins>
        </>
      ) : kind === "removed" ? (
        <>
          {t("planWork.removed")} <del>{before}</del>
        </>
      ) : (
        <>
          {t("planWork.changedFrom")} {before === "" ? empty : <del>{before}</del>} {t("planWork.changedTo")}{" "}
          {after === "" ? empty : <ins>{after}</ins>}
        </>
      )}
    </li>
  );
}

/** Differences of two editions in words, by section. */
export function DifferenceList({ differences, comparable }: DifferenceListProps) {
  const { t, partName } = useDifferenceWords();
  if (!comparable) return <p className="muted">{t("planWork.nothingOlder")}</p>;
  if (differences.length === 0) return <p>{t("planWork.noDifferences")}</p>;
  const parts = [...new Set(differences.map(({ part }) => part))];
  return parts.map((part) => (
    <div key={part} className="stack stack--tight">
      <h3>{partName(part)}</h3>
      <ul className="list prewrap">
        {differences
          .filter((difference) => difference.part === part)
          .map((difference, at) => (
            <Line key={at} difference={difference} />
          ))}
      </ul>
    </div>
  ));
}
