/** An address that may stand in a list of processes, and the password that may not. */
export interface PostgresAddress {
  readonly url: string;
  /** Missing where the address names none: the tools then look into `.pgpass` themselves. */
  readonly password?: string;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Takes the password out of `postgres://NAME:PASSWORD@…` and out of `…?password=PASSWORD`. */
export function withoutPassword(url: string): PostgresAddress {
  const [, scheme = "", user = "", written, rest = ""] =
    /^(postgres(?:ql)?:\/\/)([^:/?#]*)(?::([^/?#]*))?(@.*)$/s.exec(url) ?? [];
  const plain = written === undefined ? url : `${scheme}${user}${rest}`;
  const [, asked] = /[?&]password=([^&#]*)/.exec(plain) ?? [];
  const password = asked ?? written;
  if (password === undefined) return { url };
  const bare = plain.replace(/([?&])password=[^&#]*(&?)/, (_, mark: string, more: string) =>
    more ? mark : "",
  );
  return { url: bare, password: decoded(password) };
}
