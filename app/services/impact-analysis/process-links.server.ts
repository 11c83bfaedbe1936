import type { Actor } from "#app/domain/access/index.ts";
import { checkGraphs, type ProcessDependency, type ResourceUse } from "#app/domain/exchange/index.ts";
import { err } from "#app/domain/shared/result.ts";
import { submitOnce } from "#app/services/submit-once.server.ts";
import type { Deps } from "#app/services/ports.ts";
import type { Repositories } from "#db/repositories/repositories.ts";

import { canWithProcess } from "./edit-rights.ts";
import { type Linked, type LinkInput, type LinkStore, putLink } from "./put-link.server.ts";
import { markForReassessment } from "./reassess.server.ts";

interface LinkKind<Link> {
  readonly kind: "process-dependency" | "resource-use";
  readonly list: "processDependencies" | "resourceUses";
  readonly process: (link: Link) => string;
  readonly other: (link: Link) => string;
  readonly findOther: (repositories: Repositories, organisationId: string, id: string) => Promise<unknown>;
}

const DEPENDENCY: LinkKind<ProcessDependency> = {
  kind: "process-dependency",
  list: "processDependencies",
  process: ({ consumer }) => consumer,
  other: ({ requires }) => requires,
  findOther: (repositories, organisationId, id) => repositories.processes.findByCode(organisationId, id),
};

const USE: LinkKind<ResourceUse> = {
  kind: "resource-use",
  list: "resourceUses",
  process: ({ process }) => process,
  other: ({ resource }) => resource,
  findOther: (repositories, organisationId, id) => repositories.resources.findByCode(organisationId, id),
};

async function changeLink<Link extends object>(
  repositories: Repositories,
  actor: Actor,
  of: LinkKind<Link>,
  input: LinkInput<Link>,
): Promise<Linked<Link>> {
  const { organisation, link } = input;
  const process = await repositories.processes.findByCode(organisation.id, of.process(link));
  const other = await of.findOther(repositories, organisation.id, of.other(link));
  if (!process || !other) return err({ code: "object.missing" });
  if (!canWithProcess({ actor, organisation }, "process.edit", process.value))
    return err({ code: "access.forbidden" });
  const store = repositories[of.list] as unknown as LinkStore<Link>;
  const code = JSON.stringify([of.process(link), of.other(link)]);
  const done = await putLink(repositories, actor, { kind: of.kind, store, input, code });
  if (done.ok) await markForReassessment(repositories, actor, input, process);
  return done;
}

/** The circle a dependency would close whose offsets nobody can keep; null when there is none. */
async function impossibleCircle(
  repositories: Repositories,
  organisationId: string,
  link: ProcessDependency,
): Promise<string | null> {
  const stored = await repositories.processDependencies.listByOrganisation(organisationId);
  const others = stored
    .map(({ value }) => value)
    .filter(({ consumer, requires }) => consumer !== link.consumer || requires !== link.requires);
  const processDependencies = [...others, link];
  const ids = new Set(processDependencies.flatMap(({ consumer, requires }) => [consumer, requires]));
  const processes = [...ids].map((id) => ({ id }));
  const found = checkGraphs({ processes, processDependencies }).find(
    ({ code }) => code === "dependencies.circle",
  );
  return found ? String(found.values["circle"]) : null;
}

/** Adds, changes or removes one dependency of a process on another. Its BIA-Bogen has to be assessed again. */
export async function putDependency(
  deps: Deps,
  actor: Actor,
  input: LinkInput<ProcessDependency>,
): Promise<Linked<ProcessDependency>> {
  const { submitId, link, expectedVersion, remove = false } = input;
  const content = { dependency: link, expectedVersion, remove };
  return submitOnce(
    deps,
    actor,
    { submitId, content },
    async (repositories): Promise<Linked<ProcessDependency>> => {
      if (link.consumer === link.requires) return err({ code: "object.missing" });
      const circle = remove ? null : await impossibleCircle(repositories, input.organisation.id, link);
      if (circle !== null) return err({ code: "dependencies.circle", circle });
      return changeLink(repositories, actor, DEPENDENCY, input);
    },
  );
}

/** Adds, changes or removes one resource a process needs. Its BIA-Bogen has to be assessed again. */
export async function putResourceUse(
  deps: Deps,
  actor: Actor,
  input: LinkInput<ResourceUse>,
): Promise<Linked<ResourceUse>> {
  const { submitId, link, expectedVersion, remove = false } = input;
  return submitOnce(
    deps,
    actor,
    { submitId, content: { use: link, expectedVersion, remove } },
    (repositories) => changeLink(repositories, actor, USE, input),
  );
}
