import { access } from "./de/access.ts";
import { controls } from "./de/controls.ts";
import { errors } from "./de/errors.ts";
import { exerciseWork } from "./de/exercise-work.ts";
import { exercises } from "./de/exercises.ts";
import { forms } from "./de/forms.ts";
import { handbook } from "./de/handbook.ts";
import { mails } from "./de/mails.ts";
import { measures } from "./de/measures.ts";
import { overview } from "./de/overview.ts";
import { planWork } from "./de/plan-work.ts";
import { plans } from "./de/plans.ts";
import { processes } from "./de/processes.ts";
import { records } from "./de/records.ts";
import { resources } from "./de/resources.ts";
import { response } from "./de/response.ts";
import { shell } from "./de/shell.ts";
import { terms } from "./de/terms.ts";

/** The German catalogue is the source: its keys are the keys of every language. */
export const german = {
  access,
  controls,
  errors,
  exerciseWork,
  exercises,
  forms,
  handbook,
  mails,
  measures,
  overview,
  plans,
  planWork,
  processes,
  records,
  resources,
  response,
  shell,
  terms,
};
