import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon.tsx";

type AlertKind = "info" | "success" | "warning" | "danger";

const ICONS: Record<AlertKind, IconName> = {
  info: "info",
  success: "success",
  warning: "warning",
  danger: "danger",
};

interface AlertProps {
  readonly kind: AlertKind;
  readonly title: string;
  readonly children?: ReactNode;
}

export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div className={`alert alert--${kind}`} role={kind === "danger" ? "alert" : undefined}>
      <Icon name={ICONS[kind]} />
      <p className="alert__title">{title}</p>
      {children ? <div className="alert__body">{children}</div> : null}
    </div>
  );
}
