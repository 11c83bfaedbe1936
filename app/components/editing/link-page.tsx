import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { z } from "zod";

import type { RefusedForm } from "#app/forms/conflict-answer.ts";
import type { FormTree } from "#app/forms/form-tree.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import { RemovableRecordPage } from "./removable-record-page.tsx";

interface End {
  readonly id: string;
  readonly name: string;
}

interface LinkPageProps {
  readonly kind: "need" | "use";
  readonly process: End;
  readonly other: End;
  /** Whether there is a link already, so that it can be taken away. */
  readonly exists: boolean;
  readonly schema: z.ZodType;
  readonly values: FormTree;
  readonly version: number;
  readonly submitId: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly answer: RefusedForm | undefined;
  readonly children: ReactNode;
}

/** One link of a process: what it needs of another one, or a resource it uses. */
export function LinkPage(props: LinkPageProps) {
  const { kind, process, other, exists, version, submitId, children } = props;
  const { schema, values, labels, answer } = props;
  const t = useTranslations("editing");
  const path = useOrganisationPath();
  const page = path(`/processes/${encodeURIComponent(process.id)}`);
  const ends = { process: process.id, other: other.id };
  return (
    <RemovableRecordPage
      head={{
        title: t(`${kind}Title`, { process: process.id, other: `${other.id} ${other.name}` }),
        stored: other.name,
        crumbs: [
          { label: `${process.id} ${process.name}`, to: page, stored: true },
          { label: t(`${kind}s`), to: `${page}/${kind}s` },
        ],
        meta: t("linksLead"),
      }}
      form={{ id: kind, save: t("saveLink"), schema, values, version, submitId, labels, answer }}
      removal={
        exists
          ? {
              label: t("removeLink"),
              consequence: t(kind === "need" ? "removeNeed" : "removeUse", ends),
              back: page,
            }
          : null
      }
    >
      {children}
    </RemovableRecordPage>
  );
}
