import type { AuditAction } from "../audit/index.ts";
import { words, type Words } from "../tables/index.ts";

/**
 * What each kind of event says. `{who}` and `{object}` are always there; the other facts come from `sentence-facts.ts`. A new
 * kind of event does not compile without its sentence.
 */
export const EVENT_SENTENCES: Readonly<Record<AuditAction, Words>> = {
  "record.created": words("{who} hat {object} angelegt.", "{who} created {object}."),
  "record.changed": words("{who} hat {object} geändert.", "{who} changed {object}."),
  "record.removed": words("{who} hat {object} gelöscht.", "{who} deleted {object}."),
  "assessment.begun": words(
    "{who} hat die Erhebung für {object} begonnen.",
    "{who} began the survey for {object}.",
  ),
  "assessment.submitted": words(
    "{who} hat {object} in die Qualitätssicherung gegeben.",
    "{who} submitted {object} for quality assurance.",
  ),
  "assessment.objected": words(
    "{who} hat Einwand gegen {object} erhoben.",
    "{who} raised an objection to {object}.",
  ),
  "assessment.released": words("{who} hat {object} freigegeben.", "{who} released {object}."),
  "assessment.reopened": words(
    "{who} hat für {object} eine Neubewertung verlangt.",
    "{who} demanded a reassessment of {object}.",
  ),
  "organisation.imported": words(
    "{who} hat den Datenbestand der Organisation eingelesen ({total} Einträge).",
    "{who} imported the content of the organisation ({total} entries).",
  ),
  "tables.imported": words(
    "{who} hat eine Tabelle übernommen: {added} neu, {changed} geändert, {removed} entfallen.",
    "{who} imported a table: {added} new, {changed} changed, {removed} removed.",
  ),
  "tables.import-undone": words(
    "{who} hat eine Tabellenübernahme zurückgenommen.",
    "{who} undid a table import.",
  ),
  "tables.exported": words(
    "{who} hat die Tabellen der Organisation ausgegeben.",
    "{who} exported the tables of the organisation.",
  ),
  "organisation.exported": words(
    "{who} hat den Datenbestand der Organisation ausgegeben.",
    "{who} exported the content of the organisation.",
  ),
  "organisation.changed": words(
    "{who} hat die Angaben zur Organisation geändert.",
    "{who} changed the details of the organisation.",
  ),
  "handbook.release-prepared": words(
    "{who} hat Fassung {number} des Notfallhandbuchs zur Freigabe vorgelegt.",
    "{who} submitted edition {number} of the emergency handbook for release.",
  ),
  "handbook.release-approved": words(
    "{who} hat Fassung {number} des Notfallhandbuchs zum {releasedOn} freigegeben.",
    "{who} released edition {number} of the emergency handbook as of {releasedOn}.",
  ),
  "handbook.release-rejected": words(
    "{who} hat die Freigabe von Fassung {number} des Notfallhandbuchs abgelehnt.",
    "{who} rejected the release of edition {number} of the emergency handbook.",
  ),
  "handbook.printed": words(
    "{who} hat {edition} des Notfallhandbuchs gedruckt.",
    "{who} printed {edition} of the emergency handbook.",
  ),
  "handbook.receipt-recorded": words(
    "{who} hat eingetragen, dass der Empfang von Exemplar {copy} der Fassung {number} des Notfallhandbuchs am {confirmedOn} bestätigt wurde.",
    "{who} recorded that copy {copy} of edition {number} of the emergency handbook was confirmed on {confirmedOn}.",
  ),
  "handbook.receipt-withdrawn": words(
    "{who} hat die Empfangsbestätigung für Exemplar {copy} der Fassung {number} des Notfallhandbuchs zurückgenommen.",
    "{who} took back the receipt of copy {copy} of edition {number} of the emergency handbook.",
  ),
  "handbook.receipts-erased": words(
    "{who} hat den Namen aus Empfangsbestätigungen des Notfallhandbuchs gelöscht ({receipts}), betroffen: {object}.",
    "{who} erased the name from receipts of the emergency handbook ({receipts}) concerning {object}.",
  ),
  "report.printed": words("{who} hat „{report}“ gedruckt.", "{who} printed “{report}”."),
  "plan.submitted": words(
    "{who} hat {object}, Fassung {version}, zur Qualitätssicherung gegeben.",
    "{who} submitted {object}, edition {version}, for quality assurance.",
  ),
  "plan.reviewed": words(
    "{who} hat die Qualitätssicherung für {object}, Fassung {version}, bestätigt.",
    "{who} confirmed the quality assurance of {object}, edition {version}.",
  ),
  "plan.released": words(
    "{who} hat {object}, Fassung {version}, zum {releasedOn} freigegeben (nächste Überprüfung {nextReviewOn}).",
    "{who} released {object}, edition {version}, as of {releasedOn} (next review {nextReviewOn}).",
  ),
  "plan.returned": words(
    "{who} hat {object}, Fassung {version}, zurückgegeben.",
    "{who} returned {object}, edition {version}.",
  ),
  "plan.revision-begun": words(
    "{who} hat die Überarbeitung für {object} begonnen (Fassung {version}).",
    "{who} began the revision of {object} (edition {version}).",
  ),
  "management.submitted": words(
    "{who} hat der Leitung {object} zur Freigabe vorgelegt (Fassung {number}).",
    "{who} submitted {object} to the management for release (edition {number}).",
  ),
  "management.released": words(
    "{who} hat als Leitung {object} zum {releasedOn} freigegeben (Fassung {number}).",
    "{who}, as management, released {object} as of {releasedOn} (edition {number}).",
  ),
  "management.returned": words(
    "{who} hat die Vorlage an die Leitung für {object} zurückgegeben oder zurückgezogen (Fassung {number}).",
    "{who} sent back or withdrew the submission of {object} to the management (edition {number}).",
  ),
  "evidence.exported": words(
    "{who} hat einen Nachweis ausgegeben{subject}.",
    "{who} exported evidence{subject}.",
  ),
  "account.created": words("{who} hat {object} angelegt.", "{who} created {object}."),
  "account.changed": words("{who} hat {object} geändert.", "{who} changed {object}."),
  "account.disabled": words("{who} hat {object} gesperrt.", "{who} disabled {object}."),
  "account.enabled": words("{who} hat {object} entsperrt.", "{who} enabled {object}."),
  "account.password-set": words(
    "{who} hat ein neues Passwort für {object} festgelegt.",
    "{who} set a new password for {object}.",
  ),
  "account.token-issued": words(
    "{who} hat für {object} ein Einmal-Passwort ausgegeben.",
    "{who} issued a one-time password for {object}.",
  ),
  "account.first-administrator": words(
    "{who} hat die erste Administration angelegt.",
    "{who} created the first administrator.",
  ),
  "session.started": words("{who} hat sich angemeldet ({method}).", "{who} signed in ({method})."),
  "session.ended": words("{who} wurde abgemeldet ({cause}).", "{who} was signed out ({cause})."),
  "session.throttled": words(
    "Nach zu vielen Versuchen wurden Anmeldungen gebremst.",
    "Sign-ins were slowed down after too many attempts.",
  ),
  "grant.given": words(
    "{who} hat {account} die Rolle {role} gegeben{limits}.",
    "{who} gave {account} the role {role}{limits}.",
  ),
  "grant.revoked": words(
    "{who} hat {account} die Rolle {role} entzogen.",
    "{who} revoked the role {role} from {account}.",
  ),
  "audit.verified": words(
    "{who} hat die Kette der Nachweise prüfen lassen: {size} Einträge, {faults} Auffälligkeiten.",
    "{who} had the audit chain verified: {size} entries, {faults} faults.",
  ),
  "audit.private-values-erased": words(
    "{who} hat personenbezogene Werte in {count} Einträgen gelöscht, betroffen: {object}.",
    "{who} erased personal values in {count} entries concerning {object}.",
  ),
  "contacts.confirmed": words(
    "{who} hat die Kontaktdaten von {people} Personen und {contacts} Kontakten bestätigt.",
    "{who} confirmed the contact data of {people} people and {contacts} contacts.",
  ),
  "exercise.report-printed": words(
    "{who} hat den Bericht über {object} gedruckt.",
    "{who} printed the report on {object}.",
  ),
  "exercise.invited": words(
    "{who} hat {people} Einladungen für {object} verschickt.",
    "{who} sent {people} invitations for {object}.",
  ),
  "calendar.address-issued": words(
    "{who} hat eine Kalenderadresse erzeugt.",
    "{who} created a calendar address.",
  ),
  "calendar.address-revoked": words(
    "{who} hat eine Kalenderadresse widerrufen.",
    "{who} revoked a calendar address.",
  ),
  "installation.migrated": words("{who} hat die Datenbank erneuert.", "{who} migrated the database."),
  "installation.backed-up": words("{who} hat eine Datensicherung erstellt.", "{who} made a backup."),
  "installation.restored": words("{who} hat eine Datensicherung eingespielt.", "{who} restored a backup."),
};
