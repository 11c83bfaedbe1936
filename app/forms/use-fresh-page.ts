import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const EVERY = 10_000;

/** While something goes on, asks now and then what others have added. What is being typed stays as it is. */
export function useFreshPage(active: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!active) return undefined;
    const timer = setInterval(() => {
      if (state === "idle" && document.visibilityState === "visible") revalidate();
    }, EVERY);
    return () => clearInterval(timer);
  }, [active, revalidate, state]);
}
