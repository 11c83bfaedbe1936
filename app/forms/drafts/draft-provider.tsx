import { useLocation } from "@remix-run/react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from "react";

import type { Draft, DraftPlace } from "./draft.ts";
import { draftsOnServer, type FormDraft } from "./server-drafts.ts";

export interface DraftDesk {
  /** Address that keeps drafts of this organisation. */
  readonly address: string;
  /** Whose drafts: part of their names in this browser. */
  readonly accountId: string;
  /** Drafts on the server; a page asks once for all of its forms. */
  find(place: DraftPlace): Promise<readonly Draft[]>;
  /** It has been taken over or thrown away: nobody is asked about it again. */
  settle(slot: string): void;
}

const DeskContext = createContext<DraftDesk | null>(null);

interface DraftProviderProps {
  readonly address: string;
  readonly accountId: string;
  readonly children: ReactNode;
}

interface Asked {
  readonly page: string;
  readonly drafts: Promise<readonly FormDraft[]>;
  readonly settled: Set<string>;
}

/** Around the pages of an organisation: every form below keeps drafts. */
export function DraftProvider({ address, accountId, children }: DraftProviderProps) {
  const { pathname } = useLocation();
  const asked = useRef<Asked | null>(null);
  useEffect(() => {
    if (asked.current?.page !== pathname) asked.current = null;
  }, [pathname]);
  const desk = useMemo<DraftDesk>(
    () => ({
      address,
      accountId,
      find: async ({ page, form }) => {
        if (asked.current?.page !== page)
          asked.current = { page, drafts: draftsOnServer(address, page), settled: new Set() };
        const { drafts, settled } = asked.current;
        return (await drafts).filter((draft) => draft.form === form && !settled.has(draft.slot));
      },
      settle: (slot) => {
        asked.current?.settled.add(slot);
      },
    }),
    [address, accountId],
  );
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** Where drafts are kept; null for forms outside of an organisation, which keep none. */
export function useDraftDesk(): DraftDesk | null {
  return useContext(DeskContext);
}
