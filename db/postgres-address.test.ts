import { expect, test } from "vitest";

import { withoutPassword } from "./postgres-address.ts";

test.each([
  ["postgres://eva:geheim@db.example:5432/standfest", "postgres://eva@db.example:5432/standfest", "geheim"],
  ["postgresql://eva:a%40b%2Fc@db/x?sslmode=require", "postgresql://eva@db/x?sslmode=require", "a@b/c"],
  ["postgres://eva:p@ss@db/x", "postgres://eva@db/x", "p@ss"],
  ["postgres://eva:100%@db/x", "postgres://eva@db/x", "100%"],
  ["postgres://eva:x@a:1,b:2/x", "postgres://eva@a:1,b:2/x", "x"],
  ["postgres://eva@db/x?password=geheim&sslmode=require", "postgres://eva@db/x?sslmode=require", "geheim"],
  ["postgres:///x?host=/run/postgresql&password=geheim", "postgres:///x?host=/run/postgresql", "geheim"],
  ["postgres:///x?password=geheim", "postgres:///x", "geheim"],
  ["postgres://eva@db/x", "postgres://eva@db/x", undefined],
  ["postgres:///standfest?host=/run/postgresql", "postgres:///standfest?host=/run/postgresql", undefined],
  ["postgres://db:5432/x", "postgres://db:5432/x", undefined],
])("%s is shown without its password", (url, shown, password) => {
  expect(withoutPassword(url)).toEqual(password === undefined ? { url: shown } : { url: shown, password });
});
