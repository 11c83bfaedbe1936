import { useTranslations } from "use-intl";

import type { LinkListView } from "#app/queries/processes/process-work.server.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { PageHead } from "../ui/page-head.tsx";
import { LinkChooser } from "./link-chooser.tsx";

interface LinksPageProps {
  readonly kind: "needs" | "uses";
  readonly view: LinkListView;
  readonly search: string;
}

/** All links of one kind of a process: processes it needs, or resources it uses. */
export function LinksPage({ kind, view, search }: LinksPageProps) {
  const t = useTranslations("editing");
  const p = useTranslations("processes");
  const path = useOrganisationPath();
  const { id, name } = view.process;
  const page = path(`/processes/${encodeURIComponent(id)}`);
  return (
    <div className="stack">
      <PageHead
        title={t(kind)}
        crumbs={[
          { label: p("title"), to: path("/processes") },
          { label: `${id} ${name}`, to: page, stored: true },
        ]}
        meta={t("linksLead")}
      />
      <LinkChooser
        view={view}
        search={search}
        base={`${page}/${kind}`}
        words={{
          linked: t(`${kind}Linked`),
          none: p(kind === "needs" ? "noNeeds" : "noResources"),
          add: t(`${kind}Add`),
          search: t(`${kind}Search`),
        }}
      />
    </div>
  );
}
