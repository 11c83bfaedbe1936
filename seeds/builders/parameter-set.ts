import { type BiaParameters, USUAL_PARAMETERS } from "#app/domain/exchange/index.ts";

import { DAMAGE_SCENARIOS } from "./damage-matrix.ts";

const LEVEL_DESCRIPTIONS: Record<string, string[]> = {
  PU: [
    "Niemand wird verletzt, es entsteht höchstens Unbehagen.",
    "Leichte Verletzungen oder Belastungen sind möglich, eine Behandlung ist nicht nötig.",
    "Verletzungen mit ärztlicher Behandlung sind möglich; Menschen erhalten nötige Hilfe zu spät.",
    "Leben oder Gesundheit mehrerer Menschen sind ernsthaft in Gefahr.",
  ],
  AE: [
    "Die Arbeit geht mit kleinen Verzögerungen weiter.",
    "Rückstände entstehen, sie lassen sich mit eigenem Personal aufholen.",
    "Eine Kernaufgabe wird nicht mehr erfüllt; andere Stellen oder Bürgerinnen und Bürger warten spürbar.",
    "Die Behörde kann ihren Auftrag in wesentlichen Teilen nicht mehr erfüllen.",
  ],
  GV: [
    "Interne Vorgaben werden verletzt, ohne Folgen nach außen.",
    "Fristen verstreichen, eine Heilung ist möglich.",
    "Gesetzliche Fristen oder Pflichten werden verletzt; Beanstandungen und Ersatzansprüche sind zu erwarten.",
    "Schwere Rechtsverstöße mit Aufsichtsverfahren oder erheblicher Haftung.",
  ],
  IA: [
    "Vereinzelt Unmut bei Betroffenen.",
    "Beschwerden, örtliche Berichterstattung für einen Tag.",
    "Landesweite Berichterstattung, Anfragen aus dem Parlament.",
    "Anhaltender Vertrauensverlust in die Verwaltung.",
  ],
  FA: [
    "Schaden bis 10.000 Euro.",
    "Schaden bis 100.000 Euro.",
    "Schaden bis 1 Million Euro.",
    "Schaden über 1 Million Euro.",
  ],
};

/** The parameter set of the Land for the cycle 2026; an authority may tighten single values. */
export function parameterSet(own: Partial<BiaParameters> = {}): BiaParameters {
  return {
    ...structuredClone(USUAL_PARAMETERS),
    damageScenarios: DAMAGE_SCENARIOS.map((scenario) => ({ ...scenario })),
    levelDescriptions: structuredClone(LEVEL_DESCRIPTIONS),
    ...own,
  };
}
