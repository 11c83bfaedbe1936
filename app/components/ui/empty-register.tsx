import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { EmptyState } from "./empty-state.tsx";

interface EmptyRegisterProps {
  readonly of: "processes" | "resources" | "plans" | "exercises" | "measures";
  /** The reader does not see all of them, so nothing may be said about whether there are any. */
  readonly limited: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

/** A register without rows: nothing there yet, or nothing that this reader may see. */
export function EmptyRegister({ of, limited, title, children }: EmptyRegisterProps) {
  const t = useTranslations("controls");
  if (!limited) return <EmptyState title={title}>{children}</EmptyState>;
  return <EmptyState title={t(`limited.${of}`)}>{t("limitedText")}</EmptyState>;
}
