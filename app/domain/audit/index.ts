export * from "./audit-event.schema.ts";
