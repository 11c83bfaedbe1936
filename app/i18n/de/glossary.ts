export const glossary = {
  title: "Glossar",
  lead: "Die Begriffe des Notfallmanagements in eigenen Worten. Die Zahl nennt das Kapitel des BSI-Standards 200-4, in dem mehr dazu steht.",
  explain: "{term}, Begriff erklären",
  clause: "BSI-Standard 200-4, {clause}",
  open: "Im Glossar",
  letters: "Anfangsbuchstaben",
  inOtherLanguage: "Englisch: {term}",
};
