interface ReadmeFacts {
  readonly organisation: string;
  readonly subject: string;
  readonly events: number;
  readonly files: readonly string[];
}

/** What a reader who has never seen this product must know. */
export function evidenceReadme({ organisation, subject, events, files }: ReadmeFacts): string {
  return `Nachweis aus Standfest
======================

Organisation: ${organisation}
Gegenstand:   ${subject}
Ereignisse:   ${events} (im Wortlaut)

Inhalt
------
daten.json         Inhalt der Organisation oder der Übung zum Zeitpunkt der Ausgabe
ereignisse.jsonl   Verlauf: ein Kettenglied je Zeile. Ereignisse anderer Stellen stehen nur als
                   Prüfsumme darin, damit die Kette lückenlos bleibt.
pruefpunkt.json    Nummer und Prüfsumme des letzten Kettenglieds
verzeichnis.json   Prüfsumme jeder Datei
pruefen.mjs        Prüfprogramm (lesbarer Quelltext)
plaene/            Planfassungen, deren Freigabe unter den Ereignissen steht
leitung/           was die Leitung unter den Ereignissen freigegeben hat (BAO, BIA-Parameter,
                   Jahresübungsplan)
in-kraft/          Planfassungen, die vorher freigegeben wurden und in dieser Zeit galten
lesefassungen/     dieselben Planfassungen als PDF, bei der Ausgabe neu gedruckt; BIA-Werte von heute
handbuch/          Notfallhandbücher, die in dieser Zeit galten, und je Fassung, wer den Empfang
                   welches Exemplars bestätigt hat
berichte/          Berichte der durchgeführten Übungen, bei der Ausgabe neu gedruckt

Das Drehbuch einer Übung fehlt, solange sie nicht durchgeführt ist und die ausgebende Person sie
nicht vorbereitet. Die Kette bleibt trotzdem prüfbar.

Dateien in Ordnern
------------------
Umlaute sind in Dateinamen ausgeschrieben: UEB-02 ist die Übung ÜB-02.

${files.map((name) => `${name}\n`).join("")}
Prüfen
------
1. Archiv in einen leeren Ordner entpacken.
2. Mit Node.js ab Version 20:   node pruefen.mjs
3. Das Programm nennt jede veränderte, fehlende oder zusätzliche Datei und jedes veränderte
   Kettenglied. Es braucht kein Netz.
4. In der Anwendung steht unter „Nachweise“ beim Eintrag dieser Ausgabe die Gesamtprüfsumme.
   Stimmen beide überein, ist der Nachweis der damals ausgegebene.

Rechenweg
---------
Prüfsumme eines Glieds = SHA-256( 0x00, Prüfsumme des vorigen Glieds, Wortlaut ).
Personenbezogene Werte stehen außerhalb des Wortlauts und sind über
SHA-256( Salz, 0x00, Wert ) daran gebunden; gelöschte Werte fehlen, ohne dass die Kette bricht.
`;
}
