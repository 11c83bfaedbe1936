import { type Actor, can } from "#app/domain/access/index.ts";
import type { ShellView } from "#app/components/shell/app-shell.tsx";
import type { CurrentOrganisation } from "#app/http/load-context.ts";
import type { Deps } from "#app/services/ports.ts";

interface Node {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** Tree order with the depth of each node, as far as the parents are among the nodes. */
function inTreeOrder(nodes: readonly Node[]): ShellView["choices"] {
  const known = new Set(nodes.map((node) => node.id));
  const children = (parent: string | null) =>
    nodes.filter((node) => (node.parentId && known.has(node.parentId) ? node.parentId : null) === parent);
  const walk = (parent: string | null, depth: number): ShellView["choices"] =>
    children(parent).flatMap((node) => [
      { code: node.code, name: node.name, depth },
      ...walk(node.id, depth + 1),
    ]);
  return walk(null, 0);
}

/** Frame of the pages of one organisation: what the person may open and where else one may go. */
export async function shellView(
  deps: Deps,
  actor: Actor,
  organisation: CurrentOrganisation,
): Promise<ShellView> {
  const nodes = actor.grants.filter((grant) => !grant.includesBelow).map((grant) => grant.organisationId);
  const subtrees = actor.grants.filter((grant) => grant.includesBelow).map((grant) => grant.organisationId);
  const reachable = await deps.repositories.organisations.listReachable(nodes, subtrees);
  const may = (ability: Parameters<typeof can>[1]) => can(actor, ability, { organisation });
  return {
    organisation: { code: organisation.code, name: organisation.name },
    choices: inTreeOrder(reachable),
    navigation: {
      overview: may("overview.read") || may("aggregate.read"),
      processes: may("process.read"),
      resources: may("resource.read"),
      parameters: may("parameters.read"),
      plans: may("plan.read"),
      handbook: may("handbook.read"),
      exercises: may("exercise.read"),
      accounts: may("account.manage"),
      audit: may("audit.read"),
    },
    userName: actor.displayName,
  };
}
