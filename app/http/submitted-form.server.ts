import { type Submission, readSubmission } from "#app/forms/read-submission.ts";

import { problem } from "./problem.server.ts";

/** The submission of one of our forms; anything else is refused before anything is done. */
export async function submittedForm(request: Request): Promise<Submission> {
  const submission = await readSubmission(request);
  if (!submission) throw problem("request.malformed");
  return submission;
}
