import type { Message } from "./command.ts";

type Stream = Pick<NodeJS.WriteStream, "on">;

/** What is left to say and do when results could not be written. */
export interface OutputFailure {
  /** Called at most once, for a failure that loses a result. */
  readonly lost: (sentence: Message) => void;
}

/**
 * Keeps a broken output from ending the work in the middle: whoever stops reading (`| head`) has seen enough, everything
 * else that keeps a result from its place is one sentence and a failed command. A full disk under the messages alone
 * changes nothing about the work.
 */
export function watchOutputs(out: Stream, err: Stream, failure: OutputFailure): void {
  let told = false;
  out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || told) return;
    told = true;
    failure.lost(error.code === "ENOSPC" || error.code === "EFBIG" ? FULL : UNWRITABLE);
  });
  err.on("error", () => undefined);
}

const FULL: Message = {
  de: "Die Ausgabe ist unvollständig: Der Datenträger ist voll. Bitte Speicherplatz freigeben und den Befehl wiederholen.",
  en: "The output is incomplete: the disk is full. Please free space and repeat the command.",
};

const UNWRITABLE: Message = {
  de: "Die Ausgabe ist unvollständig: Sie lässt sich nicht schreiben. Bitte das Ziel prüfen und den Befehl wiederholen.",
  en: "The output is incomplete: it cannot be written. Please check its target and repeat the command.",
};
