export * from "./assessment-status.ts";
export * from "./grid-change.ts";
export * from "./grid-problems.ts";
export * from "./release-obstacles.ts";
