import { useTranslations } from "use-intl";

import type { ChangeLine } from "#app/domain/history/index.ts";

/** More than these are folded: a new record has thirty fields. */
const SHOWN_AT_ONCE = 4;

function Items({ line }: { readonly line: ChangeLine }) {
  const t = useTranslations("access");
  return (
    <>
      {line.added.length > 0 ? (
        <>
          {t("itemsAdded")} <ins>{line.added.join("; ")}</ins>{" "}
        </>
      ) : null}
      {line.removed.length > 0 ? (
        <>
          {t("itemsRemoved")} <del>{line.removed.join("; ")}</del>
        </>
      ) : null}
    </>
  );
}

function Line({ line }: { readonly line: ChangeLine }) {
  const t = useTranslations("access");
  const { label, before, after, withheld } = line;
  return (
    <li className="prewrap">
      <span className="muted">{label}:</span>{" "}
      {withheld !== null ? (
        <em>{t(`withheld.${withheld}`)}</em>
      ) : line.added.length + line.removed.length > 0 ? (
        <Items line={line} />
      ) : (
        <>
          {before === "" ? t("valueNone") : <del>{before}</del>}
          {" → "}
          {after === "" ? t("valueNone") : <ins>{after}</ins>}
        </>
      )}
    </li>
  );
}

/** Changed fields of one entry, before and after. */
export function ChangeList({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const t = useTranslations("access");
  if (lines.length === 0) return null;
  const list = (
    <ul className="stack stack--tight">
      {lines.map((line, at) => (
        <Line key={`${at} ${line.label}`} line={line} />
      ))}
    </ul>
  );
  if (lines.length <= SHOWN_AT_ONCE) return list;
  return (
    <details>
      <summary>{t("fieldCount", { count: lines.length })}</summary>
      {list}
    </details>
  );
}
