import type { HandbookSettings } from "../exchange/index.ts";
import { checkNumber } from "../handbook/index.ts";
import type { ReportEdition } from "./report-input.ts";

/** Who issues which version of a report: the line every page carries (BSI 200-4, 4.4). */
export type ReportIdentity = {
  readonly organisation: string;
  readonly code: string;
  readonly issuer: string;
  readonly classification: HandbookSettings["classification"];
  readonly draft: boolean;
  readonly number: string;
  readonly date: string;
  readonly preparedBy: string;
  /** Null while nobody has released it. */
  readonly releasedBy: string | null;
  /** Null for a draft: only what was released can be compared. */
  readonly checkNumber: string | null;
};

/** What an identity needs to know of the issuing organisation. */
type Issuing = {
  readonly organisation: { readonly name: string; readonly code: string };
  readonly handbook?: Pick<HandbookSettings, "issuer" | "classification"> | undefined;
};

/** Identity of a report; an organisation without handbook settings issues it itself, for internal use. */
export function reportIdentity({
  document,
  edition,
}: {
  readonly document: Issuing;
  readonly edition: ReportEdition;
}): ReportIdentity {
  const { number, date, preparedBy } = edition;
  const draft = edition.kind === "draft";
  return {
    organisation: document.organisation.name,
    code: document.organisation.code,
    issuer: document.handbook?.issuer ?? document.organisation.name,
    classification: document.handbook?.classification ?? "internal",
    draft,
    number,
    date,
    preparedBy,
    releasedBy: draft ? null : edition.releasedBy,
    checkNumber: draft ? null : checkNumber(edition.contentHash),
  };
}
