import { createContext } from "react";

import type { ActAnswer } from "./act-answer.ts";

export interface ActPage {
  readonly answer: ActAnswer | undefined;
  /** Mark of the next submission from this page. */
  readonly submitId: string;
}

/** Of all forms of a page. */
export const PageContext = createContext<ActPage>({ answer: undefined, submitId: "" });

interface FormPlace {
  readonly id: string;
  readonly answer: ActAnswer | undefined;
  /** What the fields were given by the page. */
  readonly given: Map<string, string>;
  readonly seenTexts: () => string;
  readonly hasBegun: boolean;
}

/** Of the fields of one form. */
export const FormContext = createContext<FormPlace>({
  id: "",
  answer: undefined,
  given: new Map(),
  seenTexts: () => "{}",
  hasBegun: false,
});
