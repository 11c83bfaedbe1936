/** Who stands behind an act, as far as the evidence needs it. Rights are judged before a service is called. */
export type ServiceActor = {
  /** Account id, or `system` for the machine itself. */
  readonly accountId: string;
  readonly requestId?: string;
};

/** What every audit event of the actor carries. */
export function evidenceOf(actor: ServiceActor): { readonly actor: string; readonly requestId?: string } {
  return actor.requestId === undefined
    ? { actor: actor.accountId }
    : { actor: actor.accountId, requestId: actor.requestId };
}
