import type { Actor } from "#app/domain/access/index.ts";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import { landingPage } from "../access/landing.server.ts";
import { matches } from "../analysis/list-request.ts";

/** An organisation in which there is a page for the person. */
export interface OrganisationChoice {
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  /** First page of that organisation for this person. */
  readonly to: string;
}

type Node = CurrentOrganisation & { readonly to: string };

/** Tree order with the depth of each node, as far as the parents are among the nodes. */
function inTreeOrder(nodes: readonly Node[]): OrganisationChoice[] {
  const known = new Set(nodes.map((node) => node.id));
  const children = Map.groupBy(nodes, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const walk = (parent: string | null, depth: number): OrganisationChoice[] =>
    (children.get(parent) ?? []).flatMap((node) => [
      { code: node.code, name: node.name, depth, to: node.to },
      ...walk(node.id, depth + 1),
    ]);
  return walk(null, 0);
}

/** Organisations in which there is a page for this person, in tree order. */
export function organisationChoices(
  actor: Actor,
  visible: readonly CurrentOrganisation[],
): OrganisationChoice[] {
  return inTreeOrder(
    visible.flatMap((node) => {
      const to = landingPage(actor, node);
      return to === null ? [] : [{ ...node, to }];
    }),
  );
}

const MOST_SHOWN = 100;

export interface OrganisationSearchView {
  readonly search: string;
  readonly all: number;
  readonly found: number;
  readonly recent: readonly OrganisationChoice[];
  readonly shown: readonly OrganisationChoice[];
}

/** The organisations one may change to: the recent ones, and those that match, by tree. */
export function organisationSearch(
  choices: readonly OrganisationChoice[],
  recent: readonly string[],
  search: string,
): OrganisationSearchView {
  const found =
    search.trim() === "" ? choices : choices.filter(({ code, name }) => matches(`${code} ${name}`, search));
  return {
    search,
    all: choices.length,
    found: found.length,
    recent: recentOf(choices, recent),
    shown: found.slice(0, MOST_SHOWN),
  };
}

/** The recent ones among the choices, the latest first; without their place in the tree. */
export function recentOf(
  choices: readonly OrganisationChoice[],
  recent: readonly string[],
): OrganisationChoice[] {
  return recent.flatMap((code) => {
    const choice = choices.find((each) => each.code === code);
    return choice ? [{ ...choice, depth: 0 }] : [];
  });
}
