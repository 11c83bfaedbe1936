import { expect, test } from "vitest";

import { navigationArea } from "./navigation-area.ts";

test.each([
  ["", "overview"],
  ["/", "overview"],
  ["/processes/GP-01/edit", "processes"],
  ["/new-process", "processes"],
  ["/outage", "resources"],
  ["/capacity", "resources"],
  ["/records/roles/R-1", "response"],
  ["/records/contacts/K-1/edit", "directory"],
  ["/admin/evidence", "audit"],
  ["/plans-of-others", null],
  ["/search", null],
])("the page „%s“ stands in the area %s of the navigation", (page, area) => {
  expect(navigationArea(page)).toBe(area);
});
