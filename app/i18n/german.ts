import { access } from "./de/access.ts";
import { analysis } from "./de/analysis.ts";
import { assessment } from "./de/assessment.ts";
import { controls } from "./de/controls.ts";
import { editing } from "./de/editing.ts";
import { errors } from "./de/errors.ts";
import { exchange } from "./de/exchange.ts";
import { exerciseWork } from "./de/exercise-work.ts";
import { exerciseHistory } from "./de/exercise-history.ts";
import { exercises } from "./de/exercises.ts";
import { forms } from "./de/forms.ts";
import { glossary } from "./de/glossary.ts";
import { handbook } from "./de/handbook.ts";
import { help } from "./de/help.ts";
import { mails } from "./de/mails.ts";
import { measures } from "./de/measures.ts";
import { overview } from "./de/overview.ts";
import { managementRelease } from "./de/management-release.ts";
import { planWork } from "./de/plan-work.ts";
import { parameters } from "./de/parameters.ts";
import { plans } from "./de/plans.ts";
import { processes } from "./de/processes.ts";
import { records } from "./de/records.ts";
import { reports } from "./de/reports.ts";
import { resources } from "./de/resources.ts";
import { response } from "./de/response.ts";
import { search } from "./de/search.ts";
import { shell } from "./de/shell.ts";
import { terms } from "./de/terms.ts";

/** The German catalogue is the source: its keys are the keys of every language. */
export const german = {
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
