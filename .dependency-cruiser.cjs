/** Layers of docs/architecture.md. @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      from: { path: "^app/domain", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^app/domain", "node_modules/(zod|date-fns|@date-fns)/"] },
    },
    {
      name: "pdf-builders-know-no-io",
      severity: "error",
      from: { path: "^app/pdf", pathNot: ["^app/pdf/engine", "\\.test\\.ts$"] },
      to: {
        path: [
          "^db",
          "^app/(services|queries|routes|http|adapters|forms|components)",
          "node_modules/pdfmake",
        ],
      },
    },
    {
      name: "only-the-engine-imports-pdfmake",
      severity: "error",
      from: { pathNot: ["^app/pdf/engine", "^bench", "^tests"] },
      to: { path: "node_modules/(pdfmake|pdfkit)/" },
    },
    {
      name: "db-knows-only-the-domain",
      severity: "error",
      from: { path: "^db", pathNot: "\\.test\\.ts$" },
      to: { path: "^app", pathNot: "^app/domain" },
    },
    {
      name: "only-the-client-imports-drivers",
      severity: "error",
      from: { pathNot: ["^db/client", "^db/connection", "^tests"] },
      to: { path: "node_modules/(better-sqlite3|pg)/" },
    },
    {
      name: "routes-stay-thin",
      severity: "error",
      from: { path: "^app/(routes|components|root)" },
      to: {
        path: [
          "^db",
          "^app/adapters",
          "^app/composition",
          "node_modules/(kysely|pdfmake|better-sqlite3|pg)/",
        ],
      },
    },
    {
      // `standfest --help` answers at once: what a command needs to run is read when it runs.
      name: "help-reads-no-machinery",
      severity: "error",
      from: { path: "^cli/(commands|main|help|arguments|command)" },
      to: {
        path: ["^db", "^app/(?!domain/shared/)", "^cli/(runs|database|refusal-texts)"],
        dependencyTypesNot: ["dynamic-import", "type-only"],
      },
    },
    {
      name: "nobody-imports-a-route",
      severity: "error",
      from: { pathNot: "^tests" },
      to: { path: "^app/routes/" },
    },
    {
      name: "components-never-import-server-files",
      severity: "error",
      from: { path: "^app/(components|forms)" },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "framework-stays-at-the-edge",
      severity: "error",
      from: {
        path: "^(app|db|cli|seeds|exercises)",
        pathNot: ["^app/(routes|root|entry|forms|http|components|server)"],
      },
      to: { path: "node_modules/@remix-run/" },
    },
    {
      name: "exercises-are-a-leaf",
      severity: "error",
      from: { path: "^exercises", pathNot: "\\.test\\.ts$" },
      to: { path: ["^db", "^app/(?!domain)"] },
    },
    {
      name: "the-app-enters-exercises-by-the-door",
      severity: "error",
      from: { path: "^app" },
      to: { path: "^exercises/", pathNot: "^exercises/index\\.ts$" },
    },
    {
      name: "no-orphan-dev-dependency",
      severity: "error",
      from: { path: "^(app|db|cli|seeds|exercises)", pathNot: "\\.test\\.tsx?$" },
      to: {
        dependencyTypes: ["npm-dev"],
        pathNot: "node_modules/(@types|vite|@remix-run/(dev|route-config))",
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
