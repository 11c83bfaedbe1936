import type { Words } from "../table-sheet.ts";
import { words } from "../table-sheet.ts";
import { EXERCISE_CHOICES } from "./exercise-choices.ts";

/** Codes of an enumeration and what people read instead. */
export type Choices = Readonly<Record<string, Words>>;

export const BIA_STATUS: Choices = {
  draft: words("Entwurf", "draft"),
  "in-survey": words("in Erhebung", "in survey"),
  "in-review": words("in Qualitätssicherung", "in quality assurance"),
  released: words("freigegeben", "released"),
  "to-be-reassessed": words("neu zu bewerten", "to be reassessed"),
  superseded: words("abgelöst", "superseded"),
};

export const DEPENDENCY_KIND: Choices = {
  upstream: words("vorgelagert", "upstream"),
  parallel: words("parallel", "parallel"),
  downstream: words("nachgelagert", "downstream"),
};

export const REQUIRED_STATE: Choices = {
  running: words("läuft", "running"),
  completed: words("abgeschlossen", "completed"),
};

export const AGREEMENT: Choices = {
  proposed: words("vorgeschlagen", "proposed"),
  agreed: words("vereinbart", "agreed"),
  disputed: words("strittig", "disputed"),
  decided: words("entschieden", "decided"),
};

export const RESOURCE_CATEGORY: Choices = {
  it: words("IT", "IT"),
  personnel: words("Personal", "Personnel"),
  infrastructure: words("Infrastruktur", "Infrastructure"),
  services: words("Dienstleistungen", "Services"),
  information: words("Informationen", "Information"),
  equipment: words("Maschinen, Geräte, Anlagen, Fahrzeuge", "Machines, devices, plant, vehicles"),
  supplies: words("Betriebsmittel", "Supplies"),
};

export const SOLUTION_AVAILABLE: Choices = {
  yes: words("ja", "yes"),
  partly: words("teilweise", "partly"),
  no: words("nein", "no"),
};

export const CONTACT_CATEGORY: Choices = {
  "emergency-service": words("Notruf und Rettung", "Emergency service"),
  authority: words("Behörde", "Authority"),
  provider: words("Dienstleister", "Provider"),
  utility: words("Versorger", "Utility"),
  media: words("Medien", "Media"),
  other: words("Sonstiges", "Other"),
};

export const MEASURE_PRIORITY: Choices = {
  high: words("hoch", "high"),
  medium: words("mittel", "medium"),
  low: words("niedrig", "low"),
};

export const MEASURE_STATUS: Choices = {
  open: words("offen", "open"),
  "in-progress": words("in Umsetzung", "in progress"),
  done: words("abgeschlossen", "done"),
  effective: words("Wirksamkeit geprüft", "effectiveness checked"),
  rejected: words("verworfen", "rejected"),
  postponed: words("zurückgestellt", "postponed"),
};

export const MEASURE_SOURCE: Choices = {
  bia: words("BIA", "BIA"),
  "target-actual": words("Soll-Ist-Vergleich", "Target-actual comparison"),
  "risk-analysis": words("Risikoanalyse", "Risk analysis"),
  strategy: words("BC-Strategie", "BC strategy"),
  "plan-review": words("Prüfung eines Plans", "Plan review"),
  exercise: words("Übung", "Exercise"),
  event: words("Ereignis", "Event"),
  audit: words("Audit", "Audit"),
  indicator: words("Kennzahl", "Indicator"),
  "management-review": words("Managementbewertung", "Management review"),
  suggestion: words("Vorschlag", "Suggestion"),
  other: words("Sonstiges", "Other"),
};

export const MEASURE_KIND: Choices = {
  correction: words("Korrektur", "Correction"),
  improvement: words("Verbesserung", "Improvement"),
};

export const PLAN_KIND: Choices = {
  gfp: words("Geschäftsfortführungsplan", "Business continuity plan"),
  wap: words("Wiederanlaufplan", "Restart plan"),
  whp: words("Wiederherstellungsplan", "Restoration plan"),
};

const PLAN_REFERENCE_CONTENT: Choices = {
  activation: words("Aktivierung", "activation"),
  roles: words("Rollen", "roles"),
  resources: words("Ressourcen", "resources"),
  steps: words("Ablauf", "steps"),
  contacts: words("Kontakte", "contacts"),
  "functional-test": words("Funktionstest", "functional test"),
};

export const PLAN_STATUS: Choices = {
  draft: words("Entwurf", "draft"),
  "in-review": words("in Qualitätssicherung", "in quality assurance"),
  released: words("freigegeben", "released"),
  "in-revision": words("in Überarbeitung", "in revision"),
  superseded: words("abgelöst", "superseded"),
  archived: words("archiviert", "archived"),
};

export const OUTAGE_KIND: Choices = {
  building: words("Gebäude", "Building"),
  it: words("IT", "IT"),
  personnel: words("Personal", "Personnel"),
  provider: words("Dienstleister", "Provider"),
  network: words("Netz", "Network"),
  power: words("Strom", "Power"),
  other: words("Sonstiges", "Other"),
};

export const PHASE: Choices = {
  restart: words("Wiederanlauf", "Restart"),
  "emergency-operation": words("Notbetrieb", "Emergency operation"),
  return: words("Rückführung", "Return"),
};

export const CLASSIFICATION: Choices = {
  open: words("offen", "open"),
  internal: words("intern", "internal"),
  confidential: words("vertraulich", "confidential"),
  "vs-nfd": words("VS-NUR FÜR DEN DIENSTGEBRAUCH", "RESTRICTED (VS-NfD)"),
};

/** Enumerations by `list.field`, else by field alone. */
export const FIELD_CHOICES: Readonly<Record<string, Choices>> = {
  ...EXERCISE_CHOICES,
  "processes.status": BIA_STATUS,
  "processDependencies.kind": DEPENDENCY_KIND,
  requiredState: REQUIRED_STATE,
  agreement: AGREEMENT,
  "resources.category": RESOURCE_CATEGORY,
  solutionAvailable: SOLUTION_AVAILABLE,
  "contacts.category": CONTACT_CATEGORY,
  "measures.priority": MEASURE_PRIORITY,
  "measures.status": MEASURE_STATUS,
  "measures.source": MEASURE_SOURCE,
  "measures.kind": MEASURE_KIND,
  "plans.kind": PLAN_KIND,
  "plans.covers": PLAN_REFERENCE_CONTENT,
  "plans.status": PLAN_STATUS,
  "outageScenarios.kind": OUTAGE_KIND,
  outage: OUTAGE_KIND,
  outages: OUTAGE_KIND,
  phase: PHASE,
  classification: CLASSIFICATION,
};
