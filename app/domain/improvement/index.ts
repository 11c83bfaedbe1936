export * from "./measure-rules.ts";
export * from "./measure-status.ts";
export * from "./reminder-days.ts";
