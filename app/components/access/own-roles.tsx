import { useLocale, useTranslations } from "use-intl";

import type { RoleCode } from "#app/domain/access/index.ts";
import { formatDate } from "#app/i18n/dates.ts";

interface OwnRolesProps {
  readonly roles: readonly {
    readonly role: RoleCode;
    readonly organisation: string;
    readonly includesBelow: boolean;
    readonly expiresAt: string | null;
  }[];
}

/** Which roles one holds where, and until when. */
export function OwnRoles({ roles }: OwnRolesProps) {
  const t = useTranslations("access");
  const language = useLocale();
  if (roles.length === 0) return <p>{t("noRoles")}</p>;
  return (
    <div>
      <h2>{t("ownRoles")}</h2>
      <ul className="bullets">
        {roles.map(({ role, organisation, includesBelow, expiresAt }) => (
          <li key={`${role} ${organisation}`}>
            {t(`roles.${role}`)}, {organisation}
            {includesBelow ? ` ${t("roleBelow")}` : ""}
            {expiresAt ? `, ${t("roleUntil", { date: formatDate(expiresAt.slice(0, 10), language) })}` : ""}
          </li>
        ))}
      </ul>
      {roles.every(({ role }) => role === "platform-admin") ? <p>{t("platformWork")}</p> : null}
    </div>
  );
}
