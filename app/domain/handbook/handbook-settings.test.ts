import { expect, test } from "vitest";

import type { HandbookCopy, HandbookSettings } from "../exchange/index.ts";
import { settingsFaults, settingsNotices, withKnownReceipts } from "./handbook-settings.ts";

function copy(number: number, more: Partial<HandbookCopy> = {}): HandbookCopy {
  return { number, holder: "Stab", place: "Raum 210", parts: [], confirmedOn: null, ...more };
}

const SETTINGS: HandbookSettings = {
  issuer: "BC-Beauftragter",
  classification: "internal",
  validityDays: 90,
  emergencyNumbers: [{ label: "Feuerwehr", number: "112" }],
  versionHotline: "0351 555-1013",
  verificationUrl: "https://handbuch.example/pruefen",
  copies: [copy(1), copy(2, { parts: ["A"] })],
  offlineCopies: "Notfall-Laptop im Stabsraum",
};

test.each<readonly [string, Partial<HandbookSettings>, Record<string, string>]>([
  ["settings in order have no fault", {}, {}],
  ["no verification address is no fault", { verificationUrl: "" }, {}],
  [
    "the second of two equal numbers is named",
    { copies: [copy(4), copy(1), copy(4)] },
    { "copies.2.number": "handbook.copy-number-twice?number=4" },
  ],
  [
    "an address without its protocol is refused",
    { verificationUrl: "handbuch.example/pruefen" },
    { verificationUrl: "handbook.verification-address" },
  ],
])("%s", (_, change, expected) => {
  expect(settingsFaults({ ...SETTINGS, ...change })).toEqual(expected);
});

test.each<readonly [string, Partial<HandbookSettings>, Record<string, string>]>([
  ["complete settings need nothing", {}, {}],
  ["without any copy one is asked for", { copies: [] }, { copies: "handbook.no-copies" }],
  [
    "one copy has to hold the whole handbook",
    { copies: [copy(1, { parts: ["A"] })] },
    { copies: "handbook.no-complete-copy" },
  ],
  [
    "a place without network is asked for (BSI 200-4, 5.6.4)",
    { offlineCopies: "  " },
    { offlineCopies: "handbook.no-offline-place" },
  ],
  [
    "without a hotline and an address no copy can be compared",
    { versionHotline: "", verificationUrl: "" },
    { versionHotline: "handbook.no-comparison" },
  ],
  ["the hotline alone is enough to compare", { verificationUrl: "" }, {}],
])("%s", (_, change, expected) => {
  expect(settingsNotices({ ...SETTINGS, ...change })).toEqual(expected);
});

test("a receipt stays with number and holder, and goes with the holder", () => {
  const before = [copy(1, { confirmedOn: "2026-07-15" }), copy(2, { confirmedOn: "2026-07-16" })];
  const entered = [copy(1, { place: "Raum 211" }), copy(2, { holder: "Pforte" }), copy(3)];
  expect(withKnownReceipts(entered, before).map(({ confirmedOn }) => confirmedOn)).toEqual([
    "2026-07-15",
    null,
    null,
  ]);
});
