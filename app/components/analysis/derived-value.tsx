import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Trail, type TrailView } from "./trail.tsx";

interface DerivedValueProps {
  /** What the value is, for people who hear the page: "MTPD". */
  readonly label: string;
  readonly children: ReactNode;
  readonly trail: TrailView | null;
  /** Page with the whole trail. */
  readonly to?: string;
  readonly alignEnd?: boolean;
}

/** A derived value and its reason are one thing: press the value to read why. Works without JavaScript. */
export function DerivedValue({ label, children, trail, to, alignEnd }: DerivedValueProps) {
  const t = useTranslations("controls");
  if (!trail) return children;
  return (
    <details className={alignEnd ? "derived derived--end" : "derived"} name="because">
      <summary>
        {children}
        <svg className="derived__why" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M8 7.2v4M8 4.6v1.3" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="visually-hidden">{t("becauseOf", { value: label })}</span>
      </summary>
      <div className="derived__panel">
        <Trail trail={trail} />
        {to ? (
          <p className="small">
            <Link to={to}>{t("fullTrail")}</Link>
          </p>
        ) : null}
      </div>
    </details>
  );
}
