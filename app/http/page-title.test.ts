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

test.each([
  [{ view: { name: "Meldewesen" } }],
  [{ view: { process: { name: "Meldewesen" } } }],
  [{ view: { measure: { action: "Meldewesen" } } }],
  [{ view: { title: "Meldewesen" } }],
])("the tab of an object carries its name from %j", (data) => {
  const params = { organisation: "LfMS", id: "GP-05" };
  const title = "GP-05 Meldewesen – Geschäftsprozesse – LfMS – Standfest";
  const shown = pageTitle((messages) => messages.processes.title)({ matches: [], params, data });
  expect(shown).toEqual([{ title }]);
});
