export * from "./exchange-document.schema.ts";
export * from "./exercise.schema.ts";
export * from "./impact-analysis.schema.ts";
export * from "./improvement.schema.ts";
export * from "./organisation.schema.ts";
export * from "./plan.schema.ts";
export * from "./primitives.schema.ts";
export * from "./response.schema.ts";
