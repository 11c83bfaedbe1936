import type { PrintDocument } from "./print-document.ts";

/** One kind of document: turns a JSON value (already validated by the caller) into a document. Pure. */
export type DocumentBuilder = (input: never) => PrintDocument;

/** What is sent to a print worker: the name of a builder in app/pdf/documents.ts and its JSON input. */
export type PrintJob = { readonly kind: string; readonly input: unknown };
