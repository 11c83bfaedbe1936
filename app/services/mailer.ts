/** A message to one person. Only official addresses; the text stands in plain text, too. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Calendar entry that mail programs offer to accept. */
  readonly calendar?: string;
  /** The same key again is the same message: receivers may drop the second one. */
  readonly key: string;
}

export type MailOutcome =
  | { readonly kind: "sent" }
  /** Trying again makes no sense: the address is refused for good. */
  | { readonly kind: "refused"; readonly code: "mail.address" | "mail.rejected" }
  /** Worth another try later. */
  | { readonly kind: "failed"; readonly code: "mail.unreachable" | "mail.busy" | "mail.insecure" };

/** Port: sends mail. Never throws for what a mail server may answer. */
export interface Mailer {
  readonly send: (message: MailMessage) => Promise<MailOutcome>;
  readonly close: () => void;
}
