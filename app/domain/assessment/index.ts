export * from "./assessment-status.ts";
export * from "./release-obstacles.ts";
