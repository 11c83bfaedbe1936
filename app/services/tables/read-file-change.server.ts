import { blankDocument, type ExchangeDocument } from "#app/domain/exchange/index.ts";
import { err, ok } from "#app/domain/shared/result.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import type { CheckedFile, FileCheckPhase } from "./file-checker.ts";
import type { ImportFile, TableDeps, TableResult } from "./file-import.ts";

/** What a file would do to an organisation as it is now. */
export interface FileChange extends CheckedFile {
  readonly before: ExchangeDocument;
  /** False where the organisation had neither parameters nor anything else. */
  readonly hadContent: boolean;
  readonly baseVersion: number;
}

const MOST_ATTEMPTS = 5;

/** Reads a file against the present content. Nothing is written; hashing and reading stay outside of any transaction. */
export async function readFileChange(
  deps: Pick<TableDeps, "repositories" | "checkFile">,
  file: ImportFile,
  language: Language,
  onPhase?: (phase: FileCheckPhase) => void,
): Promise<TableResult<FileChange>> {
  const { organisationId, bytes } = file;
  const current = await loadWithVersion(deps.repositories, organisationId);
  if (current === undefined) return err({ code: "organisation.unknown" });
  const { contentVersion: baseVersion, head } = current;
  const hadContent = current.document !== undefined;
  if (!hadContent && file.exchange === undefined) return err({ code: "tables.no-parameters" });
  const document = current.document ?? blankDocument(head);
  const order = { bytes, language, document };
  const checked = await deps.checkFile(
    file.exchange === undefined
      ? { ...order, kind: "tables", fileName: file.fileName, complete: file.complete ?? [] }
      : { ...order, kind: "exchange", mode: file.exchange },
    onPhase,
  );
  return checked.ok ? ok({ ...checked.value, before: document, hadContent, baseVersion }) : checked;
}

interface Present {
  readonly head: ExchangeDocument["organisation"];
  /** Missing where the organisation has no content yet. */
  readonly document: ExchangeDocument | undefined;
  readonly contentVersion: number;
}

/** Content and content version that belong together. */
async function loadWithVersion(
  { organisations, exchange }: Repositories,
  organisationId: string,
): Promise<Present | undefined> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const organisation = await organisations.findById(organisationId);
    if (organisation === undefined) return undefined;
    const document = await exchange.load(organisationId);
    const { code, name, contentVersion } = organisation;
    if ((await organisations.findById(organisationId))?.contentVersion === contentVersion)
      return { head: { code, name }, document, contentVersion };
  }
  throw new Error("the organisation changed with every attempt to read it");
}
