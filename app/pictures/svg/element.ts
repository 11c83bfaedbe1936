/** Attribute values; undefined leaves the attribute out, numbers are rounded to two places. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export type SvgNode = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgNode | string)[];
};

const NAME = /^[a-z][a-zA-Z0-9-]*$/;
const FORBIDDEN_ELEMENTS = new Set(["script", "style", "foreignObject", "image", "use"]);

/** One SVG element. Throws for what a strict content security policy would refuse: a mistake in the drawing code. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  if (!NAME.test(name) || FORBIDDEN_ELEMENTS.has(name)) throw new Error(`no <${name}> in pictures`);
  return { name, attributes, children };
}

/** SVG text of an element tree: everything escaped, equal trees give equal bytes. */
export function renderElement(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(attributeText).join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const children = node.children.map((child) =>
    typeof child === "string" ? escapeXml(child) : renderElement(child),
  );
  return `<${node.name}${attributes}>${children.join("")}</${node.name}>`;
}

function attributeText([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return "";
  if (!NAME.test(name) || name === "style" || name.startsWith("on")) {
    throw new Error(`no attribute ${name} in pictures`);
  }
  return ` ${name}="${typeof value === "number" ? String(round(value)) : escapeXml(value)}"`;
}

/** Two decimal places are finer than any screen or printer and keep the text short. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error("a place in a picture must be a finite number");
  return Math.round(value * 100) / 100 + 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// eslint-disable-next-line no-control-regex -- characters that XML cannot carry at all
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for element content and attribute values; what XML cannot carry is left out. */
export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
