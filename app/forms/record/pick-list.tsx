import { useFetcher, useParams } from "@remix-run/react";
import { createContext, type FormEvent, useContext, useEffect, useRef } from "react";

import { type FieldProps, PlainInput } from "../field.tsx";
import { type PickEntry, type PickList, type PickLists, pickText } from "./field-spec.ts";

export const PickListsContext = createContext<PickLists>({});

/** Long enough that fast typing asks once, short enough that nobody waits. */
const TYPING_PAUSE = 150;

/** Entries of a long list that fit what is typed; every field of a page that picks from the list shares them. */
export function useSuggestions(list: PickList) {
  const fetcher = useFetcher<{ readonly entries: readonly PickEntry[] }>({ key: `suggest-${list}` });
  const { organisation = "" } = useParams();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const suggestFor = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    const typed = currentTarget.value;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      fetcher.load(
        `/o/${encodeURIComponent(organisation)}/suggestions/${list}?q=${encodeURIComponent(typed)}`,
      );
    }, TYPING_PAUSE);
  };
  return { suggested: fetcher.data?.entries, suggestFor };
}

function ListOptions({ list, entries }: { readonly list: PickList; readonly entries: readonly PickEntry[] }) {
  return (
    <datalist id={`pick-${list}`}>
      {entries.map((entry) => (
        <option key={entry.id} value={pickText(entry)} />
      ))}
    </datalist>
  );
}

function SearchedOptions({ list, shown }: { readonly list: PickList; readonly shown: readonly PickEntry[] }) {
  const { suggested } = useSuggestions(list);
  return <ListOptions list={list} entries={suggested ?? shown} />;
}

/** Entries of the lists a form picks from, once per page. */
export function PickDatalists({ used }: { readonly used: readonly PickList[] }) {
  const lists = useContext(PickListsContext);
  return used.map((list) =>
    lists.searched?.includes(list) ? (
      <SearchedOptions list={list} shown={lists[list] ?? []} key={list} />
    ) : (
      <ListOptions list={list} entries={lists[list] ?? []} key={list} />
    ),
  );
}

function SearchedField({ list, ...props }: FieldProps & { readonly list: PickList }) {
  const { suggestFor } = useSuggestions(list);
  return <PlainInput {...props} list={`pick-${list}`} onInput={suggestFor} />;
}

/** Text field with suggestions: type part of a name. Without a script it is a text field. */
export function PickField({ list, ...props }: FieldProps & { readonly list: PickList }) {
  const { searched } = useContext(PickListsContext);
  if (searched?.includes(list)) return <SearchedField list={list} {...props} />;
  return <PlainInput {...props} list={`pick-${list}`} />;
}
