import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface KeyFigureView {
  readonly label: string;
  readonly value: string;
  /** The whole the value is a part of. */
  readonly of?: string;
  readonly to?: string;
}

function Inside({ figure }: { readonly figure: KeyFigureView }): ReactNode {
  return (
    <>
      <span className="key-figure__value">
        {figure.value}
        {figure.of ? <span className="key-figure__of"> {figure.of}</span> : null}
      </span>
      <span className="key-figure__label">{figure.label}</span>
    </>
  );
}

/** Key figures in one row; each one is the link to the list behind it. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigureView[] }) {
  return (
    <ul className="key-figures">
      {figures.map((figure) => (
        <li key={figure.label}>
          {figure.to ? (
            <Link className="key-figure" to={figure.to}>
              <Inside figure={figure} />
            </Link>
          ) : (
            <div className="key-figure">
              <Inside figure={figure} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
