import { type Actor, can } from "#app/domain/access/index.ts";
import type { ShellView } from "#app/components/shell/app-shell.tsx";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import { landingPage } from "../access/landing.server.ts";

/** Tree order with the depth of each node, as far as the parents are among the nodes. */
function inTreeOrder(
  nodes: readonly (CurrentOrganisation & { readonly to: string })[],
): ShellView["choices"] {
  const known = new Set(nodes.map((node) => node.id));
  const children = (parent: string | null) =>
    nodes.filter((node) => (node.parentId && known.has(node.parentId) ? node.parentId : null) === parent);
  const walk = (parent: string | null, depth: number): ShellView["choices"] =>
    children(parent).flatMap((node) => [
      { code: node.code, name: node.name, depth, to: node.to },
      ...walk(node.id, depth + 1),
    ]);
  return walk(null, 0);
}

/**
 * Frame of the pages of one organisation: what the person may open, and the other organisations in which there is a page
 * for this person.
 */
export function shellView(
  actor: Actor,
  organisation: CurrentOrganisation,
  visible: readonly CurrentOrganisation[],
): ShellView {
  const choices = visible.flatMap((node) => {
    const to = landingPage(actor, node);
    return to === null ? [] : [{ ...node, to }];
  });
  const may = (ability: Parameters<typeof can>[1]) => can(actor, ability, { organisation });
  return {
    organisation: { code: organisation.code, name: organisation.name },
    start: landingPage(actor, organisation) ?? "/account",
    choices: inTreeOrder(choices),
    navigation: {
      overview: may("overview.read"),
      processes: may("process.read"),
      resources: may("resource.read"),
      parameters: may("parameters.read"),
      exchange: may("exchange.export"),
      plans: may("plan.read"),
      handbook: may("handbook.read"),
      response: may("response.read"),
      exercises: may("exercise.read"),
      measures: may("measure.read"),
      directory: may("response.read"),
      accounts: may("account.manage"),
      audit: may("audit.read"),
    },
    canPrintReports: may("report.read"),
    userName: actor.displayName,
  };
}
