import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";

import { english } from "./english.ts";
import { formatClock, formatDate, formatInstant } from "./dates.ts";
import { german } from "./german.ts";

type Node = { readonly [key: string]: Node | string };

function texts(node: Node, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, child]): [string, string][] =>
    typeof child === "string" ? [[`${path}${key}`, child]] : texts(child, `${path}${key}.`),
  );
}

function argumentsOf(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/(?<!(?:one|other|=\d+) )\{(\w+)[},]/g)].map((match) => match[1] as string)),
  ].sort();
}

const de = texts(german);
const en = new Map(texts(english));

test("English has exactly the keys of the German catalogue", () => {
  expect([...en.keys()].sort()).toEqual(de.map(([key]) => key).sort());
});

test("no text is empty and every text names the same values in both languages", () => {
  for (const [key, text] of de) {
    expect.soft(text.trim(), key).not.toBe("");
    expect.soft(en.get(key)?.trim(), key).not.toBe("");
    expect.soft(argumentsOf(en.get(key) ?? ""), key).toEqual(argumentsOf(text));
  }
});

test("every text is well-formed in both languages", () => {
  for (const [locale, messages] of [
    ["de", german],
    ["en", english],
  ] as const) {
    const t = createTranslator({
      locale,
      messages,
      timeZone: "Europe/Berlin",
      onError: (error) => {
        throw error;
      },
    });
    for (const [key, text] of de) {
      const known = Object.fromEntries(argumentsOf(text).map((name) => [name, 2]));
      expect(t(key as never, known as never), key).not.toBe("");
    }
  }
});

test("German texts keep to the house: no exclamation marks, no excuses", () => {
  expect(de.filter(([, text]) => /!|Ups|Hoppla/.test(text))).toEqual([]);
});

test("dates and instants are those of Berlin, whatever the zone of the machine", () => {
  expect(formatDate("2026-11-23", "de")).toBe("23.11.2026");
  expect(formatInstant("2026-07-01T22:30:00.000Z", "de")).toBe("02.07.2026, 00:30");
  expect(formatClock("2026-01-15T09:42:00.000Z", "en")).toBe("10:42");
});
