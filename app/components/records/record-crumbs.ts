import { useTranslations } from "use-intl";

import { isDirectoryKind, type RecordKind } from "#app/forms/records/record-kind.ts";

import { useOrganisationPath } from "../shell/organisation-path.ts";
import type { Crumb } from "../ui/breadcrumb.tsx";

interface Place {
  readonly kind: RecordKind;
  readonly code?: string;
  readonly title?: string;
  /** Whether the reader may open the list; missing: yes. */
  readonly listOpen?: boolean;
}

/** Page that lists the records of a kind. */
export function recordListPath(kind: RecordKind): string {
  if (kind === "outage-scenarios") return "/outage";
  return `/${isDirectoryKind(kind) ? "directory" : "response"}/${kind === "roles" ? "" : kind}`;
}

/** Way back from a record: to its list, and to itself from its form. */
export function useRecordCrumbs({ kind, code, title, listOpen = true }: Place): Crumb[] {
  const t = useTranslations("response");
  const path = useOrganisationPath();
  const list =
    kind === "roles" || !listOpen
      ? { label: t("title"), to: path("/response") }
      : { label: t(`kinds.${kind}`), to: path(recordListPath(kind)) };
  if (code === undefined || title === undefined) return [list];
  return [list, { label: title, to: path(`/records/${kind}/${encodeURIComponent(code)}`), stored: true }];
}
