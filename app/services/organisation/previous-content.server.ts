import { canonicalDocumentText, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { hashOfText } from "#db/audit/hashes.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

export type PreviousContent = {
  readonly document: ExchangeDocument;
  /** Canonical text, worth keeping before something else takes its place. */
  readonly text: string;
  readonly hash: string;
};

/** What stands under the code of an organisation now; undefined when there is no organisation or nothing in it. */
export async function previousContent(
  { organisations, exchange }: Pick<Repositories, "organisations" | "exchange">,
  code: string,
): Promise<PreviousContent | undefined> {
  const organisation = await organisations.findByCode(code);
  const document = organisation === undefined ? undefined : await exchange.load(organisation.id);
  if (document === undefined) return undefined;
  const text = canonicalDocumentText(document);
  return { document, text, hash: hashOfText(text) };
}
