/** A broken rule: which one, and where. */
export type StructureProblem = { readonly rule: string; readonly message: string };

export type Report = (rule: string, message: string) => void;
