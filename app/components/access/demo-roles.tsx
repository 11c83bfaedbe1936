import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";

import type { RoleCode } from "#app/domain/access/index.ts";

interface DemoRolesProps {
  readonly roles: readonly {
    readonly login: string;
    readonly name: string;
    readonly role: RoleCode;
    readonly organisation: string;
  }[];
  readonly to: string;
}

/** One button per demo role; nothing at all outside demo mode. */
export function DemoRoles({ roles, to }: DemoRolesProps) {
  const t = useTranslations("access");
  if (roles.length === 0) return null;
  return (
    <section className="panel stack stack--small" aria-labelledby="demo-title">
      <h2 id="demo-title">{t("demoTitle")}</h2>
      <p className="muted">{t("demoLead")}</p>
      <Form method="post" action="/login/demo" reloadDocument>
        <input type="hidden" name="to" value={to} />
        <ul className="demo-roles">
          {roles.map(({ login, name, role, organisation }) => (
            <li key={login} className="demo-roles__item">
              <button
                className="kern-btn kern-btn--secondary demo-roles__button"
                type="submit"
                name="login"
                value={login}
                aria-label={t("demoButton", { name: `${name}, ${t(`roles.${role}`)}, ${organisation}` })}
              >
                <span className="kern-label">
                  {t(`roles.${role}`)} · {organisation}
                </span>
              </button>
              <span className="small">
                {name}. <span className="muted">{t(`roleSights.${role}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}
