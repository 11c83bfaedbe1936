import type { GlossaryEntry } from "./glossary-entry.ts";

/** Glossary, German terms S to Z. */
export const TERMS_S_TO_Z: readonly GlossaryEntry[] = [
  {
    id: "damage-level",
    clause: "7.1",
    de: { term: "Schadenskategorie", meaning: "Stufe der Schadenshöhe, zum Beispiel 1 bis 4." },
    en: { term: "Damage level", meaning: "Level of damage, for example 1 to 4." },
  },
  {
    id: "damage-scenario",
    clause: "7.1",
    de: {
      term: "Schadensszenario",
      meaning: "Art des Schadens: finanziell, Aufgabenerfüllung, Ansehen, Gesetz, Leib und Leben.",
    },
    en: {
      term: "Impact type",
      meaning: "Kind of damage: financial, performance of tasks, reputation, law, life and limb.",
    },
  },
  {
    id: "situational-extension",
    clause: "5.1",
    de: { term: "Situative Erweiterung", meaning: "Fachleute, die der Stab nach Bedarf hinzuzieht." },
    en: { term: "Situational extension", meaning: "Experts the crisis staff adds as needed." },
  },
  {
    id: "immediate-measure",
    clause: "5.3",
    de: {
      term: "Sofortmaßnahme",
      meaning: "Handlung der ersten Minuten: Menschen schützen, Schaden begrenzen.",
    },
    en: { term: "Immediate measure", meaning: "Action of the first minutes: protect people, limit damage." },
  },
  {
    id: "single-points",
    clause: "7.2.4",
    de: {
      term: "SPoF / SPoK / SPoC",
      meaning: "Einzelne Schwachstelle, einzige Person mit dem Wissen, einzige Ansprechstelle.",
    },
    en: { term: "SPoF / SPoK / SPoC", meaning: "Single point of failure, of knowledge, of contact." },
  },
  {
    id: "crisis-staff",
    clause: "5.1",
    de: { term: "Stab", meaning: "Leitet die Bewältigung." },
    en: { term: "Crisis staff", meaning: "Leads the incident handling." },
  },
  {
    id: "staff-support",
    clause: "5.1",
    de: { term: "Stabsassistenz", meaning: "Führt Protokoll, Lagebild und Organisation des Stabs." },
    en: {
      term: "Staff support",
      meaning: "Keeps the record, the picture of the situation and the organisation of the staff.",
    },
  },
  {
    id: "command-post-exercise",
    clause: "13.7",
    de: { term: "Stabsrahmenübung", meaning: "Stab und Teams üben gemeinsam." },
    en: { term: "Command post exercise", meaning: "Staff and teams practise together." },
  },
  {
    id: "staff-exercise",
    clause: "13.6",
    de: { term: "Stabsübung", meaning: "Der Stab übt an einer eingespielten Lage." },
    en: { term: "Staff exercise", meaning: "The crisis staff practises with a simulated situation." },
  },
  {
    id: "fault",
    clause: null,
    de: { term: "Störung", meaning: "Wird in der Organisation des Alltags behoben." },
    en: { term: "Fault", meaning: "Is put right in the normal organisation." },
  },
  {
    id: "exercise-concept",
    clause: "13.4",
    de: { term: "Übungskonzept", meaning: "Ziele, Art, Rahmen und Regeln einer Übung." },
    en: { term: "Exercise concept", meaning: "Goals, kind, frame and rules of an exercise." },
  },
  {
    id: "exercise-director",
    clause: "13.4",
    de: { term: "Übungsleitung", meaning: "Plant, leitet und wertet eine Übung aus." },
    en: { term: "Exercise director", meaning: "Plans, leads and evaluates an exercise." },
  },
  {
    id: "examination-period",
    clause: null,
    de: { term: "Untersuchungszeitraum", meaning: "Zeitspanne, nach der der BIA-Vorfilter fragt." },
    en: { term: "Period of examination", meaning: "Span of time the BIA pre-filter asks about." },
  },
  {
    id: "intolerability",
    clause: "7.1",
    de: {
      term: "Untragbarkeitsniveau",
      meaning: "Ab dieser Schadenskategorie ist ein Schaden nicht mehr hinnehmbar.",
    },
    en: { term: "Intolerability level", meaning: "From this damage level on, damage cannot be accepted." },
  },
  {
    id: "cause-effect",
    clause: null,
    de: {
      term: "Ursachen-/Wirkungsszenario",
      meaning: "Beschreibt, woraus ein Ausfall entsteht und was er bewirkt.",
    },
    en: {
      term: "Cause and effect scenario",
      meaning: "Describes what an outage comes from and what it causes.",
    },
  },
  {
    id: "distribution",
    clause: "4.4",
    de: { term: "Verteiler", meaning: "Wer welches Exemplar des Handbuchs hat." },
    en: { term: "Distribution list", meaning: "Who has which copy of the handbook." },
  },
  {
    id: "preventive-measure",
    clause: null,
    de: { term: "Vorsorgemaßnahme", meaning: "Macht einen Ausfall seltener oder weniger schlimm." },
    en: { term: "Preventive measure", meaning: "Makes an outage rarer or less severe." },
  },
  {
    id: "restart",
    clause: null,
    de: { term: "Wiederanlauf", meaning: "Weg bis zum Notbetrieb." },
    en: { term: "Restart", meaning: "Way to emergency operation." },
  },
  {
    id: "time-horizon",
    clause: "7.1",
    de: { term: "Zeithorizont", meaning: "Zeitpunkt nach dem Eintritt, für den der Schaden bewertet wird." },
    en: { term: "Time horizon", meaning: "Point in time after the occurrence for which damage is rated." },
  },
  {
    id: "time-critical",
    clause: "7.2.1",
    de: {
      term: "Zeitkritisch",
      meaning: "Ein Prozess, dessen Ausfall innerhalb der betrachteten Zeit untragbar wird.",
    },
    en: {
      term: "Time-critical",
      meaning: "A process whose outage becomes intolerable within the period looked at.",
    },
  },
];
