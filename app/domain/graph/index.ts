export * from "./adjacency.ts";
export * from "./cycle-in-group.ts";
export * from "./negative-cycle.ts";
export * from "./priority-queue.ts";
export * from "./strong-components.ts";
