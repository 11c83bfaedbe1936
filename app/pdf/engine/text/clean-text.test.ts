import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test.each([
  ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["a\tb", "a    b"],
  ["u\u0308ber", "über"],
  ["a\u0000\u001Fb\u007F", "ab"],
  ["zu\u00ADsam\u200Bmen\uFEFF", "zusammen"],
  ["\u202Eabc\u202C", "abc"],
  ["☎\uFE0F", "☎"],
  ["Grüße, 5 €", "Grüße, 5 €"],
  ["a\u00A0b", "a\u00A0b"],
  ["\uD800x", "\uFFFDx"],
])("%j becomes %j", (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});
