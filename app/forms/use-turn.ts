import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * The acts of a page go one after the other. Begun while another is under way, a submission would take its answer away:
 * the other form would go on showing what has long been saved. The same act sent twice does not wait: it counts once.
 */
export function useTurn() {
  const navigation = useNavigation();
  const next = useRef<(() => void) | null>(null);
  const latest = useRef(navigation);
  latest.current = navigation;
  useEffect(() => {
    if (navigation.state !== "idle") return;
    const run = next.current;
    next.current = null;
    run?.();
  }, [navigation.state]);
  return {
    /** Whether an act with another mark than this is under way. */
    isTaken: (mark: string) => {
      const { state, formData } = latest.current;
      return state !== "idle" && formData !== undefined && formData.get("submitId") !== mark;
    },
    /** Runs as soon as the act under way has its answer. */
    whenFree: (run: () => void) => {
      next.current = run;
    },
  };
}
