/** Sentences for message codes; the dots of a code are underscores here. One sentence that says what to do. */
export const errors = {
  form_invalid: "Bitte prüfen Sie diese Angabe.",
  "import_no-file": "Bitte wählen Sie eine Datei.",
  import_busy: "Es werden schon zwei Ihrer Dateien geprüft. Bitte warten Sie, bis eine davon fertig ist.",
  form_required: "Bitte füllen Sie dieses Feld aus.",
  form_hours: "Bitte geben Sie eine Dauer an, zum Beispiel „4 h“, „22,25“ oder „3 Tage“.",
  "form_too-long": "Bitte kürzen Sie den Text.",
  form_unprintable: "Bitte entfernen Sie die nicht druckbaren Zeichen.",
  form_merged:
    "Jemand hat inzwischen gespeichert. Beides ist zusammengeführt: Bitte prüfen und speichern Sie.",
  form_undecided: "Bitte wählen Sie bei jedem der genannten Felder, welche Angabe gelten soll.",
  form_conflict: "Jemand hat inzwischen gespeichert. Bitte wählen Sie je Feld, was gelten soll.",
  form_shape: "Das Formular war unvollständig. Bitte laden Sie die Seite neu.",
  process_level:
    "Bitte bewerten Sie jeden Zeithorizont mit einer Zahl von {low} bis {high} oder wählen Sie „nicht relevant“.",
  process_decreasing: "Schaden darf über die Zeit nicht abnehmen. Bitte heben Sie die späteren Werte an.",
  "process_rto-not-below-mtpd": "Die RTO muss kleiner als die MTPD ({hours}) sein.",
  "process_rto-missing": "Bitte legen Sie eine RTO fest, die kleiner als die MTPD von {hours} ist.",
  "process_no-time":
    "Zwischen BAO-Reaktion und MTPD bleibt keine Zeit. Bitte prüfen Sie Bewertung und Durchführungszeit.",
  "process_rto-above-maximum": "Die RTO darf höchstens {hours} betragen.",
  "process_emergency-level": "Bitte beschreiben Sie das Notbetriebsniveau: Was muss mindestens laufen?",
  process_reason: "Bitte begründen Sie die Bewertung in einem Satz.",
  "process_rto-reason": "Bitte begründen Sie, warum die RTO kürzer als nötig ist.",
  process_percent: "Bitte geben Sie einen Anteil zwischen 0 und 100 an.",
  process_person: "Bitte wählen Sie eine Person aus der Liste.",
  process_unit: "Bitte wählen Sie eine Organisationseinheit aus der Liste.",
  id_taken: "Diese Kennung ist schon vergeben. Bitte wählen Sie eine andere.",
  row_changed:
    "Jemand hat inzwischen gespeichert. Bitte laden Sie die Seite neu und entscheiden Sie noch einmal.",
  row_mentioned: "Inzwischen nennt eine andere Unterlage diese Kennung. Bitte laden Sie die Seite neu.",
  "process_not-yours":
    "Für diese OE dürfen Sie keine Prozesse anlegen. Bitte wählen Sie Ihre OE oder sich selbst als zuständig.",
  dependencies_circle:
    "Die Versätze im Zirkelbezug {circle} lassen sich nie einhalten. Bitte berichtigen Sie einen Versatz.",
  resources_circle:
    "Zirkelbezug zwischen Ressourcen: {circle}. Bitte nehmen Sie eine der Voraussetzungen weg.",
  resource_count: "Bitte geben Sie eine ganze Zahl ab 0 an.",
  resource_unknown:
    "„{line}“ ist keine Kennung einer Ressource. Bitte berichtigen oder löschen Sie die Zeile.",
  resource_reference: "Eine gewählte Person oder Stelle gibt es nicht mehr. Bitte laden Sie die Seite neu.",
  "resource_not-yours":
    "Sie dürfen nur Ressourcen anlegen, für die Sie zuständig sind. Bitte tragen Sie sich hier ein.",
  grid_invalid:
    "„{line}“ geht hier nicht: Ein Zeithorizont ist länger als null, ein Kurzzeichen hat höchstens 20 Buchstaben, Ziffern und Bindestriche.",
  grid_twice: "{line} kommt doppelt vor. Jede Zeile braucht einen eigenen Wert.",
  grid_order:
    "{line} überholt eine andere Zeile; damit würden sich Bewertungen umdrehen. Ändern Sie den Wert nur zwischen seinen Nachbarn.",
  grid_used:
    "{line} lässt sich nicht entfernen: Damit bewertet sind {names}{more, select, 0 {} other { und {more} weitere}}. Ändern Sie zuerst diese Bewertungen, oder ändern Sie nur Wert und Bezeichnung der Zeile.",
  grid_limit:
    "{line} ist die Kategorie, ab der ein Schaden untragbar ist. Legen Sie zuerst eine andere fest.",
  parameters_threshold: "Bitte geben Sie eine ganze Zahl ab 1 an.",
  parameters_reason: "Bitte nennen Sie den Grund der Änderung.",
  parameters_confirm: "Bitte bestätigen Sie die Folge der Änderung.",
  use_quantities: "Bitte geben Sie je Zeithorizont eine Zahl ab 0 an.",
  "use_quantities-incomplete": "Bitte füllen Sie alle Zeithorizonte aus oder keinen.",
  "use_quantities-falling":
    "Die Menge darf über die Zeit nicht abnehmen, denn sie zählt alles bis dahin Nötige.",
  assessment_changed:
    "Jemand hat den Bogen inzwischen geändert. Bitte prüfen Sie den neuen Stand und entscheiden Sie dann.",
  "assessment_not-open":
    "Dieser Schritt ist im jetzigen Stand nicht möglich. Bitte prüfen Sie den Stand oben.",
  "assessment_own-submission":
    "Wer den Bogen in die Qualitätssicherung gibt, gibt ihn nicht frei. Bitte lassen Sie eine zweite Person entscheiden.",
  assessment_reason: "Bitte begründen Sie diesen Schritt in einem Satz.",
  assessment_errors:
    "Solange Fehler bestehen, kann der Bogen nicht freigegeben werden. Bitte geben Sie ihn mit Einwand zurück.",
  assessment_uncommented: "Bitte kommentieren Sie jede Warnung, bevor Sie freigeben.",
  "release_same-person":
    "Wer vorbereitet hat, gibt nicht frei. Bitte lassen Sie eine zweite Person entscheiden.",
  release_reason: "Bitte begründen Sie die Ablehnung.",
  release_state: "Über diese Fassung wurde schon entschieden.",
  print_busy: "Gerade laufen viele Druckaufträge. Bitte versuchen Sie es in einer Minute noch einmal.",
  "print_too-large":
    "Das Dokument ist zu groß für einen Druck (mehr als 6.000 Seiten oder mehr Speicher, als dem Druck zusteht). Bitte drucken Sie einzelne Register.",
  print_failed: "Das Handbuch konnte nicht gedruckt werden. Bitte starten Sie es noch einmal.",
  form_date: "Bitte geben Sie ein Datum an.",
  form_clock: "Bitte geben Sie eine Uhrzeit wie 08:15 an.",
  "form_whole-minutes": "Bitte geben Sie ganze Minuten an.",
  form_amount: "Bitte geben Sie eine Zahl an.",
  "form_too-many": "Bitte kürzen Sie die Liste.",
  "exercise_end-is-start": "Beginn und Ende sind dieselbe Uhrzeit. Bitte prüfen Sie das Ende.",
  "exercise_repeat-months": "Bitte geben Sie den Abstand in ganzen Monaten an, 1 bis 60.",
  "exercise_no-date-chosen": "Bitte wählen Sie mindestens einen Termin aus.",
  "exercise_date-taken":
    "Einer der Termine ist inzwischen vergeben. Prüfen Sie die Liste und wählen Sie neu.",
  "exercise_end-before-start": "Das Ende liegt vor dem Beginn: Die Übung dauert dann bis zum nächsten Tag.",
  "exercise_date-past": "Dieser Tag liegt in der Vergangenheit, die Übung hat aber noch nicht begonnen.",
  "exercise_double-booked": "{name} ist an diesem Tag schon bei {exercise} eingeplant.",
  "exercise_start-missing": "Bitte geben Sie zum Ende auch den Beginn an.",
  "exercise_schedule-line":
    "Bitte beginnen Sie jede Zeile mit einer Uhrzeit, zum Beispiel „08:00 Einweisung“.",
  exercise_subject: "Die Kennung {id} gibt es nicht. Bitte prüfen Sie die Angabe.",
  "exercise_role-missing": "Bitte wählen Sie die Rolle zu diesem Namen.",
  "exercise_transition-impossible": "Dieser Schritt ist jetzt nicht möglich. Bitte laden Sie die Seite neu.",
  "exercise_reason-missing": "Bitte nennen Sie den Grund.",
  "exercise_goals-missing": "Bitte tragen Sie zuerst mindestens ein Ziel in das Konzept ein.",
  "exercise_protocol-or-report-missing":
    "Ohne Protokoll lässt sich die Übung nicht abschließen (V-57). Bitte ergänzen Sie es.",
  "exercise_report-unreleased": "Übungsbericht fehlt (V-57). Bitte lassen Sie den Bericht zuerst freigeben.",
  "exercise_report-released": "Der Bericht ist freigegeben und ändert sich nicht mehr.",
  "exercise_report-unsubmitted": "Bitte legen Sie den Bericht zuerst zur Freigabe vor.",
  "exercise_summary-missing": "Bitte schreiben Sie zuerst die Zusammenfassung.",
  "exercise_not-evaluated": "Bitte schließen Sie zuerst die Auswertung ab.",
  "exercise_not-conducted": "Auswerten lässt sich nur eine beendete Übung.",
  "exercise_not-running": "Das geht nur, während die Übung läuft.",
  "exercise_not-recorded": "Aufzeichnen lässt sich nur während der Übung und bis zur Auswertung.",
  "exercise_too-much": "So viele Angaben fasst eine Übung nicht. Bitte kürzen Sie.",
  "exercise_own-unit":
    "Sie dürfen Übungen nur für Ihre eigene Organisationseinheit anlegen. Bitte nennen Sie sie als Zielgruppe.",
  exercise_touched: "Zu dieser Übung gibt es schon Aufzeichnungen. Bitte sagen Sie sie ab.",
  "exercise_changed-meanwhile": "Jemand hat inzwischen gespeichert. Bitte laden Sie die Seite neu.",
  inject_missing: "Diese Einlage gibt es nicht mehr.",
  inject_played: "Diese Einlage wurde schon gespielt oder ausgelassen.",
  inject_goals: "Bitte nennen Sie nur Ziele dieser Übung.",
  alarm_missing: "Diese Person steht nicht in der Tabelle.",
  alarm_twice: "Diese Person steht schon in der Tabelle.",
  alarm_nobody: "Die BAO ist nicht besetzt, oder alle stehen schon in der Tabelle.",
  test_resource: "Bitte wählen Sie eine Ressource aus der Liste.",
  test_unmeasured: "Zu dieser Ressource gibt es keine gemessene RTA.",
  "measure_transition-impossible": "Dieser Schritt ist jetzt nicht möglich. Bitte laden Sie die Seite neu.",
  "measure_reason-missing": "Bitte schreiben Sie eine Begründung oder das Ergebnis der Prüfung.",
  "measure_data-missing": "Pflichtangaben fehlen (V-62). Bitte ergänzen Sie sie zuerst.",
  measure_subject: "„{id}“ ist keine Kennung dieser Organisation. Bitte berichtigen oder entfernen Sie sie.",
  "measure_own-unit": "Sie dürfen Maßnahmen nur für Ihren eigenen Bereich anlegen.",
  "scenario_placeholders-unfilled": "Bitte füllen Sie jede Bezeichnung aus.",
  "scenario_longer-than-a-day":
    "Dieses Szenario dauert länger als einen Tag und lässt sich so nicht anlegen.",
  "scenario_exercise-invalid": "Bitte prüfen Sie Termin und Bezeichnungen.",
  "invite_no-mail": "Es ist kein Mailserver eingerichtet; es wurde nichts verschickt.",
  invite_concept: "Einladen lässt sich, wenn das Konzept freigegeben ist und der Termin feststeht.",
  invite_nobody:
    "Es wurde nichts verschickt: Keine der Personen unter „Rollen“ steht mit ihrem Namen und einer E-Mail-Adresse unter „Personen und Kontakte“.",
  invite_everybody: "Alle Beteiligten mit E-Mail-Adresse sind für diesen Termin schon eingeladen.",
  form_number: "Bitte geben Sie eine Zahl von {low} bis {high} an.",
  form_minutes: "Bitte geben Sie eine Dauer an, zum Beispiel „45“, „45 min“ oder „1,5 h“.",
  form_letters: "Bitte nennen Sie nur Register, die es gibt: {known}.",
  "handbook_copy-number-twice":
    "Die Nummer {number} hat schon ein anderes Exemplar. Bitte vergeben Sie jede Nummer nur einmal.",
  "handbook_verification-address":
    "Bitte geben Sie die ganze Adresse an, beginnend mit „https://“; sonst öffnet kein Telefon den QR-Code.",
  "handbook_receipt-copy": "Bitte wählen Sie ein Exemplar aus dem Verteiler.",
  "handbook_receipt-known": "Dieses Exemplar ist inzwischen schon bestätigt. Bitte laden Sie die Seite neu.",
  "handbook_receipt-gone": "Diese Bestätigung gibt es nicht mehr. Bitte laden Sie die Seite neu.",
  "handbook_receipt-edition":
    "Inzwischen gilt eine neuere Fassung. Bitte laden Sie die Seite neu und tragen Sie deren Empfang ein.",
  "handbook_receipt-before-release":
    "An diesem Tag gab es die Fassung noch nicht. Bitte geben Sie einen Tag ab der Freigabe an.",
  "handbook_receipt-ahead": "Dieser Tag liegt in der Zukunft. Bitte geben Sie den Tag der Bestätigung an.",
  "handbook_no-copies":
    "Noch kein Exemplar im Verteiler. Tragen Sie mindestens eines ein, das auf Papier im Stabsraum liegt.",
  "handbook_no-complete-copy":
    "Kein Exemplar enthält das ganze Handbuch. Lassen Sie bei mindestens einem das Feld „Register“ leer.",
  "handbook_no-offline-place":
    "Es ist kein Ort für Kopien ohne Netz genannt. Tragen Sie mindestens einen ein, zum Beispiel den Notfall-Laptop im Stabsraum.",
  "handbook_no-comparison":
    "Ohne Telefon und ohne Prüfadresse kann niemand erfragen, ob ein Exemplar noch gilt. Geben Sie eines von beiden an.",
  form_numbers: "Bitte geben Sie Nummern mit Komma an, zum Beispiel „1, 3“.",
  form_pick: "Bitte wählen Sie einen Eintrag aus den Vorschlägen.",
  form_row: "Bitte tragen Sie mindestens einen Eintrag ein.",
  "form_too-many-rows": "Bitte kürzen Sie die Liste.",
  "form_too-many-lines": "Bitte kürzen Sie die Liste auf weniger Zeilen.",
  "plan_unknown-predecessor": "Diesen Schritt gibt es nicht. Bitte nennen Sie Nummern aus dieser Liste.",
  plan_circle: "Diese Schritte warten aufeinander. Bitte lösen Sie den Kreis auf.",
  record_reference: "Ein genannter Eintrag wurde inzwischen gelöscht. Bitte wählen Sie einen anderen.",
  record_duplicate: "Diese Kennung gibt es schon. Bitte wählen Sie eine andere.",
};
