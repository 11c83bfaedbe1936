import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";

import { STORED_LANGUAGE } from "../ui/stored-language.ts";
import { NamedText } from "../ui/named-text.tsx";

/** The "because" of one derived value, ready to be shown. */
export interface TrailView {
  readonly statement: string;
  readonly rule: string;
  readonly clause: string;
  readonly inputs: readonly {
    readonly label: string;
    readonly value: string;
    /** Names of the objects whose codes stand in the label. */
    readonly names: string;
    readonly to?: string | undefined;
  }[];
  readonly path: readonly { readonly id: string; readonly name: string; readonly to?: string | undefined }[];
  readonly children: readonly TrailView[];
}

interface TrailProps {
  readonly trail: TrailView;
  /** On a page of its own, where there is room for names beside the codes and for the reasons of the inputs. */
  readonly deep?: boolean;
  /** The statement stands above already, as the title of the page. */
  readonly titled?: boolean;
}

function Path({ trail, deep }: TrailProps) {
  const t = useTranslations("controls");
  if (trail.path.length < 2) return null;
  return (
    <ol className="trail__path" aria-label={t("path")}>
      {trail.path.map((step) => (
        <li key={step.id}>
          {step.to ? (
            <Link to={step.to} title={step.name}>
              <NamedText text={step.id} />
            </Link>
          ) : (
            <span title={step.name}>
              <NamedText text={step.id} />
            </span>
          )}
          {deep && step.name !== step.id ? (
            <>
              {" "}
              <span lang={STORED_LANGUAGE}>{step.name}</span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** Statement, rule and clause, inputs as links, path through the graph, and the reasons of the inputs. */
export function Trail({ trail, deep = false, titled = false }: TrailProps) {
  const t = useTranslations("controls");
  const source = [trail.rule ? t("rule", { rule: trail.rule }) : "", trail.clause];
  return (
    <div className="trail">
      {titled ? null : (
        <p className="trail__statement">
          <NamedText text={trail.statement} />
        </p>
      )}
      <p className="trail__rule">{source.filter(Boolean).join(" · ")}</p>
      {trail.inputs.length > 0 ? (
        <dl className="trail__inputs">
          {trail.inputs.map((input) => (
            <div className="trail__input" key={`${input.label}${input.value}`}>
              <dt>
                {input.to ? (
                  <Link to={input.to}>
                    <NamedText text={input.label} />
                  </Link>
                ) : (
                  <NamedText text={input.label} />
                )}
                {deep && input.names !== "" ? (
                  <>
                    {" "}
                    <span className="muted" lang={STORED_LANGUAGE}>
                      {input.names}
                    </span>
                  </>
                ) : null}
              </dt>
              <dd>{input.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Path trail={trail} deep={deep} />
      {deep && trail.children.length > 0 ? (
        <ul className="trail__children">
          {trail.children.map((child) => (
            <li key={child.statement}>
              <Trail trail={child} deep />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
