import { createContext, useContext } from "react";

import { type FieldProps, PlainInput } from "../field.tsx";
import { type PickList, type PickLists, pickText } from "./field-spec.ts";

export const PickListsContext = createContext<PickLists>({});

/** Entries of the lists a form picks from, once per page. */
export function PickDatalists({ used }: { readonly used: readonly PickList[] }) {
  const lists = useContext(PickListsContext);
  return used.map((list) => (
    <datalist id={`pick-${list}`} key={list}>
      {(lists[list] ?? []).map((entry) => (
        <option key={entry.id} value={pickText(entry)} />
      ))}
    </datalist>
  ));
}

/** Text field with suggestions: type part of a name. Without a script it is a text field. */
export function PickField({ list, ...props }: FieldProps & { readonly list: PickList }) {
  return <PlainInput {...props} list={`pick-${list}`} />;
}
