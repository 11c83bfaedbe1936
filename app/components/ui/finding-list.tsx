import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { Shape } from "./shape.tsx";

export interface FindingView {
  readonly rule: string;
  readonly severity: "error" | "warning" | "hint";
  readonly text: string;
  readonly subjects: readonly { readonly id: string; readonly to?: string | undefined }[];
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
          <span>{finding.text}</span>
          <span className="finding__meta">
            {t(finding.severity)} · {c("rule", { rule: finding.rule })}
            {finding.subjects.map((subject) => (
              <span key={subject.id}>
                {" · "}
                {subject.to ? <Link to={subject.to}>{subject.id}</Link> : subject.id}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
