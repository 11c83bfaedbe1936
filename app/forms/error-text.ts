import { useTranslations } from "use-intl";

/** Sentence for a message code such as `process.rto-above-maximum?hours=21 h`. */
export function useErrorText(): (code: string) => string {
  const t = useTranslations("errors");
  return (code) => {
    const [name = "", values = ""] = code.split("?");
    const key = name.replaceAll(".", "_");
    const known = t.has(key as never);
    return known
      ? t(key as never, Object.fromEntries(new URLSearchParams(values)) as never)
      : t("form_invalid");
  };
}
