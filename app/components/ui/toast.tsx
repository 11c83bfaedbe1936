import { Icon } from "./icon.tsx";

interface ToastProps {
  readonly message: string;
  readonly kind?: "success" | "warning";
}

/** Confirmation of the last act. Part of the page, so nobody has to be quick to read it. */
export function Toast({ message, kind = "success" }: ToastProps) {
  return (
    <div className={kind === "warning" ? "toast toast--warning" : "toast"} role="status">
      <Icon name={kind} />
      <p>{message}</p>
    </div>
  );
}
