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
  "process_rto-above-maximum": "The RTO may be at most {hours}.",
  "process_emergency-level": "Please describe the emergency level: what must run at the least?",
  process_reason: "Please give the reason for the rating in one sentence.",
  "process_rto-reason": "Please give the reason why the RTO is shorter than needed.",
  process_percent: "Please enter a share between 0 and 100.",
  process_person: "Please choose a person from the list.",
  process_unit: "Please choose a unit from the list.",
  id_taken: "This id is taken. Please choose another one.",
  row_changed: "Somebody has saved meanwhile. Please reload the page and decide again.",
  row_mentioned: "Another record names this id by now. Please reload the page.",
  "process_not-yours":
    "You may not create processes for this unit. Please choose your unit or yourself as owner.",
  dependencies_circle: "The offsets in the circle {circle} can never be kept. Please correct an offset.",
  resources_circle:
    "Circular reference between resources: {circle}. Please take one of the prerequisites away.",
  use_quantities: "Please give a number from 0 for each time horizon.",
  "use_quantities-incomplete": "Please fill in all time horizons or none.",
  "use_quantities-falling":
    "The amount must not decrease over time, because it counts everything needed up to then.",
  assessment_changed: "Somebody has changed the sheet meanwhile. Please check the new state and decide then.",
  "assessment_not-open": "This step is not possible in the present state. Please check the state above.",
  "assessment_own-submission":
    "Whoever submits the sheet does not release it. Please let a second person decide.",
  assessment_reason: "Please give a reason for this step in one sentence.",
  assessment_errors:
    "While there are errors the sheet cannot be released. Please return it with an objection.",
  assessment_uncommented: "Please comment on each warning before you release.",
  "release_same-person": "Who prepared it does not release it. Please let a second person decide.",
  release_reason: "Please give the reason for the rejection.",
  release_state: "This edition has been decided already.",
  print_busy: "Many print jobs are running. Please try again in a minute.",
  print_failed: "The manual could not be printed. Please start it again.",
};
