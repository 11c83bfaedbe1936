import { expect, test } from "vitest";

import { graphAddress, graphRequest } from "./graph-request.ts";

const HERE = "http://standfest.test/o/LfMS/graph";

test("an address that says nothing asks for the whole graph", () => {
  expect(graphRequest(HERE)).toEqual({
    focus: "",
    up: 2,
    down: 2,
    status: [],
    category: [],
    collapse: [],
    processes: true,
    search: "",
  });
});

test.each([
  ["?up=11", { up: 2 }],
  ["?down=-1", { down: 2 }],
  ["?up=0&down=9", { up: 0, down: 9 }],
  ["?status=gap&status=nonsense", { status: ["gap"] }],
  ["?category=it&collapse=it&collapse=supplies", { category: ["it"], collapse: ["it", "supplies"] }],
  ["?processes=no", { processes: false }],
])("%s is read as far as it is known", (search, expected) => {
  expect(graphRequest(HERE + search)).toMatchObject(expected);
});

test("the address of a graph leads back to the same graph", () => {
  const asked = graphRequest(
    `${HERE}?focus=process%3AGP-05&up=3&down=1&status=gap&collapse=it&processes=no&q=mail`,
  );
  expect(graphRequest(HERE + graphAddress(asked))).toEqual({ ...asked, search: "" });
  expect(graphAddress(asked, { focus: "" })).not.toContain("up=");
});
