import type { GlossaryEntry } from "./glossary-entry.ts";

/** Glossary, German terms G to R. */
export const TERMS_G_TO_R: readonly GlossaryEntry[] = [
  {
    id: "examined-set",
    clause: null,
    de: { term: "GP-Umfang", meaning: "Die Prozesse, die in diesem Zyklus untersucht werden." },
    en: { term: "Examined set", meaning: "The processes examined in this cycle." },
  },
  {
    id: "utilities",
    clause: null,
    de: { term: "Grundversorger", meaning: "Strom, Wasser, Wärme." },
    en: { term: "Utilities", meaning: "Power, water, heat." },
  },
  {
    id: "hot-debrief",
    clause: null,
    de: { term: "Hot wash up / Manöverkritik", meaning: "Rückmeldungen unmittelbar nach einer Übung." },
    en: { term: "Hot debrief", meaning: "Feedback right after an exercise." },
  },
  {
    id: "management",
    clause: "4.3",
    de: {
      term: "Institutionsleitung",
      meaning: "Leitung der Behörde; trägt die Verantwortung und gibt frei.",
    },
    en: { term: "Top management", meaning: "Head of the authority; bears the responsibility and releases." },
  },
  {
    id: "interested-party",
    clause: null,
    de: {
      term: "Interessengruppe",
      meaning: "Wer von Prozessen oder Ausfällen betroffen ist oder Anforderungen stellt.",
    },
    en: {
      term: "Interested party",
      meaning: "Whoever is affected by processes or outages or makes demands.",
    },
  },
  {
    id: "cascade",
    clause: "7.2.2",
    de: {
      term: "Kaskadeneffekt",
      meaning: "Kurze RTO wandern ungewollt über viele Stufen von Abhängigkeiten weiter.",
    },
    en: { term: "Cascade effect", meaning: "Short RTOs travel unwanted over many levels of dependencies." },
  },
  {
    id: "core-team",
    clause: "5.1",
    de: { term: "Kernteam", meaning: "Ständige Mitglieder des Stabs." },
    en: { term: "Core team", meaning: "Permanent members of the crisis staff." },
  },
  {
    id: "constitution",
    clause: null,
    de: { term: "Konstituierung", meaning: "Der Stab wird arbeitsfähig." },
    en: { term: "Constitution of the staff", meaning: "The crisis staff becomes able to act." },
  },
  {
    id: "crisis",
    clause: null,
    de: { term: "Krise", meaning: "Schweres Ereignis, für das kein Plan passt." },
    en: { term: "Crisis", meaning: "Severe event for which no plan fits." },
  },
  {
    id: "accumulation",
    clause: "7.2.4",
    de: {
      term: "Kumulationseffekt",
      meaning: "Viele Prozesse hängen an einer Ressource; zusammen wiegen sie schwerer als jeder allein.",
    },
    en: {
      term: "Accumulation effect",
      meaning: "Many processes hang on one resource; together they weigh more than each alone.",
    },
  },
  {
    id: "briefing",
    clause: null,
    de: { term: "Lagebesprechung", meaning: "Kurzes Treffen des Stabs: Lage, Entscheidungen, Aufträge." },
    en: {
      term: "Situation briefing",
      meaning: "Short meeting of the crisis staff: situation, decisions, orders.",
    },
  },
  {
    id: "policy",
    clause: "4.8",
    de: { term: "Leitlinie BCMS", meaning: "Bekenntnis der Leitung mit Zielen, Geltungsbereich und Rollen." },
    en: { term: "BCM policy", meaning: "Commitment of the management with goals, scope and roles." },
  },
  {
    id: "action-plan",
    clause: "15.2",
    de: {
      term: "Maßnahmenplan",
      meaning:
        "Alle Korrekturen und Verbesserungen mit Frist und Verantwortung, bis ihre Wirkung geprüft ist.",
    },
    en: {
      term: "Action plan",
      meaning:
        "All corrections and improvements with deadline and responsibility, until their effect is checked.",
    },
  },
  {
    id: "reporting-point",
    clause: "5.2",
    de: { term: "Meldestelle / Meldequelle", meaning: "Wo Ereignisse ankommen, und woher sie kommen." },
    en: { term: "Reporting point / source", meaning: "Where events arrive, and where they come from." },
  },
  {
    id: "rework",
    clause: null,
    de: {
      term: "Nacharbeiten",
      meaning: "Arbeit nach dem Notbetrieb, bis alles wieder auf dem normalen Stand ist.",
    },
    en: { term: "Rework", meaning: "Work after emergency operation until everything is back to normal." },
  },
  {
    id: "emergency-operation",
    clause: null,
    de: { term: "Notbetrieb", meaning: "Arbeit auf verringertem, vorher festgelegtem Niveau." },
    en: { term: "Emergency operation", meaning: "Work on a reduced level set beforehand." },
  },
  {
    id: "emergency",
    clause: "2.3",
    de: {
      term: "Notfall",
      meaning: "Ein Ausfall, der die Behörde schwer trifft und mit vorbereiteten Plänen bewältigt wird.",
    },
    en: {
      term: "Emergency",
      meaning: "An outage that hits the authority hard and is handled with prepared plans.",
    },
  },
  {
    id: "handbook",
    clause: "4.4",
    de: { term: "Notfallhandbuch", meaning: "Alle Unterlagen für das Ereignis, gedruckt und freigegeben." },
    en: { term: "Emergency handbook", meaning: "All documents for the event, printed and released." },
  },
  {
    id: "pocket-card",
    clause: "4.4",
    de: { term: "Notfallkarte", meaning: "Anweisung auf einer Seite." },
    en: { term: "Emergency card", meaning: "Instruction on one page." },
  },
  {
    id: "emergency-measure",
    clause: null,
    de: { term: "Notfallmaßnahme", meaning: "Vorbereitete Handlung für das Ereignis." },
    en: { term: "Emergency measure", meaning: "Prepared action for the event." },
  },
  {
    id: "preparedness-concept",
    clause: null,
    de: { term: "Notfallvorsorgekonzept", meaning: "Alle übrigen Dokumente des BCMS." },
    en: { term: "Preparedness concept", meaning: "All other documents of the BCMS." },
  },
  {
    id: "communication",
    clause: null,
    de: { term: "NuK-Kommunikation", meaning: "Notfall- und Krisenkommunikation nach innen und außen." },
    en: {
      term: "Emergency and crisis communication",
      meaning: "Communication in an emergency, inside and outside.",
    },
  },
  {
    id: "walkthrough",
    clause: "13.5",
    de: { term: "Planbesprechung", meaning: "Ein Plan wird am Tisch Schritt für Schritt durchgesprochen." },
    en: { term: "Plan walk-through", meaning: "A plan is talked through step by step at the table." },
  },
  {
    id: "execution-time",
    clause: "7.2.1",
    de: {
      term: "Prozessausführungszeit",
      meaning: "Dauer eines Durchlaufs, der vor einer Frist beendet sein muss.",
    },
    en: { term: "Process execution time", meaning: "Duration of one run that must end before a deadline." },
  },
  {
    id: "buffer",
    clause: "7.2.1",
    de: {
      term: "Puffer",
      meaning: "Sicherheitsabstand, der von der höchsten zulässigen RTO abgezogen wird.",
    },
    en: { term: "Buffer", meaning: "Safety margin taken off the longest permitted RTO." },
  },
  {
    id: "checksum",
    clause: null,
    de: {
      term: "Prüfsumme",
      meaning: "Fingerabdruck einer Datei oder Fassung: Ändert sich ein Zeichen, ändert er sich mit.",
    },
    en: {
      term: "Checksum",
      meaning: "Fingerprint of a file or edition: when one character changes, so does it.",
    },
  },
  {
    id: "check-number",
    clause: null,
    de: {
      term: "Prüfzahl",
      meaning:
        "Die ersten zwölf Stellen der Prüfsumme; am Telefon lässt sich damit vergleichen, ob beide dieselbe Fassung haben.",
    },
    en: {
      term: "Check number",
      meaning:
        "The first twelve digits of the checksum; on the telephone they tell whether both have the same edition.",
    },
  },
  {
    id: "stages",
    clause: "3",
    de: {
      term: "Reaktiv-/Aufbau-/Standard-BCMS",
      meaning: "Drei Ausbaustufen: das Nötigste, schrittweiser Aufbau, vollständig.",
    },
    en: {
      term: "Reactive, build-up and standard BCMS",
      meaning: "Three stages: the bare minimum, building up step by step, complete.",
    },
  },
  {
    id: "cluster",
    clause: null,
    de: { term: "Ressourcencluster", meaning: "Bündel von Ressourcen, die gemeinsam betrachtet werden." },
    en: { term: "Resource cluster", meaning: "Bundle of resources looked at together." },
  },
  {
    id: "residual-risk",
    clause: null,
    de: { term: "Restrisiko", meaning: "Risiko, das nach allen Maßnahmen bleibt." },
    en: { term: "Residual risk", meaning: "Risk that remains after all measures." },
  },
  {
    id: "risk-acceptance",
    clause: "9.6",
    de: { term: "Risikoübernahme", meaning: "Die zuständige Leitung trägt ein Risiko schriftlich." },
    en: { term: "Formal assumption of risk", meaning: "The competent head bears a risk in writing." },
  },
  {
    id: "role-card",
    clause: "5.1",
    de: { term: "Rollenkarte", meaning: "Aufgaben und Befugnisse einer Rolle auf einer Seite." },
    en: { term: "Role card", meaning: "Tasks and powers of a role on one page." },
  },
  {
    id: "return",
    clause: null,
    de: { term: "Rückführung", meaning: "Weg vom Notbetrieb in den Normalbetrieb." },
    en: { term: "Return", meaning: "Way from emergency to normal operation." },
  },
];
