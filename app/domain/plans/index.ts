export * from "./editions-in-force.ts";
export * from "./plan-basis.ts";
export * from "./plan-differences.ts";
export * from "./plan-needs.ts";
export * from "./plan-release.ts";
export * from "./plan-sections.ts";
export * from "./without-plan.ts";
