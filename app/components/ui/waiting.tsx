import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const POLL_MILLISECONDS = 700;

/** Asks the server again and again while something is on its way there. `seen` changes with every answer. */
export function usePolling(running: boolean, seen: unknown): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!running || state !== "idle") return;
    const timer = window.setTimeout(() => revalidate(), POLL_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [running, state, revalidate, seen]);
}

/** Without JavaScript the page asks again by itself; with it, nobody is torn away from what is being read. */
export function AskAgain() {
  return (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  );
}

interface WaitingProps {
  readonly label: string;
  readonly text: string;
  readonly hint: string;
  readonly done?: number;
  /** 0 where nobody knows how much there is. */
  readonly total?: number;
}

/** What is being worked on, for eyes and ears. */
export function Waiting({ label, text, hint, done = 0, total = 0 }: WaitingProps) {
  return (
    <div className="panel stack stack--small">
      <progress
        className="progress"
        max={total || undefined}
        value={total > 0 ? done : undefined}
        aria-label={label}
      />
      <p aria-live="polite">{text}</p>
      <p className="muted">{hint}</p>
    </div>
  );
}
