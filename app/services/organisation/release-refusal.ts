export type ReleaseRefusalCode =
  | "organisation.unknown"
  | "release.unsound"
  | "release.unknown"
  | "release.self-approval"
  | "release.already-decided";

export type ReleaseRefusal = { readonly code: ReleaseRefusalCode; readonly message: string };

const MESSAGES: Record<ReleaseRefusalCode, string> = {
  "organisation.unknown": "Diese Organisation gibt es nicht oder sie hat noch keinen Inhalt.",
  "release.unsound":
    "Der Inhalt enthält noch Fehler und kann nicht freigegeben werden; bitte zuerst die gemeldeten Fehler beheben.",
  "release.unknown": "Diese Freigabe gibt es nicht.",
  "release.self-approval":
    "Wer eine Freigabe vorbereitet hat, darf sie nicht selbst erteilen; bitte eine zweite Person darum bitten.",
  "release.already-decided":
    "Über diese Freigabe ist schon entschieden; für einen neuen Stand bitte eine neue Freigabe vorbereiten.",
};

export function releaseRefusal(code: ReleaseRefusalCode): ReleaseRefusal {
  return { code, message: MESSAGES[code] };
}
