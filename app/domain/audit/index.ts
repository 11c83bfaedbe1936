export * from "./audit-chain.ts";
export * from "./audit-event.schema.ts";
export * from "./canonical-json.ts";
export * from "./fault-text.ts";
export * from "./field-changes.ts";
export * from "./personal-fields.ts";
