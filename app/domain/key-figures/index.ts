export * from "./count-key-figures.ts";
export * from "./figure-history.ts";
export * from "./key-figures.schema.ts";
export * from "./freshness.ts";
export * from "./release-digest.ts";
