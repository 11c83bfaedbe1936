export type IconName =
  | "account-circle"
  | "add"
  | "arrow-back"
  | "arrow-forward"
  | "autorenew"
  | "brightness-medium"
  | "check"
  | "checklist"
  | "close"
  | "content-copy"
  | "danger"
  | "dehaze"
  | "download"
  | "draft"
  | "edit"
  | "help"
  | "home"
  | "info"
  | "language"
  | "search"
  | "success"
  | "visibility"
  | "warning";

/** Decorative KERN icon: its meaning is always said in words beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span className={`kern-icon kern-icon--${name} kern-icon--small`} aria-hidden="true" />;
}
