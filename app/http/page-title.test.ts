import { expect, test } from "vitest";

import { pageTitle } from "./page-title.ts";

const english = [{ id: "root", data: { language: "en" } }];

test.each([
  ["a list", [], { organisation: "LfMS" }, "Geschäftsprozesse – LfMS – Standfest"],
  ["an object", [], { organisation: "LfMS", id: "GP-05" }, "GP-05 – Geschäftsprozesse – LfMS – Standfest"],
  ["a page of no organisation", [], {}, "Geschäftsprozesse – Standfest"],
  ["a page in English", english, { organisation: "LfMS" }, "Business processes – LfMS – Standfest"],
])("the tab of %s says what it shows", (_, matches, params, title) => {
  expect(pageTitle((messages) => messages.processes.title)({ matches, params })).toEqual([{ title }]);
});
