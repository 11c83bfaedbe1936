/** One form as a page offers it, read from its HTML the way a browser without scripts would. */
export interface PageForm {
  readonly method: string;
  /** Where it is sent; empty: the address of the page. */
  readonly action: string;
  /** Types in values by field name; throws when the page has no such field or does not offer the choice. */
  fill(values: Readonly<Record<string, string | boolean>>): PageForm;
  /** What would be sent when the button is pressed. */
  entries(intent?: string): readonly (readonly [string, string])[];
}

interface Control {
  readonly name: string;
  readonly kind: "text" | "fixed" | "tick" | "choice" | "button";
  readonly value: string;
  readonly ticked: boolean;
  /** What a list offers. */
  readonly offers: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const NAMED: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#x27": "'" };

function plain(text: string): string {
  return text.replaceAll(/&(amp|quot|lt|gt|#x27);/g, (_, name: string) => NAMED[name] ?? "");
}

function attributes(tag: string): Attributes {
  const found = tag.matchAll(/\s([\w:-]+)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, plain(value)]));
}

function listControl(tag: Attributes, inside: string): Control {
  const options = [...inside.matchAll(/<option([^>]*)>/g)].map(([, option = ""]) => attributes(option));
  const offers = options.map(({ value = "" }) => value);
  const chosen = options.find((option) => "selected" in option)?.["value"] ?? offers[0] ?? "";
  return { name: tag["name"] ?? "", kind: "choice", value: chosen, ticked: false, offers };
}

function inputControl(tag: Attributes): Control {
  const { name = "", type = "text", value } = tag;
  const box = type === "checkbox" || type === "radio";
  const kind = box ? "tick" : type === "hidden" || "readonly" in tag ? "fixed" : "text";
  return { name, kind, value: value ?? (box ? "on" : ""), ticked: "checked" in tag, offers: [] };
}

function controlsOf(html: string): readonly Control[] {
  const parts =
    /<input([^>]*)>|<button([^>]*)>|<textarea([^>]*)>([^]*?)<\/textarea>|<select([^>]*)>([^]*?)<\/select>/g;
  const controls = [...html.matchAll(parts)].map(([, input, button, area, text = "", list, inside = ""]) => {
    if (input !== undefined) return inputControl(attributes(input));
    if (list !== undefined) return listControl(attributes(list), inside);
    const { name = "", value = "" } = attributes(area ?? button ?? "");
    const kind = area === undefined ? "button" : "text";
    return {
      name,
      kind,
      value: area === undefined ? value : plain(text),
      ticked: false,
      offers: [],
    } as const;
  });
  return controls.filter(({ name }) => name !== "");
}

function typedInto(control: Control, value: string | boolean): Control {
  if (control.kind === "tick") return { ...control, ticked: value === true };
  if (typeof value === "boolean" || control.kind === "fixed" || control.kind === "button")
    throw new Error(`Nobody can enter ${value} into the field ${control.name}.`);
  if (control.kind === "choice" && !control.offers.includes(value))
    throw new Error(`The list ${control.name} does not offer „${value}“ but ${control.offers.join(", ")}.`);
  return { ...control, value };
}

function formOf(tag: Attributes, controls: readonly Control[]): PageForm {
  return {
    method: tag["method"] ?? "get",
    action: tag["action"] ?? "",
    fill: (values) => {
      for (const name of Object.keys(values))
        if (!controls.some((control) => control.name === name))
          throw new Error(`The form ${tag["id"] ?? ""} has no field ${name}.`);
      const typed = controls.map((control) => {
        const value = values[control.name];
        return value === undefined ? control : typedInto(control, value);
      });
      return formOf(tag, typed);
    },
    entries: (intent) => {
      if (intent !== undefined && !controls.some(({ kind, value }) => kind === "button" && value === intent))
        throw new Error(`The form ${tag["id"] ?? ""} has no button for ${intent}.`);
      const sent = controls.filter(({ kind, ticked }) => (kind === "tick" ? ticked : kind !== "button"));
      const fields = sent.map(({ name, value }) => [name, value] as const);
      return intent === undefined ? fields : [...fields, ["intent", intent] as const];
    },
  };
}

/** The form of a page that is one act, by the name of the act; throws when there is none. */
export function actForm(html: string, intent: string): PageForm {
  for (const [, tag = "", inside = ""] of html.matchAll(/<form([^>]*)>([^]*?)<\/form>/g)) {
    const controls = controlsOf(inside);
    const isIt = ({ name, kind, value }: Control) =>
      name === "intent" && kind === "fixed" && value === intent;
    if (controls.some(isIt)) return formOf(attributes(tag), controls);
  }
  throw new Error(`The page has no act ${intent}.`);
}

/** The form of a page with the given id; throws when there is none. */
export function pageForm(html: string, id: string): PageForm {
  for (const [, tag = "", inside = ""] of html.matchAll(/<form([^>]*)>([^]*?)<\/form>/g)) {
    const known = attributes(tag);
    if (known["id"] === id) return formOf(known, controlsOf(inside));
  }
  throw new Error(`The page has no form ${id}.`);
}
