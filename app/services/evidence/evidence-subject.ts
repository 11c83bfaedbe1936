/** What evidence is asked about. */
export type EvidenceSubject =
  | { readonly kind: "exercise"; readonly code: string }
  /** Calendar dates in Berlin, both included. */
  | { readonly kind: "period"; readonly from: string; readonly till: string };
