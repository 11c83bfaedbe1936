import { useTranslations } from "use-intl";

import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

/** The number on paper, and the two checksums behind it: of the released content and of the kept file. */
export function Checksums({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslations("handbook");
  const { checkNumber, contentHash, pdfHash } = release;
  return (
    <details>
      <summary>
        <code>{checkNumber ?? "–"}</code>
        <span className="visually-hidden"> {t("checksumsOf", { number: release.number })}</span>
      </summary>
      <dl className="facts small">
        <dt>{t("contentHash")}</dt>
        <dd>
          <code>{contentHash}</code>
        </dd>
        <dt>{t("pdfHash")}</dt>
        <dd>{pdfHash === null ? t("noPdfHash") : <code>{pdfHash}</code>}</dd>
      </dl>
    </details>
  );
}
