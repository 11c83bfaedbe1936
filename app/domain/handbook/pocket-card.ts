import type { BaoRole, ExchangeDocument } from "../exchange/index.ts";
import type { Directory } from "./directory.ts";
import type { PocketCard } from "./handbook-data.ts";
import type { Identity } from "./handbook-data.ts";

/** The role everybody calls first: the decision body, else the head of the staff, else the first of the core team. */
function firstToCall(roles: readonly BaoRole[]): BaoRole | undefined {
  return (
    roles.find((role) => role.part === "decision-body") ??
    roles.find((role) => role.part === "core-team" && role.dv100 === "LS") ??
    roles.find((role) => role.part === "core-team")
  );
}

/** What fits on a card in a wallet: whom to call, where to go. */
export function pocketCard(document: ExchangeDocument, directory: Directory, identity: Identity): PocketCard {
  const role = firstToCall(document.baoRoles ?? []);
  const rooms = document.crisisRooms ?? [];
  const place = (kind: string): string => {
    const room = rooms.find((candidate) => candidate.kind === kind);
    return room ? [room.name, directory.siteName(room.site)].filter(Boolean).join(", ") : "";
  };
  return {
    numbers: identity.emergencyNumbers,
    leader: directory.person(role?.holder),
    deputy: directory.person(role?.deputies[0]),
    assemblyPoint: document.sites?.find((site) => site.assemblyPoint)?.assemblyPoint ?? "",
    room: place("primary"),
    alternativeRoom: place("alternative"),
  };
}
