import { createHash } from "node:crypto";
import {
  DocMeasure,
  DocPreprocessor,
  installedVersion,
  LayoutBuilder,
  Line,
  PageElementWriter,
  PdfDocument,
  Renderer,
  StyleContextStack,
  TableProcessor,
  TextInlines,
} from "./pdfmake-internals.server.ts";
import { PrintError } from "./print-error.ts";
import { SOURCE_HASHES } from "./source-hashes.ts";

const VERSIONS = { pdfmake: "0.3.11", pdfkit: "0.19.1", fontkit: "2.0.4" } as const;

const CLASSES: Readonly<Record<string, { prototype: object }>> = {
  DocMeasure,
  DocPreprocessor,
  LayoutBuilder,
  Line,
  PageElementWriter,
  PdfDocument,
  Renderer,
  StyleContextStack,
  TableProcessor,
  TextInlines,
};

export type EngineSurroundings = {
  readonly versionOf: (name: keyof typeof VERSIONS) => string;
  readonly sourceOf: (className: string, method: string) => string | undefined;
};

/** The libraries as they are installed. */
export const installed: EngineSurroundings = {
  versionOf: installedVersion,
  sourceOf: (className, method) => {
    let prototype: object | null = CLASSES[className]?.prototype ?? null;
    while (prototype && !Object.hasOwn(prototype, method))
      prototype = Object.getPrototypeOf(prototype) as object | null;
    const value = prototype && (Object.getOwnPropertyDescriptor(prototype, method)?.value as unknown);
    return typeof value === "function" ? value.toString() : undefined;
  },
};

let checked = false;

/**
 * Makes sure, once per process, that every method of pdfmake and PDFKit the engine replaces or relies on is
 * the one it was written for. Throws one PrintError that says what differs.
 */
export function checkEngine(surroundings: EngineSurroundings = installed): void {
  if (checked && surroundings === installed) return;
  for (const [name, version] of Object.entries(VERSIONS)) {
    const found = surroundings.versionOf(name as keyof typeof VERSIONS);
    if (found !== version) refuse(`${name} ${found} statt ${version}`);
  }
  for (const [place, hash] of Object.entries(SOURCE_HASHES)) {
    const [className = "", method = ""] = place.split(".");
    if (hashSource(surroundings.sourceOf(className, method) ?? "") !== hash) refuse(`${place} ist verändert`);
  }
  if (surroundings === installed) checked = true;
}

export function hashSource(source: string): string {
  return createHash("sha256").update(source.replace(/\s+/g, " ")).digest("hex").slice(0, 16);
}

function refuse(difference: string): never {
  throw new PrintError(
    "engine-changed",
    `Das Druckwerk passt nicht zu den installierten Bibliotheken (${difference}); bitte „npm ci“ ausführen.`,
  );
}
