import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslations } from "use-intl";

import { NameLink } from "./name-link.tsx";
import { Shape } from "./shape.tsx";
import { NamedText } from "./named-text.tsx";

export interface FindingView {
  readonly rule: string;
  readonly severity: "error" | "warning" | "hint";
  readonly text: string;
  readonly subjects: readonly { readonly id: string; readonly to?: string | undefined }[];
  /** The very field where it can be mended, for whoever may do so. */
  readonly mend?: string | undefined;
  /** What was changed last among the values the rule looks at. */
  readonly changed?: string | undefined;
}

/** Hits of the validation rules: severity as shape and word, the subjects as links. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }) {
  const t = useTranslations("terms.severity");
  const c = useTranslations("controls");
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li
          className="finding"
          key={`${finding.rule}${finding.subjects.map((subject) => subject.id).join()}${finding.text}`}
        >
          <Shape name={finding.severity} />
          <span>
            <NamedText text={finding.text} />
          </span>
          <span className="finding__meta">
            {t(finding.severity)} · {c("rule", { rule: finding.rule })}
            {finding.mend ? (
              <>
                {" · "}
                <Link to={finding.mend} aria-label={c("mendOf", { rule: finding.rule })}>
                  {c("mend")}
                </Link>
              </>
            ) : null}
            {finding.changed ? ` · ${c("lastChange", { change: finding.changed })}` : null}
            {finding.subjects.map((subject) => (
              <Fragment key={subject.id}>
                {" · "}
                <NameLink to={subject.to ?? null} name={subject.id} />
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
