export * from "./alarm-figures.ts";
export * from "./exercise-history.ts";
export * from "./exercise-rules.ts";
export * from "./exercise-status.ts";
export * from "./from-scenario.ts";
export * from "./reaction-time.ts";
export * from "./scenario.schema.ts";
