export const mails = {
  whereExercise: "In Standfest under “Exercises”, {id}",
  whereMeasure: "In Standfest under “Measures”, {id}",
  unannounced: "Unannounced exercise",
  exerciseSubject: "EXERCISE on {date}: {title}",
  exerciseText:
    "Reminder of an exercise, {organisation}\n\n{id} {title}\nDate: {date} {time}\nPlace: {place}\n\n{address}",
  invitationSubject: "Invitation to the EXERCISE on {date}: {title}",
  invitationText:
    "You have a role in an exercise, {organisation}\n\n{id} {title}\nDate: {date} {time}\nPlace: {place}\n\n{address}",
  measureSubject: "Measure {id} due on {date}",
  measureText:
    "Reminder from the plan of measures, {organisation}\n\n{id} {action}\nDue: {date}\n\n{address}",
  overdueSubject: "Measure {id} overdue since {date}",
  overdueText: "This measure is overdue, {organisation}\n\n{id} {action}\nWas due: {date}\n\n{address}",
};
