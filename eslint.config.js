import js from "@eslint/js";
import tseslint from "typescript-eslint";

const SIZE_RULES = {
  "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 4],
  "max-depth": ["error", 3],
  complexity: ["error", 14],
};

const OWN_MODULE_MOCK = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name='mock']",
  message: "Never mock our own modules: use the real part or a fake of a port.",
};

const RAW_SQL = {
  selector: "MemberExpression[object.name='sql'][property.name='raw']",
  message: "Values are bound, names are sql.ref or sql.table: raw SQL belongs into migrations only.",
};

const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time is an argument here." },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Time is an argument here.",
  },
];

export default tseslint.config(
  { ignores: ["node_modules", "build", "data", "out", ".cache", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...SIZE_RULES,
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", name: "DataWithResponseInit", package: "@remix-run/router" },
          ],
        },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      // There are no enums (the compiler allows only types that can be erased) and hardly any classes to mistake.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "no-restricted-syntax": ["error", OWN_MODULE_MOCK, RAW_SQL],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "react-hook-form", message: "Use the form bridge in app/forms." },
            {
              name: "date-fns",
              message: "Import one function alone: all of them are half a second at each start.",
            },
          ],
        },
      ],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
    },
  },
  {
    files: ["app/domain/**/*.ts", "app/pdf/**/*.ts"],
    ignores: ["**/*.test.ts", "app/pdf/engine/**"],
    rules: { "no-restricted-syntax": ["error", OWN_MODULE_MOCK, RAW_SQL, ...CLOCK] },
  },
  {
    files: ["db/migrations/**", "**/*.test.ts", "tests/**"],
    rules: { "no-restricted-syntax": ["error", OWN_MODULE_MOCK] },
  },
  { files: ["app/forms/**"], rules: { "no-restricted-imports": "off" } },
  { files: ["cli/**", "scripts/**", "bin/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.test.ts", "**/*.test.tsx", "tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 500, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.schema.ts", "db/migrations/**", "app/i18n/**", "seeds/**", "exercises/**", "**/texts/**"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ["scripts/**", "bin/**", "*.js", "*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        module: "writable",
        require: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        setInterval: "readonly",
        clearTimeout: "readonly",
        Buffer: "readonly",
      },
    },
  },
);
