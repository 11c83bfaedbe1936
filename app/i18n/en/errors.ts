/** Sentences for message codes; the dots of a code are underscores here. One sentence that says what to do. */
export const errors = {
  form_invalid: "Please check this entry.",
  form_required: "Please fill in this field.",
  form_hours: "Please enter a duration, for example “4 h”, “22.25” or “3 days”.",
  "form_too-long": "Please shorten the text.",
  form_unprintable: "Please remove the characters that cannot be printed.",
  form_conflict: "Somebody has saved in the meantime. Please choose for each field what is to hold.",
  form_shape: "The form was incomplete. Please reload the page.",
  process_level:
    "Please rate every time horizon with a number from {low} to {high}, or choose “not relevant”.",
  process_decreasing: "Damage must not decrease over time. Please raise the later values.",
  "process_rto-not-below-mtpd": "The RTO must be smaller than the MTPD of {hours}.",
  "process_rto-missing": "Please set an RTO smaller than the MTPD of {hours}.",
  "process_no-time":
    "No time is left between the reaction of the BAO and the MTPD. Please check rating and execution time.",
  "process_rto-above-maximum": "The RTO may be at most {hours}.",
  "process_emergency-level": "Please describe the emergency level: what must run at the least?",
  process_reason: "Please give the reason for the rating in one sentence.",
  "process_rto-reason": "Please give the reason why the RTO is shorter than needed.",
  process_percent: "Please enter a share between 0 and 100.",
  process_person: "Please choose a person from the list.",
  process_unit: "Please choose a unit from the list.",
  "release_same-person": "Who prepared it does not release it. Please let a second person decide.",
  release_reason: "Please give the reason for the rejection.",
  release_state: "This edition has been decided already.",
  print_busy: "Many print jobs are running. Please try again in a minute.",
  print_failed: "The manual could not be printed. Please start it again.",
};
