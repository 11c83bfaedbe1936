import { useTranslations } from "use-intl";

import { Alert } from "#app/components/ui/alert.tsx";

interface TokenNoticeProps {
  readonly token: string;
  readonly name: string;
  readonly address: string;
}

/** The one and only time a one-time code is shown. */
export function TokenNotice({ token, name, address }: TokenNoticeProps) {
  const t = useTranslations("access");
  return (
    <Alert kind="success" title={t("tokenTitle", { name })}>
      <p>
        <code className="num">{token}</code>
      </p>
      <p>{t("tokenText", { address })}</p>
    </Alert>
  );
}
