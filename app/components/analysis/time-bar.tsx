import { useLocale, useTranslations } from "use-intl";

import { formatHours } from "#app/domain/shared/hours.ts";

import { positionOf, type TimeScale } from "./time-scale.ts";

export interface TimeBarView {
  readonly baoReactionHours: number;
  readonly rtoHours: number | null;
  readonly executionHours: number;
  /** From declaration; null means unknown. */
  readonly reachableHours: number | null;
  readonly mtpdHours: number | null;
}

interface TimeBarProps {
  readonly view: TimeBarView;
  readonly scale: TimeScale;
  readonly label: string;
}

function Band({
  from,
  to,
  y,
  scale,
  className,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly scale: TimeScale;
  readonly className: string;
}) {
  const left = positionOf(from, scale);
  const width = Math.max(0, positionOf(to, scale) - left);
  return <rect className={className} x={`${left}%`} y={y} width={`${width}%`} height="14" />;
}

function Grid({ scale }: { readonly scale: TimeScale }) {
  const language = useLocale();
  return scale.marks.map((mark) => {
    const x = `${positionOf(mark, scale)}%`;
    const atEnd = mark === scale.limitHours;
    return (
      <g key={mark}>
        <line className="time-bar__grid" x1={x} x2={x} y1="2" y2="50" />
        <text className="time-bar__tick" x={x} y="66" textAnchor={atEnd ? "end" : "middle"}>
          {mark % 24 === 0 && mark > 24 ? `${mark / 24} ${language === "de" ? "T" : "d"}` : `${mark} h`}
        </text>
      </g>
    );
  });
}

function Bands({ view, scale }: { readonly view: TimeBarView; readonly scale: TimeScale }) {
  const {
    baoReactionHours: bao,
    rtoHours: rto,
    executionHours: run,
    reachableHours: reach,
    mtpdHours,
  } = view;
  const missed = reach !== null && rto !== null && reach > rto;
  const reached = reach === null ? scale.limitHours : bao + reach;
  return (
    <>
      <Band from={0} to={bao} y={6} scale={scale} className="time-bar__bao" />
      {rto !== null ? <Band from={bao} to={bao + rto} y={6} scale={scale} className="time-bar__rto" /> : null}
      {rto !== null && run > 0 ? (
        <Band from={bao + rto} to={bao + rto + run} y={6} scale={scale} className="time-bar__run" />
      ) : null}
      <Band from={0} to={bao} y={30} scale={scale} className="time-bar__bao" />
      {rto !== null ? (
        <Band
          from={bao}
          to={reached}
          y={30}
          scale={scale}
          className={`time-bar__reach ${reach === null ? "time-bar__reach--unknown" : missed ? "time-bar__reach--gap" : ""}`}
        />
      ) : null}
      {rto !== null && reach !== null && run > 0 ? (
        <Band from={reached} to={reached + run} y={30} scale={scale} className="time-bar__run" />
      ) : null}
      {mtpdHours !== null ? (
        <line
          className="time-bar__mtpd"
          x1={`${positionOf(mtpdHours, scale)}%`}
          x2={`${positionOf(mtpdHours, scale)}%`}
          y1="0"
          y2="52"
        />
      ) : null}
    </>
  );
}

function Swatch({ className }: { readonly className: string }) {
  return (
    <svg className="swatch" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect className={className} x="1" y="1" width="12" height="12" />
    </svg>
  );
}

/** What is demanded over what can be reached, since the event, on one logarithmic scale. The legend says it in words. */
export function TimeBar({ view, scale, label }: TimeBarProps) {
  const t = useTranslations("controls");
  const language = useLocale();
  const hours = (value: number | null) => formatHours(value, language);
  const missed =
    view.reachableHours !== null && view.rtoHours !== null && view.reachableHours > view.rtoHours;
  const reach =
    view.reachableHours === null ? t("notReachable") : `${t("reachable")} ${hours(view.reachableHours)}`;
  return (
    <figure className="time-bar" aria-label={label}>
      <svg aria-hidden="true" focusable="false">
        <Grid scale={scale} />
        <Bands view={view} scale={scale} />
      </svg>
      <figcaption>
        <ul className="time-bar__legend">
          <li>
            <Swatch className="time-bar__bao" />
            {t("bao")} {hours(view.baoReactionHours)}
          </li>
          <li>
            <Swatch className="time-bar__rto" />
            {t("rto")} {hours(view.rtoHours)}
          </li>
          {view.executionHours > 0 ? (
            <li>
              <Swatch className="time-bar__run" />
              {t("execution")} {hours(view.executionHours)}
            </li>
          ) : null}
          <li>
            <Swatch
              className={`time-bar__reach ${view.reachableHours === null ? "time-bar__reach--unknown" : missed ? "time-bar__reach--gap" : ""}`}
            />
            {reach}
          </li>
          <li>
            <svg className="swatch" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
              <line className="time-bar__mtpd" x1="7" x2="7" y1="0" y2="14" />
            </svg>
            {t("mtpd")} {hours(view.mtpdHours)}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
