import type { ContactLine, PersonEntry, UnitContacts } from "../../../domain/handbook/index.ts";
import type { Content, PrintSection } from "../../engine/print-document.ts";
import { cell, heads, spanned, titled } from "../../primitives/cells.ts";
import { partHeading, section } from "../../primitives/headings.ts";
import { readLayout } from "../../primitives/layouts.ts";
import { INK, SIZE } from "../../styles.ts";
import type { BuildContext } from "../build-context.ts";
import { contactName, contactNumbers, dialled } from "../contact-cells.ts";
import { missingNote } from "../missing-note.ts";
import { framedSection } from "../page-frame.ts";
import { anchor } from "../references.ts";
import { REGISTER_COLORS } from "../registers.ts";

function personRow(context: BuildContext, unit: UnitContacts, person: PersonEntry): Content[] {
  const { contacts } = context.texts;
  const duty = person.id === unit.head ? contacts.head : person.id === unit.deputy ? contacts.deputy : "";
  return [
    titled(duty === "" ? person.name : `${person.name} (${duty})`, person.position, person.email),
    dialled(person.phone),
    dialled(person.mobile),
  ];
}

/** Lengths of the rows that stay together: the name of a unit with its first person. */
function namedWithFirst({ people }: UnitContacts): number[] {
  const [, ...others] = people;
  return people.length === 0 ? [1] : [2, ...others.map(() => 1)];
}

function unitTable(context: BuildContext): Content {
  const { data, texts } = context;
  const { contacts } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 2,
      dontBreakRows: true,
      rowGroups: data.contacts.units.flatMap(namedWithFirst),
      widths: ["*", 104, 104],
      body: [
        heads(contacts.person, contacts.office, contacts.mobile),
        ...data.contacts.units.flatMap((unit) => [
          spanned(unit.unit === "" ? contacts.noUnit : unit.unit, 3, {
            bold: true,
            fontSize: 12,
            fillColor: INK.band,
          }),
          ...unit.people.map((person) => personRow(context, unit, person)),
        ]),
      ],
    },
    layout: readLayout,
    summary: contacts.internal,
  };
}

function contactTable({ texts }: BuildContext, lines: readonly ContactLine[], summary: string): Content {
  const { contacts } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 118, 128],
      body: [
        heads(contacts.body, contacts.telephone, contacts.contract),
        ...lines.map((line) => [
          contactName(contacts, line, line.email, line.remark),
          contactNumbers(contacts, line),
          cell([line.contract, line.serviceLevel].filter((part) => part !== "").join("\n") || "–", {
            fontSize: SIZE.detail,
          }),
        ]),
      ],
    },
    layout: readLayout,
    summary,
  };
}

/** Where the buildings are, how one gets in and where people gather. */
function siteTable({ data, texts }: BuildContext): Content {
  const { contacts, pocket } = texts;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: ["*", 150, 128],
      body: [
        heads(contacts.site, contacts.access, pocket.assemblyPoint),
        ...data.contacts.sites.map((site) => [
          titled(
            site.name,
            site.address,
            site.alternative === "" ? "" : `${pocket.alternativeRoom}: ${site.alternative}`,
          ),
          cell(site.access || "–", { fontSize: SIZE.detail }),
          cell(site.assemblyPoint || "–"),
        ]),
      ],
    },
    layout: readLayout,
    summary: contacts.sites,
  };
}

/** Part I: official numbers only; private ones are never printed here. */
export function contactsSection(context: BuildContext): PrintSection {
  const { data, texts } = context;
  const { contacts } = texts;
  const { title, frame: frameTitle } = texts.registers.I;
  const part = anchor("part", "I");
  const place = (id: string) => ({ id: anchor("place", id), toc: true, parent: part });
  const { external, providers, sites, units } = data.contacts;
  return framedSection(context, { letter: "I", title: frameTitle, startOn: "odd" }, [
    partHeading(`I · ${title}`, part, REGISTER_COLORS.I),
    { text: contacts.lead, style: "lead" },
    ...(sites.length === 0 ? [] : section(contacts.sites, [siteTable(context)], place("sites"))),
    ...section(
      contacts.external,
      [
        external.length === 0
          ? missingNote(contacts.noExternal)
          : contactTable(context, external, contacts.external),
      ],
      place("external"),
    ),
    ...section(
      contacts.providers,
      [
        providers.length === 0
          ? missingNote(contacts.noProviders)
          : contactTable(context, providers, contacts.providers),
      ],
      place("providers"),
    ),
    ...section(
      contacts.internal,
      [units.length === 0 ? missingNote(contacts.noPeople) : unitTable(context)],
      place("internal"),
    ),
  ]);
}
