import { type Actor, can } from "#app/domain/access/index.ts";
import type { ShellView } from "#app/components/shell/app-shell.tsx";
import type { CurrentOrganisation } from "#app/http/load-context.ts";

import { landingPage } from "../access/landing.server.ts";
import { organisationChoices, recentOf } from "./organisation-choices.ts";

/** As many as a menu still shows at a glance. */
const MOST_IN_MENU = 12;

/**
 * Frame of the pages of one organisation: what the person may open, and the other organisations in which there is a page
 * for this person.
 */
export function shellView(
  actor: Actor,
  organisation: CurrentOrganisation,
  visible: readonly CurrentOrganisation[],
  recent: readonly string[] = [],
): ShellView {
  const choices = organisationChoices(actor, visible);
  const may = (ability: Parameters<typeof can>[1]) => can(actor, ability, { organisation });
  return {
    organisation: { code: organisation.code, name: organisation.name },
    start: landingPage(actor, organisation) ?? "/account",
    choices: choices.length > MOST_IN_MENU ? recentOf(choices, recent) : choices,
    organisations: choices.length,
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
