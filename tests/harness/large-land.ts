import type { ExchangeDocument } from "#app/domain/exchange/index.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { Deps } from "#app/services/ports.ts";
import {
  LARGE_AUTHORITY,
  largeAuthority,
  largeLandNodes,
} from "#tests/factories/large-authority/large-authority.ts";

import { LARGE_READERS, type LargePageReader } from "./large-pages.ts";
import { signedIn } from "./people.ts";

export interface LandSizes {
  readonly organisations: number;
  readonly processes: number;
  readonly resources: number;
  /** Processes of every other authority; 0 leaves them empty. */
  readonly processesElsewhere: number;
}

export interface LargeLand {
  readonly document: ExchangeDocument;
  /** Id of the large authority. */
  readonly organisationId: string;
  /** Id of the Land above everything. */
  readonly landId: string;
}

function documentsOf(sizes: LandSizes): ReadonlyMap<string, ExchangeDocument> {
  const documents = new Map([[LARGE_AUTHORITY, largeAuthority(sizes.processes, sizes.resources)]]);
  if (sizes.processesElsewhere === 0) return documents;
  const small = largeAuthority(sizes.processesElsewhere, sizes.processesElsewhere * 4);
  for (const { code, kind } of largeLandNodes(sizes.organisations - 1))
    if (kind === "authority") documents.set(code, small);
  return documents;
}

/** Cookies of everybody who looks at {@link LARGE_PAGES}. */
export async function largeReaders(deps: Deps, { organisationId, landId }: Omit<LargeLand, "document">) {
  const cookies = new Map<LargePageReader, string>();
  for (const [reader, [role, place, personCode]] of Object.entries(LARGE_READERS)) {
    const id = place === LARGE_AUTHORITY ? organisationId : landId;
    const reach = role === "land-coordinator" ? "subtree" : "node";
    const { cookie } = await signedIn(deps, {
      login: `${reader}-${deps.ids.next()}`,
      organisationId: id,
      ...(personCode === null ? {} : { personCode }),
      grants: [{ role, organisationId: id, reach }],
    });
    cookies.set(reader as LargePageReader, cookie);
  }
  return cookies as ReadonlyMap<LargePageReader, string>;
}

/** Writes a whole Land around one large authority, without checks and history: made for measuring how it is read. */
export async function plantLargeLand(
  { unitOfWork, ids }: Pick<Deps, "unitOfWork" | "ids">,
  sizes: LandSizes,
): Promise<LargeLand> {
  const documents = documentsOf(sizes);
  const document = documents.get(LARGE_AUTHORITY) as ExchangeDocument;
  const { name } = document.organisation;
  const own = { code: LARGE_AUTHORITY, name, kind: "authority" as const, parentCode: "SM-001" };
  const planted = new Map<string, string>();
  const done = await unitOfWork(async ({ organisations, exchange }) => {
    for (const node of [...largeLandNodes(sizes.organisations - 1), own]) {
      const created = await organisations.insert({ ...node, id: ids.next() });
      if (!created.ok) return created;
      planted.set(node.code, created.value.id);
      const content = documents.get(node.code);
      if (content !== undefined) await exchange.replace(created.value.id, content);
    }
    return ok(undefined);
  });
  if (!done.ok) throw new Error(done.error.code);
  return {
    document,
    organisationId: planted.get(LARGE_AUTHORITY) ?? "",
    landId: planted.get("LAND") ?? "",
  };
}
