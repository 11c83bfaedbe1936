import type {
  AlarmStage,
  BaoRole,
  BusinessProcess,
  Contact,
  CrisisRoom,
  ExchangeDocument,
  HandbookSettings,
  ImmediateMeasure,
  ReportingPoint,
  RulesOfProcedure,
  Unit,
} from "#app/domain/exchange/index.ts";

import { baoRole } from "./bao-role.ts";
import { businessProcess } from "./business-process.ts";
import type { ProcessRow } from "./business-process.ts";
import { personId } from "./person.ts";

/** Id, name, unit, matrix, RTO, emergency level, owner's last name, five reasons separated by ` | `, further keys. */
export type ShortProcessRow = readonly [
  id: string,
  name: string,
  unit: string,
  matrix: string,
  rto: number | null,
  level: string | null,
  owner: string,
  reasons: string,
  more?: Partial<ProcessRow>,
];

/** Processes of a small authority; an empty text of reasons means that the survey has not asked yet. */
export function processesOf(rows: readonly ShortProcessRow[]): BusinessProcess[] {
  return rows.map(([id, name, unit, matrix, rtoHours, emergencyLevel, owner, reasons, more = {}]) =>
    businessProcess({
      id,
      name,
      unit,
      matrix,
      rtoHours,
      emergencyLevel,
      owner: personId(owner),
      ...(reasons === "" ? {} : { reasons: reasons.split(" | ") }),
      status: "released",
      ...more,
    }),
  );
}

/** Units by id, name, parent, last name of the head and of the deputy. */
export function unitsOf(
  site: string,
  rows: readonly (readonly [
    id: string,
    name: string,
    parent: string | null,
    head: string,
    deputy?: string,
  ])[],
): Unit[] {
  return rows.map(([id, name, parent, head, deputy]) => ({
    id,
    name,
    parent,
    head: personId(head),
    deputy: deputy === undefined ? null : personId(deputy),
    site,
  }));
}

/** What a small authority needs to be reached: its short name, two numbers and its reporting numbers. */
export type Reach = {
  readonly name: string;
  readonly gate: string;
  readonly desk: string;
  readonly decision: string;
};

type Staff = Readonly<
  Record<
    "lead" | "it" | "staff" | "building" | "press" | "record",
    readonly [holder: string | null, ...deputies: string[]]
  >
>;

const ROLE_TEXTS: readonly (readonly [
  key: keyof Staff,
  id: string,
  name: string,
  dv100: string,
  task: string,
  first: string,
])[] = [
  [
    "lead",
    "BAO-LS",
    "Stabsleitung",
    "LS",
    "Lage bewerten, Notfall ausrufen, Aufträge erteilen.",
    "Alarm quittieren, Stabsraum aufsuchen, Besetzung feststellen, Einstufung bestätigen.",
  ],
  [
    "it",
    "BAO-S6",
    "IT",
    "S6",
    "IT-Lage feststellen, Wiederanlauf mit dem Landesrechenzentrum abstimmen.",
    "Alarm quittieren, Leitwarte des Landesrechenzentrums anrufen, früheste Anlaufzeit nennen.",
  ],
  [
    "staff",
    "BAO-S1",
    "Personal",
    "S1",
    "Vollzähligkeit feststellen, Schichten planen, Personalrat beteiligen.",
    "Alarm quittieren, Anwesenheitsliste anfordern, Schichtplan für 24 h entwerfen.",
  ],
  [
    "building",
    "BAO-S4",
    "Gebäudeverwaltung",
    "S4",
    "Gebäude und Versorgung sichern, Ausweichflächen zuteilen.",
    "Alarm quittieren, Pforte anrufen, freie Plätze melden.",
  ],
  [
    "press",
    "BAO-S5",
    "NuK-Kommunikation",
    "S5",
    "Beschäftigte und Öffentlichkeit unterrichten.",
    "Alarm quittieren, Sprachregelung vorbereiten, Beschäftigte zuerst unterrichten.",
  ],
  [
    "record",
    "BAO-S2",
    "Protokollierung und Lage",
    "S2",
    "Stabsprotokoll führen, Lage darstellen.",
    "Alarm quittieren, Protokoll beginnen, Zeitpunkt des Eintritts eintragen.",
  ],
];

