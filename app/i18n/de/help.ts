export const help = {
  title: "Hilfe",
  lead: "Das Handbuch zu dieser Anwendung: wozu jede Seite da ist und was als Nächstes zu tun ist.",
  next: "Was Sie hier tun",
  states: "Gut zu wissen",
  clauses: "BSI-Standard 200-4, Kapitel {clauses}",
  toGlossary: "Begriffe im Glossar",
  allTopics: "Alle Hilfethemen",
  close: "Schließen",
  loading: "Hilfe wird geladen …",
};
