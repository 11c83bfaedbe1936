import { canonicalJson } from "./canonical-json.ts";

/** What comes before the first event. */
export const CHAIN_START = "0".repeat(64);

/** One stored link. `payload` is the text that was hashed, everything else can be told from it. */
export interface ChainLink {
  readonly seq: number;
  readonly payload: string;
  readonly prevHash: string;
  readonly hash: string;
  /** Copies of parts of the payload kept for searching. */
  readonly copies: Readonly<Record<string, string | number | null>>;
}

/** Size and last hash of the chain at some time, kept outside: shows a cut tail and a chain written anew. */
export interface AuditCheckpoint {
  readonly size: number;
  readonly hash: string;
}

/** SHA-256 over 0x00, the previous hash and the text, in hexadecimal digits. */
export type LinkHash = (previousHash: string, text: string) => string;

export type ChainFaultKind =
  | "missing"
  | "order"
  | "edited"
  | "copy"
  | "truncated"
  | "rewritten"
  | "empty"
  | "private-value"
  | "private-value-missing";

export interface ChainFault {
  readonly kind: ChainFaultKind;
  readonly seq: number;
}

export type ReleaseFaultKind =
  "release-snapshot" | "release-pdf" | "release-event" | "release-decision" | "release-missing";

/** Something that does not fit between a frozen edition of a handbook and its evidence. */
export interface ReleaseFault {
  readonly kind: ReleaseFaultKind;
  /** Code of the organisation. */
  readonly organisation: string;
  readonly number: number;
}

export type EditionFaultKind = "edition-content" | "edition-event" | "edition-decision" | "edition-missing";

/** Something that does not fit between a frozen edition of a plan, or of what the Leitung releases, and its evidence. */
export interface EditionFault {
  readonly kind: EditionFaultKind;
  /** Code of the organisation. */
  readonly organisation: string;
  /** Code of the plan, or of what the Leitung releases. */
  readonly code: string;
  readonly number: number;
}

export type AuditFault = ChainFault | ReleaseFault | EditionFault;

/** Copies that must agree with the payload, as the database keeps them. */
export function copiesOf(payload: string): Readonly<Record<string, string | number | null>> {
  const event = JSON.parse(payload) as Record<string, unknown>;
  const object = (event["object"] ?? null) as { kind: string; code: string } | null;
  return {
    seq: event["seq"] as number,
    occurredAt: event["occurredAt"] as string,
    organisationId: event["organisationId"] as string | null,
    actor: event["actor"] as string,
    action: event["action"] as string,
    objectKind: object?.kind ?? null,
    objectCode: object?.code ?? null,
  };
}

function copiesAgree(link: ChainLink): boolean {
  try {
    return canonicalJson(copiesOf(link.payload)) === canonicalJson({ ...link.copies, seq: link.seq });
  } catch {
    return false;
  }
}

/** Walks the chain link by link; a walker keeps no more than the last link, so the chain may be of any length. */
export class ChainWalker {
  readonly #linkHash: LinkHash;
  readonly #checkpoint: AuditCheckpoint | null;
  readonly faults: ChainFault[] = [];
  #size = 0;
  #head = CHAIN_START;

  constructor(linkHash: LinkHash, checkpoint: AuditCheckpoint | null = null) {
    this.#linkHash = linkHash;
    this.#checkpoint = checkpoint;
  }

  get size(): number {
    return this.#size;
  }

  get head(): string {
    return this.#head;
  }

  /** Links must be given in the order of `seq`. */
  take(link: ChainLink): void {
    const expected = this.#size + 1;
    if (link.seq !== expected) this.#report(link.seq > expected ? "missing" : "order", expected);
    if (link.prevHash !== this.#head) this.#report("order", link.seq);
    if (link.hash !== this.#linkHash(link.prevHash, link.payload)) this.#report("edited", link.seq);
    if (!copiesAgree(link)) this.#report("copy", link.seq);
    if (this.#checkpoint?.size === link.seq && this.#checkpoint.hash !== link.hash)
      this.#report("rewritten", link.seq);
    this.#size = link.seq;
    this.#head = link.hash;
  }

  /** Call after the last link. */
  finish(): void {
    if (this.#checkpoint !== null && this.#size < this.#checkpoint.size)
      this.#report("truncated", this.#size + 1);
  }

  #report(kind: ChainFaultKind, seq: number): void {
    this.faults.push({ kind, seq });
  }
}
