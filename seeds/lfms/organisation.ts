import type { Cycle, Person, Site, Unit } from "#app/domain/exchange/index.ts";

import { people } from "../builders/person.ts";

/** The four sites of the LfMS. */
export function lfmsSites(): Site[] {
  return [
    {
      id: "Haus A",
      name: "Haus A (Hauptgebäude mit Serverraum)",
      address: "Musterallee 10, 01000 Musterstadt",
      access: "Pforte rund um die Uhr besetzt; Generalschlüssel im Schlüsseltresor der Pforte.",
      assemblyPoint: "Parkplatz Musterallee, Schild „Sammelplatz A“",
      alternativeSite: "Haus B",
    },
    {
      id: "Haus B",
      name: "Haus B (Nebenstelle mit Ausweichfläche)",
      address: "Beispielweg 4, 01000 Musterstadt",
      access:
        "Transponder der Stabsmitglieder; Ersatztransponder im Schlüsselkasten neben dem Haupteingang, Code im versiegelten Umschlag.",
      assemblyPoint: "Wiese hinter Haus B",
      alternativeSite: "Haus A",
    },
    {
      id: "RZ Dienstleister",
      name: "Rechenzentrum des REGI-Dienstleisters",
      address: "Rechnerstraße 1, 01000 Musterstadt",
      access: "Nur nach Anmeldung über die Leitwarte des Dienstleisters.",
    },
    {
      id: "RZ Land",
      name: "Landesrechenzentrum",
      address: "Datenring 8, 01000 Musterstadt",
      access: "Nur nach Anmeldung über die Leitwarte des LRZ.",
    },
  ];
}

const UNITS: readonly (readonly [
  id: string,
  name: string,
  parent: string | null,
  head: string,
  deputy: string | null,
  site: string,
])[] = [
  ["Präsidium", "Präsidium", null, "Winkler", "Lehmann", "Haus A"],
  ["Stab Presse", "Stabsstelle Presse- und Öffentlichkeitsarbeit", "Präsidium", "Sommer", null, "Haus A"],
  [
    "Stab DSB/BfIS",
    "Stabsstelle Datenschutz und Informationssicherheit",
    "Präsidium",
    "Reiche",
    "Tittel",
    "Haus A",
  ],
  ["Abt. 1", "Abteilung 1 – Zentrale Dienste", "Präsidium", "Lehmann", "Seidel", "Haus A"],
  ["Ref. 11", "Referat 11 – Innerer Dienst, Gebäude, Registratur", "Abt. 1", "Lorenz", "Uhlig", "Haus A"],
  ["Ref. 12", "Referat 12 – Bürgerservice", "Abt. 1", "Adler", "Böhme", "Haus A"],
  ["Ref. 13", "Referat 13 – Haushalt und Kasse", "Abt. 1", "Schade", null, "Haus A"],
  ["Ref. 14", "Referat 14 – Personal und Fortbildung", "Abt. 1", "Neubert", "Arnold", "Haus A"],
  ["Ref. 15", "Referat 15 – Informationstechnik", "Abt. 1", "Vogel", "Brandt", "Haus A"],
  ["Abt. 2", "Abteilung 2 – Leistungen", "Präsidium", "Petzold", "Wendt", "Haus A"],
  ["Ref. 21", "Referat 21 – Leistungsbearbeitung", "Abt. 2", "Wendt", "Fiedler", "Haus A"],
  ["Ref. 22", "Referat 22 – Zahlbarmachung", "Abt. 2", "Petzold", "Kühn", "Haus A"],
  ["Ref. 23", "Referat 23 – Statistik und Controlling", "Abt. 2", "Grimm", "Wagner", "Haus B"],
  ["Abt. 3", "Abteilung 3 – Gefahrenabwehr und Register", "Präsidium", "Hartmann", "Zeidler", "Haus A"],
  ["Ref. 31", "Referat 31 – Gefahrenabwehr", "Abt. 3", "Hartmann", "Jahn", "Haus A"],
  ["Ref. 32", "Referat 32 – Register", "Abt. 3", "Zeidler", "Mehnert", "Haus A"],
];

/** Units down to the Referate; unit ids are the short names of the organisation chart. */
export function lfmsUnits(): Unit[] {
  return UNITS.map(([id, name, parent, head, deputy, site]) => ({
    id,
    name,
    parent,
    head: `P-${head}`,
    deputy: deputy === null ? null : `P-${deputy}`,
    site,
  }));
}

