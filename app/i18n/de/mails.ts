export const mails = {
  whereExercise: "In Standfest unter „Übungen“, {id}",
  whereMeasure: "In Standfest unter „Maßnahmen“, {id}",
  unannounced: "Nicht angekündigte Übung",
  exerciseSubject: "ÜBUNG am {date}: {title}",
  exerciseText:
    "Erinnerung an eine Übung, {organisation}\n\n{id} {title}\nTermin: {date} {time}\nOrt: {place}\n\n{address}",
  invitationSubject: "Einladung zur ÜBUNG am {date}: {title}",
  invitationText:
    "Sie haben eine Rolle in einer Übung, {organisation}\n\n{id} {title}\nTermin: {date} {time}\nOrt: {place}\n\n{address}",
  measureSubject: "Maßnahme {id} fällig am {date}",
  measureText:
    "Erinnerung aus dem Maßnahmenplan, {organisation}\n\n{id} {action}\nFertig bis: {date}\n\n{address}",
  overdueSubject: "Maßnahme {id} überfällig seit {date}",
  overdueText:
    "Diese Maßnahme ist überfällig, {organisation}\n\n{id} {action}\nWar fertig zu stellen bis: {date}\n\n{address}",
};
