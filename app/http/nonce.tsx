import { createContext, useContext } from "react";

/** Script nonce of this answer; empty in the browser, where no inline script is rendered any more. */
export const NonceContext = createContext("");

export function useNonce(): string {
  return useContext(NonceContext);
}