/** The people plans, roles and exercises of the LfMS speak of. All of them are invented. */
export function lfmsPeople(): Person[] {
  return people("lfms", 101, [
    ["Winkler", "Anja", "Präsidentin", "Präsidium", "1001", "Dr."],
    ["Krause", "Bernd", "BC-Beauftragter (BCB)", "Präsidium", "1010"],
    ["Lehmann", "Carola", "Leiterin Abteilung 1", "Abt. 1", "1100"],
    ["Vogel", "Daniel", "Leiter Referat 15", "Ref. 15", "1500"],
    ["Brandt", "Eva", "Stellvertretende Leiterin Referat 15", "Ref. 15", "1501"],
    ["Seidel", "Monika", "Referentin Personal und Liegenschaften", "Abt. 1", "1105"],
    ["Arnold", "Falk", "Sachbearbeiter Personal", "Ref. 14", "1402"],
    ["Richter", "Gisela", "Gebäudemanagerin", "Ref. 11", "1104"],
    ["Sommer", "Heike", "Pressesprecherin", "Stab Presse", "1020"],
    ["Pohl", "Ines", "Sachbearbeiterin Präsidialbüro", "Präsidium", "1011"],
    ["Kern", "Jens", "Sachbearbeiter Präsidialbüro", "Präsidium", "1012"],
    ["Franke", "Katrin", "Sachbearbeiterin Organisation", "Ref. 11", "1116"],
    ["Otto", "Lars", "Sachbearbeiter Organisation", "Ref. 11", "1117"],
    ["Busch", "Nadine", "BC-Koordinatorin (BCK)", "Präsidium", "1013"],
    ["Haase", "Olaf", "Referent Abteilung 1", "Abt. 1", "1106"],
    ["Lenk", "Petra", "Referentin Innenrevision", "Präsidium", "1014"],
    ["Thiel", "Quirin", "Referent Innenrevision", "Präsidium", "1015"],
    ["Ebert", "Ralf", "Systembetreuer", "Ref. 15", "1507"],
    ["Noack", "Silke", "Sachbearbeiterin Bürgerservice", "Ref. 12", "1207"],
    ["Adler", "Sabine", "Leiterin Referat 12", "Ref. 12", "1200"],
    ["Böhme", "Torsten", "Teamleiter Bürgertelefon", "Ref. 12", "1201"],
    ["Hartmann", "Uwe", "Leiter Abteilung 3 und Referat 31", "Ref. 31", "3100"],
    ["Jahn", "Claudia", "Dezernentin Gefahrenabwehr", "Ref. 31", "3101"],
    ["Voigt", "Matthias", "BC-Koordinator Referat 31", "Ref. 31", "3102"],
    ["Barthel", "Ulrike", "Sachbearbeiterin Gefahrenabwehr", "Ref. 31", "3103"],
    ["Zeidler", "Gerd", "Leiter Referat 32", "Ref. 32", "3200"],
    ["Mehnert", "Anja", "Sachbearbeiterin Register", "Ref. 32", "3201"],
    ["Petzold", "Anke", "Leiterin Abteilung 2 und Referat 22", "Ref. 22", "2200"],
    ["Kühn", "Mario", "Sachbearbeiter Zahlbarmachung", "Ref. 22", "2201"],
    ["Wendt", "Birgit", "Leiterin Referat 21", "Ref. 21", "2100"],
    ["Fiedler", "Stefan", "Teamleiter Leistungsbearbeitung", "Ref. 21", "2101"],
    ["Grimm", "Holger", "Leiter Referat 23", "Ref. 23", "2300"],
    ["Wagner", "Doreen", "Statistikerin", "Ref. 23", "2301"],
    ["Schade", "Regina", "Leiterin Referat 13, anordnungsbefugt", "Ref. 13", "1300"],
    ["Dietrich", "Paul", "Sachbearbeiter Haushalt", "Ref. 13", "1302"],
    ["Lorenz", "Dirk", "Leiter Referat 11", "Ref. 11", "1110"],
    ["Uhlig", "Martina", "Leiterin Registratur", "Ref. 11", "1111"],
    ["Krüger", "Henry", "Hausmeister", "Ref. 11", "1118"],
    ["Neubert", "Yvonne", "Leiterin Referat 14", "Ref. 14", "1400"],
    ["Engel", "Christian", "Systemadministrator Server", "Ref. 15", "1502"],
    ["Hübner", "Marko", "Netz- und Telefonadministrator", "Ref. 15", "1503"],
    ["Scholz", "Kerstin", "Verantwortliche Fachverfahren", "Ref. 15", "1504"],
    ["Peschel", "Tom", "Service Desk", "Ref. 15", "1505"],
    ["Reiche", "Simone", "Datenschutzbeauftragte", "Stab DSB/BfIS", "1030", "Dr."],
    ["Tittel", "Kai", "Beauftragter für Informationssicherheit (BfIS)", "Stab DSB/BfIS", "1031"],
    ["Jentzsch", "Rosa", "Vorsitzende des Personalrats", "Präsidium", "1040"],
  ]);
}

/** Cycle 2026 of the BCMS. */
export function lfmsCycle(): Cycle {
  return {
    year: 2026,
    stage: "build-up",
    reason:
      "Das LfMS betreibt ein ISMS und hat Erfahrung mit Erhebungen. Der Prozessumfang kommt aus dem BIA-Vorfilter; die vollständige Breite folgt 2027.",
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
  };
}
