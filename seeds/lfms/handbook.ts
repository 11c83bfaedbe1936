import type { HandbookSettings } from "#app/domain/exchange/index.ts";

type CopyRow = readonly [holder: string, place: string, parts: string, confirmedOn: string | null];

const COPIES: readonly CopyRow[] = [
  ["Stab", "Stabsraum Haus A, Raum 210, Schrank links", "", "2026-07-15"],
  ["Stab", "Stabsraum Haus A, Raum 210, Battlebox A", "", "2026-07-15"],
  ["Stab", "Ausweich-Stabsraum Haus B, Raum 101, Battlebox B", "", "2026-07-16"],
  ["Pforte", "Pforte Haus A", "A B", "2026-07-15"],
  ["Service Desk", "Referat 15, Raum 020", "A B", "2026-07-17"],
  ["Referat 31", "Notfallschrank Raum 301", "A F", "2026-07-20"],
  ["Referat 12", "Raum 118", "A F", "2026-07-20"],
  ["Bewältigungsteam IT", "Werkstatt Raum 012", "A B G", "2026-07-17"],
  ["Bewältigungsteam IT", "Haus B, Raum 105 (außerhalb des Serverraums)", "A B G", null],
  ["Präsidium", "Zimmer der Präsidentin, Tresor", "", "2026-07-15"],
  ["BC-Koordination", "Notfall-Laptop und Ordner, Nadine Busch", "", "2026-07-15"],
  ["Staatsministerium für Mustersachen", "Lagedienst", "B E", null],
];

/** What the handbook of the LfMS carries besides data and plans, and who holds its twelve copies. */
export function lfmsHandbook(): HandbookSettings {
  return {
    issuer: "Landesamt für Musterverwaltung Sachsen, BC-Beauftragter",
    classification: "confidential",
    validityDays: 90,
    emergencyNumbers: [
      { label: "Feuerwehr und Rettungsdienst", number: "112" },
      { label: "Polizei", number: "110" },
      { label: "Pforte Haus A (rund um die Uhr)", number: "0351 555-1900" },
      { label: "Service Desk", number: "0351 555-1555" },
      { label: "Rufbereitschaft IT", number: "0170 0000-155" },
      { label: "Zentrale Entscheidungsinstanz", number: "0170 0000-102" },
    ],
    versionHotline: "0351 555-1013",
    verificationUrl: "https://notfallhandbuch.lfms.example/pruefen",
    copies: COPIES.map(([holder, place, parts, confirmedOn], index) => ({
      number: index + 1,
      holder,
      place,
      parts: parts === "" ? [] : parts.split(" "),
      confirmedOn,
    })),
    offlineCopies:
      "Notfall-Laptop im Stabsraum Haus A und Notfall-Laptop in Haus B (PDF, verschlüsselt); USB-Datenträger im Tresor der Pforte. Abgleich am ersten Montag des Monats durch die BC-Koordination.",
  };
}
