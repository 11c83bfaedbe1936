import { registerHooks } from "node:module";

/** Preloaded by a test: makes the start file believe that it runs on Node 20, which exports less than today's. */
const NAMES_OF_NODE_20 = [
  "builtinModules",
  "createRequire",
  "findSourceMap",
  "isBuiltin",
  "syncBuiltinESMExports",
];

Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });
Object.defineProperty(process, "execPath", { value: "/usr/bin/node" });

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== "node:module") return next(specifier, context);
    const names = NAMES_OF_NODE_20.map((name) => `export const ${name} = undefined;`).join(" ");
    return {
      url: `data:text/javascript,${encodeURIComponent(`${names} export default {};`)}`,
      shortCircuit: true,
    };
  },
});
