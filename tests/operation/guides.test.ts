import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { readEnvironment, VARIABLES } from "#app/config/env.server.ts";

import { parseArguments } from "../../cli/arguments.ts";
import { COMMANDS } from "../../cli/commands/registry.ts";

const read = (file: string) => readFileSync(file, "utf8");
const GUIDE = read("docs/administration.md");
const README = read("README.md");

/** Name and further cells of each row of a table whose first cell names variables. */
function variableRows(text: string): [name: string, cells: readonly string[]][] {
  const rows = [...text.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) +\|(.*)\|$/gm)];
  return rows.flatMap(([, names = "", rest = ""]) =>
    [...names.matchAll(/[A-Z_]+/g)].map(([name]): [string, string[]] => [
      name,
      rest.split("|").map((cell) => cell.trim()),
    ]),
  );
}

function shownDefault(name: string): string {
  const defaults = readEnvironment({});
  if (!defaults.ok) throw new Error(defaults.error);
  const value = (defaults.value as Readonly<Record<string, string | number | boolean | undefined>>)[name];
  return value === undefined ? "–" : `\`${typeof value === "boolean" ? Number(value) : value}\``;
}

/** Words behind `standfest` in blocks and inline code of a guide. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/(?:^|`|npx |=0 )standfest ([a-z][^`\n]*)/gm)].map(([, words = ""]) =>
    words.trim(),
  );
}

test("the administrators' guide names every variable with its default, and no other", () => {
  const rows = variableRows(GUIDE);
  expect(rows.map(([name]) => name).toSorted()).toEqual(VARIABLES.toSorted());
  for (const [name, [value]] of rows) expect(value, name).toBe(shownDefault(name));
});

test("README names every variable, and no other", () => {
  expect(
    variableRows(README)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(VARIABLES.toSorted());
});

test("the sample of the settings is understood, commented lines included", () => {
  const lines = [...read("deploy/standfest.env").matchAll(/^(?:# )?([A-Z_]+)="(.*)"$/gm)];
  const settings = Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
  expect(Object.keys(settings).filter((name) => !VARIABLES.includes(name))).toEqual([]);
  expect(readEnvironment(settings)).toMatchObject({ ok: true, value: { TRUSTED_PROXIES: 1 } });
});

test.each([
  ["docs/administration.md", GUIDE, 10],
  ["README.md", README, 4],
])("every command line in %s is one that the program takes", (_, text, least) => {
  const lines = commandLines(text).filter((line) => !line.includes("…"));
  expect(lines.length).toBeGreaterThanOrEqual(least);
  for (const line of lines) {
    const [name = "", ...words] = line.replaceAll(/\[|\]/g, "").split(/\s+/);
    const command = COMMANDS.find((one) => one.name === name);
    expect(command, line).toBeDefined();
    const placeholders = words.length === 0 ? (command?.positionals ?? []) : words;
    const required = words.length > 0 ? [] : (command?.options ?? []).filter((option) => option.required);
    const given = [...placeholders, ...required.flatMap((option) => [`--${option.name}`, "X"])];
    expect(command && parseArguments(command, given), line).not.toHaveProperty("problem");
  }
});

test("the reference of the command line describes every command with every option", () => {
  const sections = new Map(
    read("docs/command-line.md")
      .split(/^### /m)
      .slice(1)
      .map((section) => [/^`([a-z-]+)/.exec(section)?.[1], section]),
  );
  expect([...sections.keys()].toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
  for (const { name, options } of COMMANDS)
    for (const option of options) expect(sections.get(name), name).toContain(`--${option.name}`);
});

test("every sample in deploy is named in the guide, and every file the guide links to is there", () => {
  for (const file of readdirSync("deploy")) expect(GUIDE, file).toContain(file);
  const links = [...GUIDE.matchAll(/\]\((?!#|https?:)([^)#]+)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !existsSync(path.join("docs", link)))).toEqual([]);
});

test("every jump inside of the guide leads to a heading", () => {
  const headings = [...GUIDE.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const jumps = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, jump = ""]) => jump);
  expect(jumps.length).toBeGreaterThan(0);
  expect(jumps.filter((jump) => !headings.includes(jump))).toEqual([]);
});

test("publiccode.yml shows pictures that are there and the licence of the packages", () => {
  const text = read("publiccode.yml");
  const shown = [...text.matchAll(/- (docs\/\S+\.png)$/gm)].map(([, file = ""]) => file);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((file) => !existsSync(file))).toEqual([]);
  const { license } = JSON.parse(read("package.json")) as { license: string };
  expect(/^ {2}license: (\S+)$/m.exec(text)?.[1]).toBe(license);
});
