import { useSubmit } from "@remix-run/react";
import { type FormEvent, useState } from "react";

import type { DraftKeeping } from "./drafts/draft-keeping.ts";
import { useTurn } from "./use-turn.ts";

/** Asked when the form is sent: the page may have got new marks since. */
function markIn(form: HTMLFormElement): string {
  return (form.elements.namedItem("submitId") as HTMLInputElement).value;
}

/** Sends one form, after its draft and after the act of another form that is under way. */
export function useActSending(keeping: DraftKeeping | null, onSent: (mark: string) => void) {
  const [isWaiting, setWaiting] = useState(false);
  const submit = useSubmit();
  const turn = useTurn();
  const send = async (form: HTMLFormElement, sent: HTMLElement): Promise<void> => {
    await keeping?.beforeSubmit();
    const mark = markIn(form);
    if (turn.isTaken(mark)) {
      turn.whenFree(() => void send(form, sent));
    } else {
      onSent(mark);
      submit(sent as HTMLFormElement, { preventScrollReset: true });
      setWaiting(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWaiting(true);
    void send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter ?? event.currentTarget);
  };
  return { isWaiting, onSubmit };
}
