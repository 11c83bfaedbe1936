import type { ReactNode } from "react";

import { STORED_LANGUAGE } from "./stored-language.ts";
import { TermText } from "./term.tsx";
import { NamedText } from "./named-text.tsx";

export interface Fact {
  readonly label: string;
  /** Empty facts are left out. */
  readonly value: ReactNode;
  /** A text of the organisation itself. */
  readonly stored?: boolean;
}

/** Names and values of one object. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map((fact) => (
          <FactRow key={fact.label} {...fact} />
        ))}
    </dl>
  );
}

function FactRow({ label, value, stored }: Fact) {
  return (
    <>
      <dt>
        <TermText text={label} />
      </dt>
      <dd className="prewrap" lang={stored ? STORED_LANGUAGE : undefined}>
        {typeof value === "string" ? <NamedText text={value} /> : value}
      </dd>
    </>
  );
}
