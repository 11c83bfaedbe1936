import { planReminders } from "#app/services/jobs/plan-reminders.server.ts";
import { workJobs } from "#app/services/jobs/work-jobs.server.ts";

import { openJobDatabase } from "../job-database.ts";

/** One job runner in a process of its own: says that it is ready, waits for the word, plans and works, tells what it did. */
const [file = "", smtpUrl = "", owner = ""] = process.argv.slice(2);
const { deps, close } = await openJobDatabase(file, smtpUrl);
process.once("message", () => {
  void (async () => {
    const planned = await planReminders(deps);
    const worked = await workJobs(deps, owner);
    process.send?.({ planned, worked });
    await close();
    process.disconnect();
  })();
});
process.send?.("ready");
