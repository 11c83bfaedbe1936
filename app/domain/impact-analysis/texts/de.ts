import type { ImpactTexts } from "./texts.ts";

export const TEXTS_DE: ImpactTexts = {
  statuses: {
    met: "erfüllt",
    gap: "Lücke",
    unknown: "unbekannt",
    "not-time-critical": "nicht zeitkritisch",
  },
  spofKinds: {
    knowledge: "Single Point of Knowledge (SPoK)",
    single: "Single Point of Failure (Einzelressource)",
    accumulation: "Single Point of Failure (Kumulation)",
  },
  severities: { error: "Fehler", warning: "Warnung", hint: "Hinweis" },
  rtoSources: { own: "eigen", "basic-supply": "Grundversorgung" },
  findings: {
    "V-10":
      "Schaden darf über die Zeit nicht abnehmen: Bitte die Bewertung von {id} ({name}) in {scenarios} berichtigen.",
    "V-10.short":
      "Schaden darf über die Zeit nicht abnehmen: Bitte die Kurzform von {id} ({name}) berichtigen.",
    "V-11":
      "RTO muss kleiner als die MTPD sein: {id} ({name}) hat eine RTO von {rto:dative} bei einer MTPD von {mtpd:dative}.",
    "V-11.missing":
      "RTO muss kleiner als die MTPD sein, aber sie fehlt: Bitte für {id} ({name}) eine RTO unter {mtpd:dative} festlegen.",
    "V-12":
      "BAO-Reaktionszeit ist länger als die MTPD zulässt: Für {id} ({name}) bleiben bei einer MTPD von {mtpd:dative} nur {limit:hours}; nötig ist dauerhafte Redundanz oder eine kürzere Reaktionszeit als {reaction:hours}.",
    "V-13":
      "RTO überschreitet den zulässigen Wert von {limit:dative}: Bitte die RTO von {id} ({name}), jetzt {rto:hours}, senken.",
    "V-14":
      "Notbetriebsniveau fehlt: Bitte für {id} ({name}) festlegen, was im Notbetrieb mindestens laufen muss.",
    "V-15": "Bewertung begründen: Bei {id} ({name}) fehlt die Begründung zu {scenarios}.",
    "V-16":
      "Zeithorizonte könnten zu grob sein: {id} ({name}) wird schon beim ersten Zeithorizont ({horizon:hours}) untragbar.",
    "V-17":
      "Hoher Anteil zeitkritischer Prozesse – Bewertung prüfen: {critical} von {total} ({percent:number} %) sind zeitkritisch.",
    "V-18":
      "Benötigter Prozess läuft zu spät an: {consumer} braucht {required} nach {demand:dative}, dessen eigene RTO ist {rto:hours}; bitte mit den Beteiligten abstimmen.",
    "V-18.none":
      "Benötigter Prozess läuft zu spät an: {consumer} braucht {required} nach {demand:dative}, dort ist keine eigene RTO festgelegt; bitte mit den Beteiligten abstimmen.",
    "V-19":
      "Anforderung über mehrere Ebenen – im nächsten Zyklus abstimmen: {consumer} braucht {required} nach {demand:dative}, es läuft erst nach {rto:dative}.",
    "V-19.none":
      "Anforderung über mehrere Ebenen – im nächsten Zyklus abstimmen: {consumer} braucht {required} nach {demand:dative}, dort ist keine RTO festgelegt.",
    "V-20":
      "Zirkelbezug zwischen Prozessen: {circle}; bitte prüfen, ob alle Abhängigkeiten im Notbetrieb unverzichtbar sind.",
    "V-22":
      "Vorlauf ist länger als die RTO des Prozesses: {process} braucht {resource} {lead:hours} vor dem eigenen Start, hat aber nur {rto:hours}.",
    "V-23": "Keine Ressourcen zugeordnet: Bitte für {id} ({name}) angeben, was im Notbetrieb gebraucht wird.",
    "V-24": "RPO fehlt (oder „keine Daten“ kennzeichnen): Bitte für {process} an {resource} nachtragen.",
    "V-25": "Stellvertretung fehlt: Bitte für die Rolle „{role}“ mindestens eine Stellvertretung benennen.",
    "V-26":
      "Doppelbesetzung: {person} hat im Kernteam mehrere Rollen ({roles}); bitte eine davon anders besetzen.",
    "V-27":
      "Summe der Zeitanteile stimmt nicht: Die Geschäftsordnung ergibt {sum:hours}, als BAO-Reaktionszeit sind {set:hours} festgelegt.",
    "V-37":
      "Lücke ohne Behandlung: {id} ({name}) ist nach {rta:dative} da, gebraucht wird es nach {rto:dative} (Lücke {gap:hours}); bitte Maßnahme, Lösung oder Risikoübernahme zuordnen.",
    "V-38":
      "Verdeckte Lücke durch abhängige Ressourcen: {id} ({name}) hält die RTO von {rto:dative} allein ein, mit Voraussetzungen dauert es {rta:hours}.",
    "V-39.rta": "RTA erheben: Die Wiederanlaufzeit von {id} ({name}) ist unbekannt.",
    "V-39.rpa": "RPA erheben: Das Alter der letzten Datensicherung von {id} ({name}) ist unbekannt.",
    "V-39.both": "RTA und RPA erheben: Wiederanlaufzeit und Datensicherung von {id} ({name}) sind unbekannt.",
    "V-39.prerequisite":
      "RTA erheben: Die Gesamt-RTA von {id} ({name}) ist unbekannt, weil die von {unknown} fehlt.",
    "V-40":
      "Risikoübernahme fehlt: Das Risiko {risk} an {resource} ist akzeptiert, aber nicht von der Leitung unterschrieben.",
    "V-41":
      "Gewählte Option hält die RTO nicht ein: „{solution}“ bringt {resource} erst nach {rta:dative} statt nach {rto:dative} zurück; bitte Risikoübernahme einholen oder anders wählen.",
    "V-42":
      "Lösung trägt nicht über den abzusichernden Zeitraum: „{solution}“ für {resource} hält {lasts:hours} von {period:dative}; bitte eine Anschlusslösung festlegen.",
    "V-43":
      "Mengengerüst passt nicht zur RTO: {process} braucht {resource} laut Mengengerüst zuerst bis {first:hours}, die RTO ist {rto:hours}.",
    "V-44":
      "Kapazitätslücke {missing:number} ab {from:dative}: Der Ersatz für {resource} reicht nicht für alle zeitkritischen Prozesse.",
    "V-45":
      "Vertragliche Zeit gilt nur in der Servicezeit: Bitte bei {id} ({name}) mit der Zeit außerhalb der Servicezeit rechnen.",
  },
  trails: {
    "worst.matrix":
      "Je Zeithorizont zählt die höchste Bewertung der {count} maßgeblichen Schadensszenarien: {worst}.",
    "worst.short-form": "Die höchste Bewertung je Zeithorizont ist in der Kurzform direkt erhoben.",
    "mtpd.first-horizon":
      "Die MTPD ist {mtpd:hours}: Bis dahin erreicht der Schaden mit Stufe {level} erstmals das Untragbarkeitsniveau {limit}.",
    "mtpd.none":
      "Es gibt keine MTPD: In keinem Zeithorizont erreicht der Schaden das Untragbarkeitsniveau {limit}.",
    "mtpd.not-rated": "Eine MTPD lässt sich noch nicht nennen: Der Schaden von {id} ist noch nicht bewertet.",
    "drivers.at-mtpd":
      "Maßgeblich ist, was bei der MTPD von {mtpd:dative} mindestens Stufe {limit} erreicht: {drivers}.",
    "drivers.none": "Ohne MTPD gibt es keine maßgeblichen Schadensszenarien.",
    "max-rto.difference":
      "Die RTO darf höchstens {max:hours} sein: MTPD {mtpd:hours} − BAO-Reaktionszeit {reaction:hours} − Prozessausführungszeit {execution:hours} − Puffer {buffer:hours}.",
    "max-rto.none": "Ohne MTPD gibt es keine Obergrenze für die RTO.",
    "effective-rto.own":
      "Für {id} gilt die eigene RTO von {rto:dative}; kein anderer Prozess verlangt weniger.",
    "effective-rto.inherited":
      "Für {id} gilt {rto:hours}, weil {consumer} den Prozess braucht und selbst nach {consumerRto:dative} laufen muss.",
    "effective-rto.inherited-stock":
      "Für {id} gilt {rto:hours}, weil {consumer} den Prozess braucht: dessen RTO {consumerRto:hours} zuzüglich Arbeitsvorrat von {offset:dative}.",
    "effective-rto.inherited-earlier":
      "Für {id} gilt {rto:hours}, weil {consumer} den Prozess {offset:hours} vor der eigenen RTO von {consumerRto:dative} braucht.",
    "effective-rto.none":
      "Der Prozess ist nicht zeitkritisch: Er hat keine eigene RTO, und kein zeitkritischer Prozess braucht ihn.",
    "cascade.same": "Auch über alle Ebenen gerechnet bleibt es bei {cascade:dative} für {id}.",
    "cascade.stricter":
      "Über alle Ebenen gerechnet wären es {cascade:hours} für {id}, ausgehend von {origin}; im Zyklus gilt {effective:hours}, abgestimmt wird eine Ebene nach der anderen.",
    "cascade.none": "Auch über alle Ebenen gerechnet braucht kein zeitkritischer Prozess diesen Prozess.",
    "reachable.slowest":
      "{id} kann nach {reachable:dative} laufen: Am längsten dauert {resource} mit {total:dative} Gesamt-RTA und {lead:hours} Vorlauf.",
    "reachable.unknown":
      "Wann {id} laufen kann, ist unbekannt, weil die Gesamt-RTA von {resource} unbekannt ist.",
    "reachable.no-resources": "Wann {id} laufen kann, ist unbekannt, weil keine Ressourcen zugeordnet sind.",
    "reachable.not-time-critical": "{id} ist nicht zeitkritisch; eine Wiederanlaufzeit wird nicht ermittelt.",
    "process-status.met": "Erfüllt: {id} kann nach {reachable:dative} laufen, gefordert sind {rto:hours}.",
    "process-status.gap": "Lücke: {id} kann erst nach {reachable:dative} laufen, gefordert sind {rto:hours}.",
    "process-status.unknown":
      "Unbekannt: Für {id} fehlt eine Wiederanlaufzeit oder jede Ressource, gefordert sind {rto:hours}.",
    "process-status.not-time-critical": "{id} ist nicht zeitkritisch.",
    "process-status.not-rated":
      "Der Schaden von {id} ist noch nicht bewertet; bitte die Schadensmatrix im BIA-Bogen ausfüllen.",
    "outage.sum":
      "Der Ausfall dauert {outage:hours}: BAO-Reaktionszeit {reaction:hours} + Wiederanlauf {reachable:hours} + Prozessausführungszeit {execution:hours}.",
    "outage.none":
      "Die Ausfalldauer von {id} lässt sich nicht angeben, weil Wiederanlauf oder eigene MTPD fehlen.",
    "mtpd-violated.yes":
      "Die MTPD von {id} wird verletzt: Der Ausfall dauert {outage:hours}, untragbar wird er bei {mtpd:dative}.",
    "mtpd-violated.no":
      "Die MTPD von {id} wird gehalten: Der Ausfall dauert {outage:hours}, untragbar wird er bei {mtpd:dative}.",
    "mtpd-violated.none": "Ob die MTPD von {id} verletzt wird, lässt sich nicht sagen.",
    "restart.process":
      "{id} steht an Stelle {position} von {of}: Unter allen, deren Voraussetzungen stehen, hat es die kleinste RTO. Vorher müssen laufen: {before}.",
    "restart.resource":
      "{id} steht an Stelle {position} von {of}: Unter allen, deren Voraussetzungen stehen, hat es die kleinste RTO. Vorher müssen stehen: {before}.",
    "restart.none":
      "{id} steht nicht in der Wiederanlaufreihenfolge, weil nichts Zeitkritisches davon abhängt.",
    "direct-rto.smallest":
      "{process} verlangt {id} am frühesten, nach {rto:dative}: seine RTO abzüglich Vorlauf ist die kleinste von {count} Anforderungen.",
    "direct-rto.none": "Kein zeitkritischer Prozess nutzt {id} direkt.",
    "resource-rto.process": "{id} muss nach {rto:dative} da sein, weil {process} es so früh braucht.",
    "resource-rto.resource":
      "{id} muss nach {rto:dative} da sein, weil {source} es voraussetzt; am Anfang der Kette steht {process}.",
    "resource-rto.basic-supply":
      "{id} ist Grundversorgung und muss nach {rto:dative} da sein, so früh wie der strengste zeitkritische Prozess {process}.",
    "resource-rto.none": "{id} hat keine RTO: Nichts Zeitkritisches hängt davon ab.",
    "rpo.smallest": "{process} verlangt den kleinsten Datenverlust an {id}: höchstens {rpo:hours}.",
    "rpo.none": "Kein zeitkritischer Prozess stellt an {id} eine RPO.",
    "total-rta.alone": "{id} braucht {total:hours} und setzt nichts anderes voraus.",
    "total-rta.chain":
      "{id} braucht mit Voraussetzungen {total:hours}, davon {net:hours} selbst; die langsamste Kette ist {chain}.",
    "total-rta.unknown":
      "Die Gesamt-RTA von {id} ist unbekannt, weil die Wiederanlaufzeit von {unknown} nicht erhoben ist.",
    "net-status.met": "Erfüllt: {id} allein braucht {net:hours}, gefordert sind {rto:hours}.",
    "net-status.gap": "Lücke: {id} allein braucht {net:hours}, gefordert sind {rto:hours}.",
    "net-status.unknown":
      "Unbekannt: Die Wiederanlaufzeit von {id} ist nicht erhoben, gefordert sind {rto:hours}.",
    "resource-status.met": "Erfüllt: {id} ist nach {total:dative} da, gefordert sind {rto:hours}.",
    "resource-status.gap": "Lücke: {id} ist erst nach {total:dative} da, gefordert sind {rto:hours}.",
    "resource-status.unknown":
      "Unbekannt: Die Gesamt-RTA von {id} ist nicht bekannt, gefordert sind {rto:hours}.",
    "resource-status.none": "{id} wird nicht bewertet: Nichts Zeitkritisches hängt davon ab.",
    "gap.difference": "Es fehlen {gap:hours}: {id} ist nach {total:dative} da, gefordert sind {rto:hours}.",
    "gap.closed": "Keine Lücke: {id} ist nach {total:dative} da, gefordert sind {rto:hours}.",
    "gap.unknown": "Die Lücke von {id} lässt sich nicht angeben, weil die Gesamt-RTA unbekannt ist.",
    "hidden-gap.yes":
      "Verdeckte Lücke: {id} allein braucht {net:hours} und hielte {rto:hours} ein, mit Voraussetzungen dauert es {total:hours}.",
    "hidden-gap.no": "Keine verdeckte Lücke: Bei {id} ändern die Voraussetzungen das Ergebnis nicht.",
    "rpo-status.met":
      "Erfüllt: Die Daten von {id} sind höchstens {rpa:hours} alt, zulässig sind {rpo:hours}.",
    "rpo-status.gap": "Lücke: Die Daten von {id} können {rpa:hours} alt sein, zulässig sind {rpo:hours}.",
    "rpo-status.unknown":
      "Unbekannt: Das Alter der Datensicherung von {id} ist nicht erhoben, zulässig sind {rpo:hours}.",
    "rpo-status.none": "An {id} wird keine RPO gestellt.",
    "spof.knowledge": "{id} ist ein Single Point of Knowledge: nur eine Person, nicht redundant.",
    "spof.accumulation":
      "{id} ist ein Single Point of Failure durch Kumulation: {critical} zeitkritische Prozesse hängen davon ab (Schwelle {threshold}), ohne Redundanz.",
    "spof.single":
      "{id} ist ein Single Point of Failure: nicht redundant, und die RTO von {rto:dative} liegt nicht über der Grenze von {limit:dative}.",
    "spof.redundant": "{id} ist redundant und darum kein Single Point of Failure.",
    "spof.none":
      "{id} ist kein Single Point of Failure: {critical} zeitkritische Prozesse (Schwelle {threshold}), RTO {rto:hours} (Grenze {limit:hours}).",
    "transitive.users":
      "{count} Prozesse nutzen {id} direkt oder über andere Ressourcen, davon {critical} zeitkritische.",
    "scenario.direct": "{id} fällt bei „{scenario}“ direkt aus, weil der Prozess {resource} braucht.",
    "scenario.follow-on":
      "{id} ist bei „{scenario}“ mittelbar betroffen, weil {supplier} ausfällt, das {resource} braucht.",
    "scenario.not-hit": "{id} ist bei „{scenario}“ nicht betroffen.",
    "scenario.not-time-critical":
      "{id} hängt an {resource}, ist aber nicht zeitkritisch und zählt bei „{scenario}“ nicht.",
  },
  inputs: {
    rating: "Bewertung",
    "worst-row": "Höchste Bewertung je Zeithorizont",
    "intolerability-level": "Untragbarkeitsniveau",
    level: "Schadenskategorie",
    mtpd: "MTPD",
    "reaction-time": "BAO-Reaktionszeit",
    "execution-time": "Prozessausführungszeit",
    buffer: "Puffer",
    "own-rto": "Eigene RTO",
    offset: "Versatz",
    "effective-rto": "RTO",
    "resource-rto": "RTO der Ressource",
    lead: "Vorlauf",
    rpo: "RPO",
    rpa: "RPA",
    "net-rta": "RTA netto",
    "total-rta": "Gesamt-RTA",
    reachable: "Wiederanlauf möglich nach",
    outage: "Ausfalldauer",
    count: "Anzahl",
    "spof-limit": "SPoF-Grenze",
    threshold: "Kumulationsschwelle",
    "time-critical-processes": "Zeitkritische Prozesse",
    process: "Prozess",
    "failed-resource": "Ausgefallene Ressource",
    predecessor: "Voraussetzung mit RTO",
  },
  path: "Weg",
  noValue: "–",
};
