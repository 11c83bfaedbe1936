import { ActText } from "./act-inputs.tsx";
import type { PickList } from "./record/field-spec.ts";
import { useSuggestions } from "./record/pick-list.tsx";

interface ActSuggestProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly list: PickList;
  readonly optional?: boolean;
}

/** The identifier of one entry of a list too long for a choice: type part of its name. Without a script one types the identifier. */
export function ActSuggest({ list, ...field }: ActSuggestProps) {
  const { suggested = [], suggestFor } = useSuggestions(list);
  return (
    <>
      <ActText {...field} list={`suggest-${field.name}`} onInput={suggestFor} />
      <datalist id={`suggest-${field.name}`}>
        {suggested.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
