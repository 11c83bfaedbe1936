/** Sentences for message codes; the dots of a code are underscores here. One sentence that says what to do. */
export const errors = {
  form_invalid: "Bitte prüfen Sie diese Angabe.",
  form_required: "Bitte füllen Sie dieses Feld aus.",
  form_hours: "Bitte geben Sie eine Dauer an, zum Beispiel „4 h“, „22,25“ oder „3 Tage“.",
  "form_too-long": "Bitte kürzen Sie den Text.",
  form_unprintable: "Bitte entfernen Sie die nicht druckbaren Zeichen.",
  form_conflict: "Jemand hat inzwischen gespeichert. Bitte wählen Sie je Feld, was gelten soll.",
  form_shape: "Das Formular war unvollständig. Bitte laden Sie die Seite neu.",
  process_level:
    "Bitte bewerten Sie jeden Zeithorizont mit einer Zahl von {low} bis {high} oder wählen Sie „nicht relevant“.",
  process_decreasing: "Schaden darf über die Zeit nicht abnehmen. Bitte heben Sie die späteren Werte an.",
  "process_rto-not-below-mtpd": "Die RTO muss kleiner als die MTPD von {hours} sein.",
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
  print_failed: "Das Handbuch konnte nicht gedruckt werden. Bitte starten Sie es noch einmal.",
};
