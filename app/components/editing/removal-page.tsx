import { useTranslations } from "use-intl";

import type { Mention } from "#app/services/impact-analysis/mentions.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Consequences, Mentions } from "./removal-consequences.tsx";
import { RemovalForm } from "./removal-form.tsx";

interface RemovalPageProps {
  readonly removed: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly mentions: readonly Mention[];
  };
  /** Name and path of the list the object stands in. */
  readonly list: { readonly title: string; readonly path: string };
  readonly sentences: readonly string[];
  readonly submitId: string;
  readonly refusal: string | undefined;
}

/** Asks once before an object goes and names what goes with it; one that others mention stays, and they are named. */
export function RemovalPage({ removed, list, sentences, submitId, refusal }: RemovalPageProps) {
  const t = useTranslations("editing");
  const path = useOrganisationPath();
  const { id, name, version, mentions } = removed;
  const page = path(`${list.path}/${encodeURIComponent(id)}`);
  return (
    <div className="stack">
      <PageHead
        title={t("deleteTitle", { id, name })}
        stored={name}
        crumbs={[
          { label: list.title, to: path(list.path) },
          { label: `${id} ${name}`, to: page, stored: true },
        ]}
      />
      {mentions.length > 0 ? (
        <Mentions mentions={mentions} />
      ) : (
        <>
          <p>{t("consequences")}</p>
          <Consequences sentences={sentences} />
          <RemovalForm
            version={version}
            submitId={submitId}
            confirm={t("deleteNow", { id })}
            back={page}
            refusal={refusal}
          />
        </>
      )}
    </div>
  );
}
