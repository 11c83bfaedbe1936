import type { Messages } from "./messages.ts";
import { access } from "./en/access.ts";
import { analysis } from "./en/analysis.ts";
import { assessment } from "./en/assessment.ts";
import { controls } from "./en/controls.ts";
import { editing } from "./en/editing.ts";
import { errors } from "./en/errors.ts";
import { exchange } from "./en/exchange.ts";
import { exerciseWork } from "./en/exercise-work.ts";
import { exerciseHistory } from "./en/exercise-history.ts";
import { exercises } from "./en/exercises.ts";
import { forms } from "./en/forms.ts";
import { glossary } from "./en/glossary.ts";
import { handbook } from "./en/handbook.ts";
import { help } from "./en/help.ts";
import { mails } from "./en/mails.ts";
import { measures } from "./en/measures.ts";
import { overview } from "./en/overview.ts";
import { managementRelease } from "./en/management-release.ts";
import { planWork } from "./en/plan-work.ts";
import { parameters } from "./en/parameters.ts";
import { plans } from "./en/plans.ts";
import { processes } from "./en/processes.ts";
import { records } from "./en/records.ts";
import { reports } from "./en/reports.ts";
import { resources } from "./en/resources.ts";
import { response } from "./en/response.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { terms } from "./en/terms.ts";

/** Complete English; a missing or surplus key does not compile. */
export const english: Messages = {
  access,
  analysis,
  assessment,
  controls,
  editing,
  errors,
  exchange,
  exerciseHistory,
  exerciseWork,
  exercises,
  forms,
  glossary,
  handbook,
  help,
  mails,
  measures,
  overview,
  parameters,
  plans,
  managementRelease,
  planWork,
  processes,
  records,
  reports,
  resources,
  response,
  search,
  shell,
  terms,
};
