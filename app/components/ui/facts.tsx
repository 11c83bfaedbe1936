import type { ReactNode } from "react";

import { TermText } from "./term.tsx";

export interface Fact {
  readonly label: string;
  /** Empty facts are left out. */
  readonly value: ReactNode;
}

/** Names and values of one object. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ label, value }) => (
          <FactRow key={label} label={label} value={value} />
        ))}
    </dl>
  );
}

function FactRow({ label, value }: Fact) {
  return (
    <>
      <dt>
        <TermText text={label} />
      </dt>
      <dd className="prewrap">{value}</dd>
    </>
  );
}
