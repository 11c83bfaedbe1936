import { useLocation } from "@remix-run/react";
import { useEffect, useMemo, useRef, useState } from "react";

import type { FormTree } from "../form-tree.ts";
import { type Draft, type DraftPlace, FORM_LENGTH, sameEntries, youngestFirst } from "./draft.ts";
import { createDraftKeeping, type DraftKeeping, type DraftSource } from "./draft-keeping.ts";
import { type DraftDesk, useDraftDesk } from "./draft-provider.tsx";
import { localDrafts } from "./local-drafts.ts";
import type { KeptWhere } from "./server-drafts.ts";

export interface DraftedForm {
  /** Null: nothing can be typed here. */
  readonly form: string | null;
  readonly version: number;
  /** A page that answers a submission shows what was typed anyway. */
  readonly answered: boolean;
  readonly read: DraftSource["read"];
  readonly restore: (values: FormTree) => void;
}

export interface DraftState {
  /** Null where no drafts are kept. */
  readonly keeping: DraftKeeping | null;
  readonly kept: { readonly where: KeptWhere; readonly savedAt: string } | null;
  /** The youngest draft nobody has decided about yet. */
  readonly found: Draft | null;
  /** Was thrown away a moment ago; taking over brings it back. */
  readonly discarded: Draft | null;
  readonly takeOver: () => void;
  readonly discard: () => void;
}

/** Leaving the page, hiding it, or being connected again each send what has not been sent. */
function useLeaving(keeping: DraftKeeping | null): void {
  useEffect(() => {
    if (!keeping) return undefined;
    const leave = () => keeping.leave();
    const hidden = () => {
      if (document.visibilityState === "hidden") keeping.leave();
    };
    const connected = () => void keeping.flush();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("online", connected);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("online", connected);
      keeping.leave();
    };
  }, [keeping]);
}

interface Seat {
  readonly desk: DraftDesk;
  readonly place: DraftPlace;
  readonly localName: string;
}

function useSeat(name: string | null): Seat | null {
  const desk = useDraftDesk();
  const { pathname } = useLocation();
  return useMemo(() => {
    const form = name?.slice(0, FORM_LENGTH) ?? "";
    if (!desk || form === "") return null;
    return { desk, place: { page: pathname, form }, localName: `${desk.accountId}${pathname}#${form}` };
  }, [desk, pathname, name]);
}

/** Drafts that differ from what the form shows; one that does not has done its work. */
async function openDrafts({ desk, place, localName }: Seat, keeping: DraftKeeping, shown: FormTree) {
  const drafts = youngestFirst([...(await desk.find(place)), ...localDrafts(localName)]);
  const same = drafts.filter(({ values }) => sameEntries(values, shown));
  for (const { slot } of same) keeping.drop(slot);
  return drafts.filter((draft) => !same.includes(draft));
}

/** Drafts of one form, whatever holds its fields. */
export function useDraft(drafted: DraftedForm): DraftState {
  const seat = useSeat(drafted.form);
  const [kept, setKept] = useState<DraftState["kept"]>(null);
  const [open, setOpen] = useState<readonly Draft[]>([]);
  const latest = useRef(drafted);
  latest.current = drafted;
  const keeping = useMemo(
    () =>
      seat &&
      createDraftKeeping(() => ({
        ...seat.place,
        address: seat.desk.address,
        localName: seat.localName,
        version: latest.current.version,
        read: () => latest.current.read(),
        onKept: (where, savedAt) => setKept({ where, savedAt }),
      })),
    [seat],
  );
  useLeaving(keeping);
  useEffect(() => {
    if (!seat || !keeping || latest.current.answered) return undefined;
    let gone = false;
    void openDrafts(seat, keeping, latest.current.read().values).then((drafts) => {
      if (!gone && drafts.length > 0) setOpen(drafts);
    });
    return () => {
      gone = true;
    };
  }, [seat, keeping]);

  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const [found = null] = open;
  const settle = () => {
    if (found) seat?.desk.settle(found.slot);
    setOpen(open.slice(1));
  };
  return {
    keeping,
    kept,
    found,
    discarded,
    takeOver: () => {
      const taken = found ?? discarded;
      if (!taken) return;
      keeping?.adopt(taken.slot);
      latest.current.restore(taken.values);
      keeping?.touched();
      setDiscarded(null);
      settle();
    },
    discard: () => {
      if (found) keeping?.drop(found.slot);
      setDiscarded(found);
      settle();
    },
  };
}
