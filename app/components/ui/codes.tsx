import { Fragment } from "react";

/** Identifiers beside each other: none of them breaks at its hyphen, and all are one value of a card. */
export function Codes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <span>
      {codes.map((code, index) => (
        <Fragment key={code}>
          {index > 0 ? ", " : null}
          <span className="nowrap">{code}</span>
        </Fragment>
      ))}
    </span>
  );
}
