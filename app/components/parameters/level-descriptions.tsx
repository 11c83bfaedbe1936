import { useLocale, useTranslations } from "use-intl";

import type { BiaParameters } from "#app/domain/exchange/index.ts";
import { damageWords } from "#app/i18n/damage-words.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";

type Scenario = BiaParameters["damageScenarios"][number];

/** What each damage level means for each damage scenario (V-08). */
export function LevelDescriptions({ parameters }: { readonly parameters: BiaParameters }) {
  const t = useTranslations("parameters");
  const { damageScenarios, damageLevels, levelDescriptions = {} } = damageWords(parameters, useLocale());
  const columns: Column<Scenario>[] = [
    {
      key: "scenario",
      header: t("scenario"),
      text: true,
      cell: ({ code, name }) => (
        <>
          <span className="muted">{code}</span> {name}
        </>
      ),
    },
    ...damageLevels.map(({ level, name }, at) => ({
      key: String(level),
      header: `${level} ${name}`,
      text: true,
      stored: true,
      cell: ({ code }: Scenario) => levelDescriptions[code]?.[at] || "–",
    })),
  ];
  return (
    <DataTable caption={t("damage")} columns={columns} rows={damageScenarios} rowKey={({ code }) => code} />
  );
}
