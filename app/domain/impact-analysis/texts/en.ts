import type { ImpactTexts } from "./texts.ts";

export const TEXTS_EN: ImpactTexts = {
  statuses: {
    met: "met",
    gap: "gap",
    unknown: "unknown",
    "not-time-critical": "not time-critical",
  },
  spofKinds: {
    knowledge: "Single point of knowledge (SPoK)",
    single: "Single point of failure (single resource)",
    accumulation: "Single point of failure (accumulation)",
  },
  severities: { error: "Error", warning: "Warning", hint: "Hint" },
  rtoSources: { own: "own", "basic-supply": "basic supply" },
  findings: {
    "V-10": "Damage must not decrease over time: please correct the rating of {id} ({name}) in {scenarios}.",
    "V-10.short": "Damage must not decrease over time: please correct the short form of {id} ({name}).",
    "V-11":
      "The RTO must be below the MTPD: {id} ({name}) has an RTO of {rto:hours} with an MTPD of {mtpd:hours}.",
    "V-11.missing":
      "The RTO must be below the MTPD, but there is none: please set an RTO below {mtpd:hours} for {id} ({name}).",
    "V-12":
      "The response time of the incident organisation is longer than the MTPD allows: with an MTPD of {mtpd:hours}, {id} ({name}) has only {limit:hours} left; it takes permanent redundancy or a response time shorter than {reaction:hours}.",
    "V-13":
      "The RTO exceeds the admissible value of {limit:hours}: please lower the RTO of {id} ({name}), now {rto:hours}.",
    "V-14":
      "The emergency level is missing: please state for {id} ({name}) what has to run at least in emergency operation.",
    "V-15": "Give a reason for the rating: {id} ({name}) has none for {scenarios}.",
    "V-16":
      "The time horizons may be too coarse: {id} ({name}) becomes intolerable at the first horizon already ({horizon:hours}).",
    "V-17":
      "High share of time-critical processes – review the ratings: {critical} of {total} ({percent:number} %) are time-critical.",
    "V-18":
      "A required process starts too late: {consumer} needs {required} after {demand:hours}, whose own RTO is {rto:hours}; please agree on it with the owners.",
    "V-18.none":
      "A required process starts too late: {consumer} needs {required} after {demand:hours}, which has no RTO of its own; please agree on it with the owners.",
    "V-19":
      "Demand across several levels – agree on it in the next cycle: {consumer} needs {required} after {demand:hours}, it runs only after {rto:hours}.",
    "V-19.none":
      "Demand across several levels – agree on it in the next cycle: {consumer} needs {required} after {demand:hours}, which has no RTO.",
    "V-20":
      "Circular reference between processes: {circle}; please check that every dependency is indispensable in emergency operation.",
    "V-22":
      "The lead time is longer than the RTO of the process: {process} needs {resource} {lead:hours} before its own start, but has only {rto:hours}.",
    "V-23": "No resources assigned: please state for {id} ({name}) what emergency operation needs.",
    "V-24": "The RPO is missing (or mark “no data”): please add it for {process} on {resource}.",
    "V-25": "The deputy is missing: please name at least one deputy for the role “{role}”.",
    "V-26":
      "Double assignment: {person} holds several core team roles ({roles}); please fill one of them with somebody else.",
    "V-27":
      "The parts of the response time do not add up: the rules of procedure give {sum:hours}, the parameters say {set:hours}.",
    "V-37":
      "Gap without treatment: {id} ({name}) is there after {rta:hours}, it is needed after {rto:hours} (gap {gap:hours}); please assign a measure, a solution or a risk acceptance.",
    "V-38":
      "Hidden gap through prerequisite resources: {id} ({name}) alone keeps its RTO of {rto:hours}, with prerequisites it takes {rta:hours}.",
    "V-39.rta": "Find out the RTA: the recovery time of {id} ({name}) is unknown.",
    "V-39.rpa": "Find out the RPA: the age of the last backup of {id} ({name}) is unknown.",
    "V-39.both": "Find out RTA and RPA: recovery time and backup of {id} ({name}) are unknown.",
    "V-39.prerequisite":
      "Find out the RTA: the total RTA of {id} ({name}) is unknown because that of {unknown} is missing.",
    "V-40":
      "The risk acceptance is missing: risk {risk} on {resource} is accepted, but top management has not signed.",
    "V-41":
      "The chosen option misses the RTO: “{solution}” brings {resource} back after {rta:hours} instead of {rto:hours}; please obtain a risk acceptance or choose another one.",
    "V-42":
      "The solution does not last for the protected period: “{solution}” for {resource} lasts {lasts:hours} of {period:hours}; please define what follows.",
    "V-43":
      "The quantities do not fit the RTO: {process} first needs {resource} by {first:hours}, its RTO is {rto:hours}.",
    "V-44":
      "Capacity gap of {missing:number} from {from:hours}: the substitute for {resource} is not enough for all time-critical processes.",
    "V-45":
      "The contractual time runs in service hours only: please reckon with the time outside of them for {id} ({name}).",
  },
  trails: {
    "worst.matrix":
      "For each time horizon the highest rating of the {count} relevant impact types counts: {worst}.",
    "worst.short-form": "The highest rating for each time horizon was surveyed directly, in the short form.",
    "mtpd.first-horizon":
      "The MTPD is {mtpd:hours}: by then the damage, at level {level}, first reaches the intolerability level {limit}.",
    "mtpd.none":
      "There is no MTPD: in no time horizon does the damage reach the intolerability level {limit}.",
    "mtpd.not-rated": "An MTPD cannot be given yet: the damage of {id} has not been rated.",
    "drivers.at-mtpd":
      "Decisive is what reaches at least level {limit} at the MTPD of {mtpd:hours}: {drivers}.",
    "drivers.none": "Without an MTPD there are no decisive impact types.",
    "max-rto.difference":
      "The RTO may be {max:hours} at most: MTPD {mtpd:hours} − response time {reaction:hours} − process execution time {execution:hours} − buffer {buffer:hours}.",
    "max-rto.none": "Without an MTPD there is no upper limit for the RTO.",
    "effective-rto.own": "For {id} its own RTO of {rto:hours} holds; no other process demands less.",
    "effective-rto.inherited":
      "For {id} {rto:hours} hold because {consumer} needs the process and has to run after {consumerRto:hours} itself.",
    "effective-rto.inherited-stock":
      "For {id} {rto:hours} hold because {consumer} needs the process: its RTO of {consumerRto:hours} plus a work stock of {offset:hours}.",
    "effective-rto.inherited-earlier":
      "For {id} {rto:hours} hold because {consumer} needs the process {offset:hours} before its own RTO of {consumerRto:hours}.",
    "effective-rto.none":
      "The process is not time-critical: it has no RTO of its own, and no time-critical process needs it.",
    "cascade.same": "Across all levels it stays at {cascade:hours} for {id}.",
    "cascade.stricter":
      "Across all levels it would be {cascade:hours} for {id}, starting from {origin}; in this cycle {effective:hours} hold, since one level after the other is agreed on.",
    "cascade.none": "Even across all levels no time-critical process needs this process.",
    "reachable.slowest":
      "{id} can run after {reachable:hours}: {resource} takes longest with {total:hours} total RTA and {lead:hours} lead time.",
    "reachable.unknown": "When {id} can run is unknown because the total RTA of {resource} is unknown.",
    "reachable.no-resources": "When {id} can run is unknown because no resources are assigned.",
    "reachable.not-time-critical": "{id} is not time-critical; no restart time is determined.",
    "process-status.met": "Met: {id} can run after {reachable:hours}, {rto:hours} are demanded.",
    "process-status.gap": "Gap: {id} can run only after {reachable:hours}, {rto:hours} are demanded.",
    "process-status.unknown":
      "Unknown: {id} lacks a recovery time or any resource, {rto:hours} are demanded.",
    "process-status.not-time-critical": "{id} is not time-critical.",
    "process-status.not-rated":
      "The damage of {id} has not been rated yet; please fill in the damage matrix of the BIA sheet.",
    "outage.sum":
      "The outage lasts {outage:hours}: response time {reaction:hours} + restart {reachable:hours} + process execution time {execution:hours}.",
    "outage.none":
      "The outage of {id} cannot be stated because the restart or an MTPD of its own is missing.",
    "mtpd-violated.yes":
      "The MTPD of {id} is violated: the outage lasts {outage:hours}, it becomes intolerable at {mtpd:hours}.",
    "mtpd-violated.no":
      "The MTPD of {id} is kept: the outage lasts {outage:hours}, it becomes intolerable at {mtpd:hours}.",
    "mtpd-violated.none": "Whether the MTPD of {id} is violated cannot be said.",
    "restart.process":
      "{id} stands at position {position} of {of}: of all whose prerequisites stand it has the smallest RTO. To run before it: {before}.",
    "restart.resource":
      "{id} stands at position {position} of {of}: of all whose prerequisites stand it has the smallest RTO. To stand before it: {before}.",
    "restart.none": "{id} is not in the restart order because nothing time-critical depends on it.",
    "direct-rto.smallest":
      "{process} demands {id} earliest, after {rto:hours}: its RTO less lead time is the smallest of {count} demands.",
    "direct-rto.none": "No time-critical process uses {id} directly.",
    "resource-rto.process": "{id} has to be there after {rto:hours} because {process} needs it that early.",
    "resource-rto.resource":
      "{id} has to be there after {rto:hours} because {source} needs it first; the chain begins at {process}.",
    "resource-rto.basic-supply":
      "{id} is basic supply and has to be there after {rto:hours}, as early as the strictest time-critical process {process}.",
    "resource-rto.none": "{id} has no RTO: nothing time-critical depends on it.",
    "rpo.smallest": "{process} tolerates the least data loss on {id}: {rpo:hours} at most.",
    "rpo.none": "No time-critical process asks {id} for an RPO.",
    "total-rta.alone": "{id} takes {total:hours} and needs nothing else first.",
    "total-rta.chain":
      "With prerequisites {id} takes {total:hours}, {net:hours} of it itself; the slowest chain is {chain}.",
    "total-rta.unknown":
      "The total RTA of {id} is unknown because nobody has stated the recovery time of {unknown}.",
    "net-status.met": "Met: {id} alone takes {net:hours}, {rto:hours} are demanded.",
    "net-status.gap": "Gap: {id} alone takes {net:hours}, {rto:hours} are demanded.",
    "net-status.unknown": "Unknown: nobody has stated the recovery time of {id}, {rto:hours} are demanded.",
    "resource-status.met": "Met: {id} is there after {total:hours}, {rto:hours} are demanded.",
    "resource-status.gap": "Gap: {id} is there only after {total:hours}, {rto:hours} are demanded.",
    "resource-status.unknown": "Unknown: the total RTA of {id} is not known, {rto:hours} are demanded.",
    "resource-status.none": "{id} is not judged: nothing time-critical depends on it.",
    "gap.difference": "{gap:hours} are missing: {id} is there after {total:hours}, {rto:hours} are demanded.",
    "gap.closed": "No gap: {id} is there after {total:hours}, {rto:hours} are demanded.",
    "gap.unknown": "The gap of {id} cannot be stated because its total RTA is unknown.",
    "hidden-gap.yes":
      "Hidden gap: {id} alone takes {net:hours} and would keep {rto:hours}, with prerequisites it takes {total:hours}.",
    "hidden-gap.no": "No hidden gap: the prerequisites of {id} do not change the result.",
    "rpo-status.met": "Met: the data of {id} are {rpa:hours} old at most, {rpo:hours} are admissible.",
    "rpo-status.gap": "Gap: the data of {id} may be {rpa:hours} old, {rpo:hours} are admissible.",
    "rpo-status.unknown":
      "Unknown: nobody has stated the age of the backup of {id}, {rpo:hours} are admissible.",
    "rpo-status.none": "No RPO is asked of {id}.",
    "spof.knowledge": "{id} is a single point of knowledge: one person only, not redundant.",
    "spof.accumulation":
      "{id} is a single point of failure by accumulation: {critical} time-critical processes depend on it (threshold {threshold}), without redundancy.",
    "spof.single":
      "{id} is a single point of failure: not redundant, and its RTO of {rto:hours} is not above the limit of {limit:hours}.",
    "spof.redundant": "{id} is redundant and therefore no single point of failure.",
    "spof.none":
      "{id} is no single point of failure: {critical} time-critical processes (threshold {threshold}), RTO {rto:hours} (limit {limit:hours}).",
    "transitive.users":
      "{count} processes use {id} directly or through other resources, {critical} of them time-critical.",
    "scenario.direct": "{id} fails directly in “{scenario}” because the process needs {resource}.",
    "scenario.follow-on":
      "{id} is affected indirectly in “{scenario}” because {supplier} fails, which needs {resource}.",
    "scenario.not-hit": "{id} is not affected by “{scenario}”.",
    "scenario.not-time-critical":
      "{id} depends on {resource}, but is not time-critical and does not count in “{scenario}”.",
  },
  inputs: {
    rating: "Rating",
    "worst-row": "Highest rating per time horizon",
    "intolerability-level": "Intolerability level",
    level: "Damage level",
    mtpd: "MTPD",
    "reaction-time": "Response time of the incident organisation",
    "execution-time": "Process execution time",
    buffer: "Buffer",
    "own-rto": "Own RTO",
    offset: "Offset",
    "effective-rto": "RTO",
    "resource-rto": "RTO of the resource",
    lead: "Lead time",
    rpo: "RPO",
    rpa: "RPA",
    "net-rta": "Net RTA",
    "total-rta": "Total RTA",
    reachable: "Restart possible after",
    outage: "Outage",
    count: "Count",
    "spof-limit": "SPoF limit",
    threshold: "Accumulation threshold",
    "time-critical-processes": "Time-critical processes",
    process: "Process",
    "failed-resource": "Failed resource",
    predecessor: "Prerequisite with RTO",
  },
  path: "Path",
  noValue: "–",
};
