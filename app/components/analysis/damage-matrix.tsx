import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";
import { STORED_LANGUAGE } from "../ui/stored-language.ts";

export interface DamageMatrixView {
  readonly horizonsHours: readonly number[];
  readonly intolerabilityLevel: number;
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly levels: readonly number[];
    readonly relevant: boolean;
    readonly reason: string;
  }[];
  readonly worst: readonly number[];
  readonly mtpdHours: number | null;
}

function Level({
  level,
  limit,
  marked,
}: {
  readonly level: number | undefined;
  readonly limit: number;
  readonly marked: boolean;
}) {
  if (level === undefined) return <span className="muted">–</span>;
  const step = level >= limit ? (level > limit ? 4 : 3) : level >= limit - 1 ? 2 : 1;
  return (
    <span className={`matrix__value level-${step} ${marked ? "matrix__value--mtpd" : ""}`}>{level}</span>
  );
}

/** Damage-over-time matrix to read: number, grey step and frame; the MTPD is framed twice. */
export function DamageMatrix({ view }: { readonly view: DamageMatrixView }) {
  const t = useTranslations("forms");
  const language = useLocale();
  const limit = view.intolerabilityLevel;
  const caption = t("matrixCaption", {
    low: view.levels[0]?.name ?? "",
    limit: view.levels.find((entry) => entry.level === limit)?.name ?? "",
  });
  return (
    <div className="stack stack--tight">
      <div className="table-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table className="matrix">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("scenario")}</th>
              {view.horizonsHours.map((hours) => (
                <th key={hours} scope="col" className="matrix__level">
                  {formatHours(hours, language)}
                </th>
              ))}
              <th scope="col">{t("reason")}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <abbr title={row.name}>{row.code}</abbr> <span className="matrix__name">{row.name}</span>
                </th>
                {view.horizonsHours.map((hours, at) => (
                  <td key={hours} className="matrix__level">
                    <Level level={row.relevant ? row.levels[at] : undefined} limit={limit} marked={false} />
                  </td>
                ))}
                <td className="matrix__reason small" lang={row.relevant ? STORED_LANGUAGE : undefined}>
                  {row.relevant ? row.reason : t("irrelevant")}
                </td>
              </tr>
            ))}
            <tr className="row--sum">
              <th scope="row">{t("worst")}</th>
              {view.horizonsHours.map((hours, at) => (
                <td key={hours} className="matrix__level">
                  <Level level={view.worst[at]} limit={limit} marked={hours === view.mtpdHours} />
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      <p className="field__hint">{view.levels.map((entry) => `${entry.level} ${entry.name}`).join(" · ")}</p>
    </div>
  );
}
