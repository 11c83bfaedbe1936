import { expect, test } from "vitest";
import { checkEngine, installed } from "#app/pdf/engine/self-test.server.ts";

test("the installed libraries are the ones the engine was written for", () => {
  expect(() => checkEngine({ ...installed })).not.toThrow();
});

test("another version is refused in one sentence", () => {
  const other = { ...installed, versionOf: () => "0.3.12" };
  expect(() => checkEngine(other)).toThrow(/pdfmake 0\.3\.12 statt 0\.3\.11/);
});

test("a changed method is refused and named", () => {
  const changed = {
    ...installed,
    sourceOf: (className: string, method: string) =>
      className === "LayoutBuilder" && method === "processRow"
        ? "processRow() {}"
        : installed.sourceOf(className, method),
  };
  expect(() => checkEngine(changed)).toThrow(/LayoutBuilder\.processRow ist verändert/);
});
