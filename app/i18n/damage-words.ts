/** English for the words every authority begins with, by the German ones. */
const ENGLISH: Readonly<Record<string, string>> = {
  "Beeinträchtigung der persönlichen Unversehrtheit": "Harm to the physical integrity of people",
  "Beeinträchtigung der Aufgabenerfüllung": "Impairment of the performance of duties",
  "Verstoß gegen Gesetze, Vorschriften und Verträge": "Violation of laws, regulations and contracts",
  "Negative Innen- und Außenwirkung": "Negative internal and external effects",
  "Finanzielle Auswirkungen": "Financial consequences",
  gering: "low",
  mittel: "medium",
  hoch: "high",
  "sehr hoch": "very high",
};

interface Named {
  readonly name: string;
}

interface DamageNames {
  readonly damageScenarios?: readonly Named[];
  readonly damageLevels: readonly Named[];
}

/** Damage scenarios and levels for a page or print in this language: the usual words are translated, an authority's own ones stay. */
export function damageWords<Parameters extends DamageNames>(
  parameters: Parameters,
  language: string,
): Parameters {
  if (language !== "en") return parameters;
  const inEnglish = (each: Named) => ({ ...each, name: ENGLISH[each.name] ?? each.name });
  return {
    ...parameters,
    ...(parameters.damageScenarios ? { damageScenarios: parameters.damageScenarios.map(inEnglish) } : {}),
    damageLevels: parameters.damageLevels.map(inEnglish),
  };
}
