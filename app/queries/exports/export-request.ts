import type { Actor } from "#app/domain/access/index.ts";
import type { Language } from "#app/domain/shared/language.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import type { ListRequestView } from "../analysis/list-request.ts";
import type { TableFormat } from "./table-file.server.ts";

export interface ExportRequest {
  readonly actor: Actor;
  readonly organisation: CurrentOrganisation;
  readonly language: Language;
  readonly format: TableFormat;
  /** Address with the search, filters and sorting of the list on the screen. */
  readonly url: string;
}

const EVERY_ROW = Number.MAX_SAFE_INTEGER;

/** What the screen asks for, with every row on one page. */
export function everything<Asked extends ListRequestView>(asked: Asked): Asked {
  return { ...asked, page: 1, pageSize: EVERY_ROW };
}
