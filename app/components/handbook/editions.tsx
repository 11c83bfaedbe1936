import { useTranslations } from "use-intl";

import type { ReleaseRow } from "#app/queries/handbook/handbook-view.server.ts";

import { ReleaseTable } from "./release-table.tsx";

/** All editions, or that there is none yet. */
export function Editions({ releases }: { readonly releases: readonly ReleaseRow[] }) {
  const t = useTranslations("handbook");
  return (
    <section className="stack stack--small" aria-labelledby="releases">
      <h2 id="releases">{t("releasesTitle")}</h2>
      {releases.length > 0 ? (
        <>
          <p className="muted">{t("checkNumberText")}</p>
          <ReleaseTable releases={releases} />
        </>
      ) : (
        <p className="muted">{t("noReleases")}</p>
      )}
    </section>
  );
}
