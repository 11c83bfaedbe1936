import type { RoleCode } from "#app/domain/access/index.ts";

/** A person one can be in the demo. There is no password: the demo mode offers one button per account. */
export type DemoAccount = {
  readonly loginName: string;
  readonly name: string;
  /** German name of the role, the label of the button. */
  readonly roleName: string;
  readonly role: RoleCode;
  /** Code of the organisation of {@link demoLand}. */
  readonly organisation: string;
  /** Id of the person in that organisation's document; null where the account is no person of it. */
  readonly person: string | null;
  /** One sentence: what one can see and do with it. */
  readonly description: string;
};

/** One account per role, and a second officer, so that two people can work on the same sheet; in the order of the login page. */
export function demoAccounts(): DemoAccount[] {
  return [
    {
      loginName: "leitung",
      name: "Dr. Anja Winkler",
      roleName: "Institutionsleitung",
      role: "management",
      organisation: "LfMS",
      person: "P-Winkler",
      description:
        "Sieht Ergebnisse und Berichte, gibt BIA, Besetzung und Übungen frei und zeichnet Risikoübernahmen.",
    },
    {
      loginName: "bcb",
      name: "Bernd Krause",
      roleName: "BC-Beauftragter (BCB)",
      role: "bc-officer",
      organisation: "LfMS",
      person: "P-Krause",
      description: "Pflegt das gesamte BCMS des LfMS: Parameter, BIA, Pläne, BAO, Übungen und Maßnahmen.",
    },
    {
      loginName: "bcb-vertretung",
      name: "Claudia Reimann",
      roleName: "BC-Beauftragte (Vertretung)",
      role: "bc-officer",
      organisation: "LfMS",
      person: null,
      description:
        "Vertritt den BC-Beauftragten: dieselben Rechte, und die zweite Person bei einer Freigabe.",
    },
    {
      loginName: "bck",
      name: "Matthias Voigt",
      roleName: "BC-Koordinator (BCK)",
      role: "bc-coordinator",
      organisation: "LfMS",
      person: "P-Voigt",
      description:
        "Erfasst BIA, Pläne und Übungen für Referat 31 und liest die Ergebnisse der anderen Referate.",
    },
    {
      loginName: "prozess",
      name: "Sabine Adler",
      roleName: "Prozesseigentümerin",
      role: "process-owner",
      organisation: "LfMS",
      person: "P-Adler",
      description:
        "Bearbeitet den BIA-Bogen des Bürgertelefons und liest den eigenen Geschäftsfortführungsplan.",
    },
    {
      loginName: "ressource",
      name: "Christian Engel",
      roleName: "Ressourcenzuständiger",
      role: "resource-owner",
      organisation: "LfMS",
      person: "P-Engel",
      description: "Pflegt Anlaufzeiten und Wiederanlaufpläne von Cluster, Verzeichnisdienst und E-Mail.",
    },
    {
      loginName: "alarm",
      name: "Jens Kern",
      roleName: "Alarmierungsverantwortlicher",
      role: "alarm-officer",
      organisation: "LfMS",
      person: "P-Kern",
      description:
        "Pflegt Alarmierungsstufen und Erreichbarkeiten der BAO; jeder Zugriff auf Kontaktdaten wird protokolliert.",
    },
    {
      loginName: "stab",
      name: "Katrin Franke",
      roleName: "Stabsmitglied",
      role: "crisis-staff",
      organisation: "LfMS",
      person: "P-Franke",
      description: "Liest Pläne, Rollenkarten, Anlaufreihenfolge und Berichte für die Arbeit im Stab.",
    },
    {
      loginName: "uebung",
      name: "Nadine Busch",
      roleName: "Übungsleitung",
      role: "exercise-director",
      organisation: "LfMS",
      person: "P-Busch",
      description: "Plant Übungen, schreibt Drehbücher, führt das Protokoll und wertet aus.",
    },
    {
      loginName: "revision",
      name: "Petra Lenk",
      roleName: "Revision",
      role: "auditor",
      organisation: "LfMS",
      person: "P-Lenk",
      description: "Liest für begrenzte Zeit alles außer privaten Erreichbarkeiten und ändert nichts.",
    },
    {
      loginName: "beschaeftigt",
      name: "Silke Noack",
      roleName: "Beschäftigte",
      role: "staff",
      organisation: "LfMS",
      person: "P-Noack",
      description: "Sieht den eigenen Plan, die eigene Rollenkarte und die Sofortmaßnahmen.",
    },
    {
      loginName: "land",
      name: "Hanna Ulbrich",
      roleName: "Land-Koordination",
      role: "land-coordinator",
      organisation: "LAND",
      person: "P-Ulbrich",
      description: "Sieht die freigegebenen Kennzahlen aller Behörden, aber keine Einzelheiten.",
    },
    {
      loginName: "orgadmin",
      name: "Ralf Ebert",
      roleName: "Org-Administration",
      role: "org-admin",
      organisation: "LfMS",
      person: "P-Ebert",
      description: "Verwaltet Konten und Rollen des LfMS, ohne Inhalte der BIA zu ändern.",
    },
    {
      loginName: "plattform",
      name: "Demo Plattform",
      roleName: "Plattform-Administration",
      role: "platform-admin",
      organisation: "LAND",
      person: null,
      description:
        "Legt auf dem Server Organisationen an und prüft die Installation; sieht im Browser keine Fachinhalte.",
    },
  ];
}
