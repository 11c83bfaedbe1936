import { forwardRef } from "react";
import { useTranslations } from "use-intl";

import { useErrorText } from "./error-text.ts";
import { useAppForm } from "./form-context.ts";

interface ErrorSummaryProps {
  readonly paths: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Message code that concerns the form as a whole. */
  readonly general?: string | undefined;
}

function labelOf(path: string, labels: Readonly<Record<string, string>>): string {
  const known = labels[path];
  if (known !== undefined) return known;
  const parent = path.slice(0, path.lastIndexOf("."));
  return parent === path || parent === "" ? path : labelOf(parent, labels);
}

/** What is wrong, on top of the form, each line a link to its field. Gets the focus after a failed attempt. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { paths, labels, general },
  ref,
) {
  const t = useTranslations("forms");
  const errorText = useErrorText();
  const { errorOf, idOf } = useAppForm();
  if (paths.length === 0 && !general) return null;
  return (
    <div ref={ref} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t("errorTitle")}</h2>
      {general ? <p>{errorText(general)}</p> : null}
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a href={`#${idOf(path)}`}>{labelOf(path, labels)}</a>: {errorOf(path)}
          </li>
        ))}
      </ul>
    </div>
  );
});
