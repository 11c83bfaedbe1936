import { expect, test } from "vitest";
import { derive, rootStyle } from "./resolved-style.ts";
import { PrintStyleStack } from "./print-style-stack.ts";

test("equal layers give the same object, layers without style change nothing", () => {
  const root = rootStyle();
  expect(derive(root, { bold: true, margin: 4 })).toBe(derive(root, { bold: true, text: "x" }));
  expect(derive(root, { text: "x" })).toBe(root);
  expect(derive(root, { bold: true })).not.toBe(root);
});

test("later layers win, named styles extend others, and popping restores", () => {
  const stack = new PrintStyleStack(
    {
      base: { fontSize: 10, color: "red" },
      note: { extends: "base", color: "blue" },
      loop: { extends: "loop", bold: true },
    },
    { fontSize: 12 },
  );
  stack.push("note");
  expect(stack.resolve()).toMatchObject({ fontSize: 10, color: "blue" });
  stack.push({ color: "green" });
  expect(stack.getProperty("color")).toBe("green");
  expect(stack.resolveRun({ style: "loop" })).toMatchObject({ bold: true, color: "green" });
  stack.pop(2);
  expect(stack.resolve()).toMatchObject({ fontSize: 12, color: "black" });
});