/** The BAO of a small authority in six roles; an empty holder is a gap to be filled. */
export function smallBao(staff: Staff): BaoRole[] {
  return ROLE_TEXTS.map(([key, id, name, dv100, task, first]) => {
    const [holder, ...deputies] = staff[key];
    return baoRole({
      id,
      name,
      part: key === "record" ? "staff-support" : "core-team",
      dv100,
      holder: holder === null ? null : personId(holder),
      deputies: deputies.map(personId),
      tasks: task.split(/(?<=\.) /),
      powers: key === "lead" ? ["Weisungsrecht in der Lage.", "Beschaffung bis 20.000 Euro."] : [],
      firstSteps: first
        .replace(/\.$/, "")
        .split(", ")
        .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`),
    });
  });
}

/** Gate and service desk with their questions. */
export function reportingPointsOf(reach: Reach, aroundTheClock: boolean): ReportingPoint[] {
  return [
    {
      id: "MS-GEB",
      name: `Pforte ${reach.name}`,
      category: "building",
      availability: aroundTheClock ? "rund um die Uhr" : "Mo–Fr 6–20 Uhr",
      aroundTheClock,
      channels: [{ label: "Telefon", number: reach.gate }],
      questions: [
        "Wurde ein Gebäude oder Gebäudeteil geräumt?",
        "Fehlen Strom, Wasser oder Wärme, ohne dass die Rückkehr absehbar ist?",
        "Sind Menschen am Standort in Gefahr?",
      ],
    },
    {
      id: "MS-IT",
      name: `IT-Anlaufstelle ${reach.name}`,
      category: "it",
      availability: aroundTheClock ? "Mo–Fr 7–18 Uhr, sonst Rufbereitschaft" : "Mo–Fr 7–16 Uhr",
      aroundTheClock,
      channels: [{ label: "Telefon", number: reach.desk }],
      questions: [
        "Ist ein zeitkritisches Verfahren betroffen?",
        "Gibt es Hinweise auf einen Angriff oder den Abfluss von Daten?",
        "Ist unwahrscheinlich, dass die Störung in acht Stunden behoben ist?",
      ],
    },
  ];
}

/** Two stages with a fallback that needs no network. */
export function alarmStagesOf(reach: Reach): AlarmStage[] {
  return [
    {
      order: 1,
      name: "Stufe 1 – Stabsleitung",
      roles: ["BAO-LS"],
      channel: "Anruf durch die Meldestelle",
      fallbackChannel: "Bote oder Nachbardienststelle",
      acknowledgeMinutes: 15,
      message: `${reach.name}: Ereignismeldung. Bitte sofort zurückrufen: ${reach.gate}.`,
    },
    {
      order: 2,
      name: "Stufe 2 – Stab",
      roles: ["BAO-S6", "BAO-S1", "BAO-S4", "BAO-S5", "BAO-S2"],
      channel: "SMS und Anruf",
      fallbackChannel: "Telefonkette auf Papier",
      acknowledgeMinutes: 30,
      message: `ALARM ${reach.name}. Stab einberufen, Treffpunkt Stabsraum. Bitte quittieren.`,
    },
  ];
}

/** Fire, medical emergency, IT and power with the numbers of the authority. */
export function immediateMeasuresOf(reach: Reach): ImmediateMeasure[] {
  const list = (
    id: string,
    occasion: string,
    title: string,
    steps: readonly (readonly [text: string, who: string])[],
  ) => ({
    id,
    occasion,
    title,
    steps: steps.map(([text, who], index) => ({
      text,
      who,
      ...(index === 0 ? { imminentDanger: true } : {}),
    })),
  });
  return [
    list("SM-01", "Feuer oder Rauch", "Brand und Räumung", [
      ["Menschen warnen, Handfeuermelder drücken, 112 wählen.", "Wer den Brand entdeckt"],
      ["Gebäude verlassen, Türen schließen, keinen Aufzug benutzen.", "Alle"],
      ["Am Sammelplatz melden, Vollzähligkeit feststellen.", "Führungskräfte"],
      [`Pforte anrufen: ${reach.gate}.`, "Räumungshelferin oder Räumungshelfer"],
      [`Entscheidungsinstanz anrufen: ${reach.decision}.`, "Pforte"],
    ]),
    list("SM-02", "Unfall oder Erkrankung", "Medizinischer Notfall", [
      ["112 wählen, Erste Hilfe beginnen.", "Jede Person"],
      ["Ersthelfende und Defibrillator über die Pforte rufen.", "Zweite Person"],
      ["Rettungsdienst einweisen.", "Pforte"],
    ]),
    list("SM-03", "Verfahren gehen nicht, Verdacht auf Angriff", "IT-Ausfall und Cyberangriff", [
      ["Bei Verdacht auf Angriff: Netzwerkstecker ziehen, Gerät eingeschaltet lassen.", "Nutzende"],
      [`IT-Anlaufstelle anrufen: ${reach.desk}.`, "Nutzende"],
      ["Leitwarte des Landesrechenzentrums anrufen: 0351 555-7222.", "IT-Anlaufstelle"],
      [`Entscheidungsinstanz anrufen: ${reach.decision}.`, "IT-Anlaufstelle"],
    ]),
    list("SM-04", "Strom fällt aus", "Stromausfall", [
      ["Aufzüge prüfen, Eingeschlossene ansprechen.", "Pforte"],
      ["Geräte ausschalten, Fenster und Kühlgeräte geschlossen halten.", "Beschäftigte"],
      ["Störungsstelle des Netzbetreibers anrufen, Dauer erfragen.", "Pforte"],
      [`Nach 30 Minuten Entscheidungsinstanz anrufen: ${reach.decision}.`, "Pforte"],
    ]),
  ];
}

/** One room with its equipment. */
export function crisisRoomOf(
  site: string,
  name: string,
  seats: number,
  emergencyPowerHours: number | null,
): CrisisRoom {
  return {
    id: "SR-1",
    name,
    kind: "primary",
    site,
    access: "Schlüssel bei der Pforte, Ersatzschlüssel bei der Stabsleitung.",
    seats,
    emergencyPowerHours,
    equipment: [
      "Notfallhandbuch auf Papier",
      "Vordrucke und Stifte",
      "Mobiltelefon mit zweitem Netz",
      "Flipchart",
    ],
  };
}

/** Rules of procedure in short; the parts of the reaction time add up to the parameter of the authority. */
export function shortRulesOfProcedure(hours: readonly [number, number, number, number]): RulesOfProcedure {
  const [detectionHours, alertingHours, constitutionHours, decisionHours] = hours;
  return {
    reactionTime: { detectionHours, alertingHours, constitutionHours, decisionHours, bufferHours: 0 },
    decisionCriteria: [
      "Gefahr für Leib und Leben.",
      "Ein zeitkritischer Geschäftsprozess steht oder wird stehen.",
      "Eine gesetzliche Pflicht wird verletzt.",
    ],
    sections: [
      {
        title: "Besetzung",
        paragraphs: [
          "Der Stab arbeitet mit sechs Funktionen; arbeitsfähig ist er mit dreien, darunter Stabsleitung und Protokollierung.",
        ],
      },
      {
        title: "Befugnisse",
        paragraphs: [
          "Die Stabsleitung hat in der Lage Weisungsrecht. Beschaffungen über 20.000 Euro entscheidet die Behördenleitung.",
        ],
      },
      {
        title: "Konstituierung und Auflösung",
        paragraphs: ["Die Stabsleitung stellt Beginn, Ausrufen und Ende mit Uhrzeit fest."],
      },
      {
        title: "Zusammenarbeitsmodell",
        paragraphs: [
          "Lagebesprechungen dauern höchstens 30 Minuten; jeder Auftrag hat eine zuständige Person und eine Frist.",
        ],
      },
      {
        title: "Arbeitsbedingungen",
        paragraphs: [
          "Eine Schicht dauert höchstens acht Stunden, danach folgt eine Ruhezeit von elf Stunden.",
        ],
      },
      {
        title: "Protokollierung",
        paragraphs: [
          "Es gibt ein fortlaufendes Stabsprotokoll; Gesichertes und Vermutetes sind unterschieden.",
        ],
      },
      {
        title: "Compliance",
        paragraphs: [
          "Datenschutz, Arbeitszeitrecht und Beteiligung des Personalrats gelten auch in der Lage.",
        ],
      },
      {
        title: "Verhaltenskodex",
        paragraphs: ["Wir sprechen kurz und sachlich; Inhalte des Stabs bleiben im Stab."],
      },
    ],
  };
}

/** Handbook settings with copies at the places every authority has. */
export function handbookOf(
  reach: Reach,
  validityDays: number,
  copies: readonly (readonly [holder: string, place: string, confirmedOn: string | null])[],
): HandbookSettings {
  return {
    issuer: `${reach.name}, BC-Beauftragte oder BC-Beauftragter`,
    classification: "confidential",
    validityDays,
    emergencyNumbers: [
      { label: "Feuerwehr und Rettungsdienst", number: "112" },
      { label: "Polizei", number: "110" },
      { label: `Pforte ${reach.name}`, number: reach.gate },
      { label: "IT-Anlaufstelle", number: reach.desk },
      { label: "Entscheidungsinstanz", number: reach.decision },
    ],
    versionHotline: reach.decision,
    verificationUrl: "",
    copies: copies.map(([holder, place, confirmedOn], index) => ({
      number: index + 1,
      holder,
      place,
      parts: [],
      confirmedOn,
    })),
    offlineCopies: "Notfall-Laptop im Stabsraum, Abgleich jeden Monat.",
  };
}

/** Everything an authority needs to react, from its people and numbers. */
export function responseOf(
  reach: Reach,
  staff: Staff,
  aroundTheClock: boolean,
): Pick<ExchangeDocument, "baoRoles" | "reportingPoints" | "alarmStages" | "immediateMeasures"> {
  return {
    baoRoles: smallBao(staff),
    reportingPoints: reportingPointsOf(reach, aroundTheClock),
    alarmStages: alarmStagesOf(reach),
    immediateMeasures: immediateMeasuresOf(reach),
  };
}

const LRZ_CONTACT: Contact = {
  id: "K-LRZ",
  name: "Landesrechenzentrum (LRZ), Leitwarte",
  category: "provider",
  function: "Störungsannahme für Netz, Server, E-Mail und HKR",
  phone: "0351 555-7200",
  standby: "0351 555-7222",
  email: "leitwarte@lrz.example",
  serviceLevel: "Leitwarte rund um die Uhr besetzt",
};

/** Contacts every authority of the Land has, and its own ones. */
export function contactsOf(own: readonly Contact[] = []): Contact[] {
  return [
    {
      id: "K-112",
      name: "Feuerwehr und Rettungsdienst",
      category: "emergency-service",
      function: "Brand, Unfall",
      phone: "112",
      standby: "112",
      email: "",
    },
    {
      id: "K-110",
      name: "Polizei",
      category: "emergency-service",
      function: "Bedrohung, Straftat",
      phone: "110",
      standby: "110",
      email: "",
    },
    { ...LRZ_CONTACT },
    {
      id: "K-STROM",
      name: "Stadtwerke Musterstadt, Strom",
      category: "utility",
      function: "Störungsstelle Strom",
      phone: "0351 555-8100",
      standby: "0351 555-8100",
      email: "",
    },
    ...own,
  ];
}
