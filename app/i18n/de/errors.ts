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
  "release_same-person":
    "Wer vorbereitet hat, gibt nicht frei. Bitte lassen Sie eine zweite Person entscheiden.",
  release_reason: "Bitte begründen Sie die Ablehnung.",
  release_state: "Über diese Fassung wurde schon entschieden.",
  print_busy: "Gerade laufen viele Druckaufträge. Bitte versuchen Sie es in einer Minute noch einmal.",
  print_failed: "Das Handbuch konnte nicht gedruckt werden. Bitte starten Sie es noch einmal.",
};
