export const glossary = {
  title: "Glossary",
  lead: "The terms of continuity management in own words. The number names the chapter of BSI-Standard 200-4 that says more.",
  explain: "{term}, explain this term",
  clause: "BSI-Standard 200-4, {clause}",
  open: "In the glossary",
  letters: "First letters",
  inOtherLanguage: "German: {term}",
};
