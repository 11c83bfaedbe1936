import type { FormTree } from "../form-tree.ts";
import type { DraftPlace } from "./draft.ts";
import { dropLocalDraft, keepLocalDraft } from "./local-drafts.ts";
import {
  dropOnServer,
  keepOnServer,
  keepWhileLeaving,
  type KeptWhere,
  type SentDraft,
} from "./server-drafts.ts";

const PAUSE_MILLISECONDS = 1_500;
/** So long a submission waits for its draft; longer would be felt. */
const SUBMIT_MILLISECONDS = 1_500;

export interface DraftSource extends DraftPlace {
  /** Address that keeps drafts of this organisation. */
  readonly address: string;
  /** Name of the form in this browser: with the person, so that nobody else at this browser is offered the draft. */
  readonly localName: string;
  readonly version: number;
  /** What stands in the fields now, and the mark of the submission that would save it. */
  readonly read: () => { readonly values: FormTree; readonly submitId: string };
  readonly onKept: (where: KeptWhere, savedAt: string) => void;
}

export interface DraftKeeping {
  /** Something has been typed. */
  touched(): void;
  /** Sends what has not been sent. */
  flush(): Promise<void>;
  /** Before a submission: a lost session then finds the text on the server or in this browser. */
  beforeSubmit(): Promise<void>;
  /** The page is being left. */
  leave(): void;
  /** Goes on in the slot of a draft that was taken over. */
  adopt(slot: string): void;
  drop(slot: string): void;
}

function newSlot(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
}

interface Course {
  slot: string;
  timer: number | undefined;
  unsent: boolean;
  /** Mark under which the server has the draft. */
  keptUnder: string | null;
  running: Promise<void>;
}

function sentDraft(source: DraftSource, slot: string): SentDraft {
  const { page, form, version, read } = source;
  const { values, submitId } = read();
  return { page, form, submitId, draft: { slot, savedAt: new Date().toISOString(), version, values } };
}

/** Asked anew after waiting: somebody may have typed on meanwhile. */
function hasNews({ unsent }: Course): boolean {
  return unsent;
}

async function sendOne(course: Course, source: DraftSource): Promise<void> {
  const { address, localName, onKept } = source;
  const sent = sentDraft(source, course.slot);
  course.unsent = false;
  course.keptUnder = sent.submitId;
  keepLocalDraft(localName, sent.draft);
  const where = await keepOnServer(address, sent);
  if (where !== "server") course.unsent = true;
  else if (!hasNews(course)) dropLocalDraft(localName, sent.draft.slot);
  onKept(where, sent.draft.savedAt);
}

function flushed(course: Course, source: () => DraftSource): Promise<void> {
  window.clearTimeout(course.timer);
  if (course.unsent)
    course.running = course.running.then(() => (course.unsent ? sendOne(course, source()) : undefined));
  return course.running;
}

async function sentBeforeSubmit(course: Course, source: () => DraftSource): Promise<void> {
  // A draft kept under the mark of an older view of the page would outlive what is saved now.
  if (course.keptUnder !== null && course.keptUnder !== source().read().submitId) course.unsent = true;
  const waited = new Promise<void>((resolve) => window.setTimeout(resolve, SUBMIT_MILLISECONDS));
  await Promise.race([flushed(course, source), waited]);
  course.unsent = false;
}

function sentWhileLeaving(course: Course, source: DraftSource): void {
  window.clearTimeout(course.timer);
  if (!course.unsent) return;
  course.unsent = false;
  const sent = sentDraft(source, course.slot);
  keepLocalDraft(source.localName, sent.draft);
  keepWhileLeaving(source.address, sent);
}

/** Keeps one form: a pause after typing, leaving a field and leaving the page each send what is new. */
export function createDraftKeeping(source: () => DraftSource): DraftKeeping {
  const course: Course = {
    slot: newSlot(),
    timer: undefined,
    unsent: false,
    keptUnder: null,
    running: Promise.resolve(),
  };
  return {
    flush: () => flushed(course, source),
    touched: () => {
      course.unsent = true;
      window.clearTimeout(course.timer);
      course.timer = window.setTimeout(() => void flushed(course, source), PAUSE_MILLISECONDS);
    },
    beforeSubmit: () => sentBeforeSubmit(course, source),
    leave: () => sentWhileLeaving(course, source()),
    adopt: (slot) => {
      course.slot = slot;
    },
    drop: (slot) => {
      const { localName, address, page, form } = source();
      dropLocalDraft(localName, slot);
      void dropOnServer(address, { page, form }, slot);
    },
  };
}
