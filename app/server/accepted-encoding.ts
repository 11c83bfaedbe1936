export type Encoding = "br" | "gzip";

/** The better of the two compressions a browser says it can read; undefined where it can read neither. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const accepted = (header ?? "").toLowerCase();
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? "gzip" : undefined;
}
