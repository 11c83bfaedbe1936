export * from "./measure-object.ts";
export * from "./measure-rules.ts";
export * from "./measure-status.ts";
