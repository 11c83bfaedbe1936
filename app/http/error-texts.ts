import type { Language } from "#app/domain/shared/language.ts";

export type ErrorText = { readonly title: string; readonly advice: string; readonly home: string };

type Kind = "missing" | "forbidden" | "expired" | "refused" | "unavailable" | "manipulated" | "broken";

const TEXTS: Readonly<Record<Language, Readonly<Record<Kind, Omit<ErrorText, "home">>>>> = {
  de: {
    missing: {
      title: "Seite nicht gefunden",
      advice: "Diese Seite gibt es nicht, oder Sie dürfen sie nicht sehen. Bitte prüfen Sie die Adresse.",
    },
    forbidden: {
      title: "Keine Berechtigung",
      advice: "Ihre Rolle erlaubt das nicht. Bitte wenden Sie sich an die Administration Ihrer Organisation.",
    },
    expired: {
      title: "Bitte melden Sie sich an",
      advice: "Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.",
    },
    refused: {
      title: "Anfrage nicht angenommen",
      advice:
        "Die Anfrage war unvollständig oder unzulässig. Bitte laden Sie die Seite neu und versuchen Sie es erneut.",
    },
    unavailable: {
      title: "Speichern ist zurzeit nicht möglich",
      advice:
        "Der Datenträger nimmt nichts mehr an; Ihre Änderung wurde nicht gespeichert, Lesen geht weiter. Bitte verständigen Sie die IT-Administration und speichern Sie danach noch einmal.",
    },
    manipulated: {
      title: "Die freigegebene Fassung wird nicht herausgegeben",
      advice:
        "Sie stimmt nicht mehr mit ihrer Freigabe überein. Bitte verständigen Sie die IT-Administration und verwenden Sie die zuletzt gedruckte Fassung.",
    },
    broken: {
      title: "Das hat nicht funktioniert",
      advice:
        "Im System ist ein Fehler aufgetreten; es wurde nichts verändert. Bitte versuchen Sie es in einigen Minuten erneut.",
    },
  },
  en: {
    missing: {
      title: "Page not found",
      advice: "This page does not exist, or you may not see it. Please check the address.",
    },
    forbidden: {
      title: "Not permitted",
      advice: "Your role does not allow this. Please ask the administration of your organisation.",
    },
    expired: { title: "Please sign in", advice: "Your session has ended. Please sign in again." },
    refused: {
      title: "Request not accepted",
      advice: "The request was incomplete or not allowed. Please reload the page and try again.",
    },
    unavailable: {
      title: "Saving is not possible at present",
      advice:
        "The disk accepts nothing any more; your change was not saved, reading goes on. Please tell the IT administration and save again afterwards.",
    },
    manipulated: {
      title: "The released edition is not handed out",
      advice:
        "It no longer agrees with its release. Please tell the IT administration and use the edition printed last.",
    },
    broken: {
      title: "That did not work",
      advice: "An error occurred in the system; nothing was changed. Please try again in a few minutes.",
    },
  },
};

const HOME: Readonly<Record<Language, string>> = { de: "Zur Startseite", en: "To the start page" };

function kindOf(status: number): Kind {
  if (status === 404) return "missing";
  if (status === 401) return "expired";
  if (status === 403) return "forbidden";
  if (status === 503) return "unavailable";
  if (status === 424) return "manipulated";
  return status < 500 ? "refused" : "broken";
}

/** Text of the error page for an HTTP status: says what to do and reveals nothing about the inside. */
export function errorTexts(status: number, language: Language): ErrorText {
  return { ...TEXTS[language][kindOf(status)], home: HOME[language] };
}
