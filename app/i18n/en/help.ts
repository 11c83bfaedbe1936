export const help = {
  title: "Help",
  lead: "The manual of this application: what each page is for and what to do next.",
  next: "What you do here",
  states: "Good to know",
  clauses: "BSI-Standard 200-4, chapter {clauses}",
  toGlossary: "Terms in the glossary",
  allTopics: "All help topics",
  close: "Close",
  loading: "Loading help …",
};
