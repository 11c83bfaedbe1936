import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/** A link to one field of this form puts the cursor into it; without a script the browser at least shows the place. */
export function useFieldOfAddress(formId: string): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const wanted = hash.length > 1 ? document.getElementById(idOf(hash)) : null;
    if (!wanted || !document.getElementById(formId)?.contains(wanted)) return;
    wanted.closest("details")?.setAttribute("open", "");
    wanted.focus();
    wanted.scrollIntoView({ block: "center" });
  }, [formId, hash, key]);
}

/** Addresses are typed and cut off by people: what is no encoding is taken as it stands. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
