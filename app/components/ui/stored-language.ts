/** Names and texts that people of the organisation have written are German, whatever the language of the page is. */
export const STORED_LANGUAGE = "de";
