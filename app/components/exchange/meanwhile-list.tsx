import { useLocale } from "use-intl";

import { partLabel } from "#app/domain/tables/index.ts";
import { formatInstant } from "#app/i18n/dates.ts";

interface MeanwhileListProps {
  readonly changed: readonly { readonly list: string; readonly id: string; readonly updatedAt: string }[];
}

/** What somebody else has changed in the meantime. */
export function MeanwhileList({ changed }: MeanwhileListProps) {
  const language = useLocale();
  if (changed.length === 0) return null;
  return (
    <ul className="bullets">
      {changed.map(({ list, id, updatedAt }) => (
        <li key={`${list} ${id}`}>
          {partLabel(list, language)}: {id} ({formatInstant(updatedAt, language)})
        </li>
      ))}
    </ul>
  );
}
