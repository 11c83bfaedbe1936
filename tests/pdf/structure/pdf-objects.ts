import { inflateSync } from "node:zlib";

/** A small reader for the objects of a PDF file as pdfkit and our engine write them (direct stream lengths). */
export interface PdfName {
  readonly name: string;
}
export interface PdfRef {
  readonly ref: number;
}
export interface PdfDict {
  readonly [key: string]: PdfValue | undefined;
}
export type PdfValue = PdfName | PdfRef | PdfDict | PdfValue[] | string | number | boolean | null;
export type PdfObject = { readonly value: PdfValue; readonly stream: Uint8Array | null };

export type PdfFile = {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: PdfDict;
  /** Follows a reference; anything else comes back as it is. */
  get(value: PdfValue | undefined): PdfValue;
  dict(value: PdfValue | undefined): PdfDict;
  streamText(value: PdfValue | undefined): string;
};

export function readPdfObjects(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, PdfObject>();
  let trailer: PdfDict = {};
  const start = /(\d+) 0 obj\s/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const reader = new ObjectReader(text, start.lastIndex);
    const value = reader.value();
    const stream = streamAfter(text, reader.at, value);
    if (stream) start.lastIndex = stream.end;
    const data = stream && isFlate(value) ? inflateSync(stream.bytes) : (stream?.bytes ?? null);
    objects.set(Number(match[1]), { value, stream: data });
    if (isDict(value) && nameOf(value["Type"]) === "XRef") trailer = value;
    if (isDict(value) && nameOf(value["Type"]) === "ObjStm" && data) unpack(value, data, objects);
  }
  const classic = [...text.matchAll(/\ntrailer\s*(?=<<)/g)].at(-1);
  if (classic) trailer = new ObjectReader(text, classic.index + classic[0].length).value() as PdfDict;
  const get = (value: PdfValue | undefined): PdfValue =>
    isRef(value) ? get(objects.get(value.ref)?.value) : (value ?? null);
  return {
    objects,
    trailer,
    get,
    dict: (value) => {
      const found = get(value);
      return isDict(found) ? found : {};
    },
    streamText: (value) => {
      const data = isRef(value) ? objects.get(value.ref)?.stream : null;
      return data ? Buffer.from(data).toString("latin1") : "";
    },
  };
}

export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : null;
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === "object" && value !== null && "ref" in value && typeof value.ref === "number";
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !isRef(value) &&
    nameOf(value) === null
  );
}

function isFlate(value: PdfValue): boolean {
  return isDict(value) && nameOf(value["Filter"]) === "FlateDecode";
}

function streamAfter(text: string, at: number, value: PdfValue): { bytes: Uint8Array; end: number } | null {
  const match = /^\s*stream\r?\n/.exec(text.slice(at, at + 30));
  if (!match || !isDict(value)) return null;
  const begin = at + match[0].length;
  const length = value["Length"];
  const end = typeof length === "number" ? begin + length : text.indexOf("\nendstream", begin);
  return { bytes: Buffer.from(text.slice(begin, end), "latin1"), end };
}

function unpack(head: PdfDict, data: Uint8Array, objects: Map<number, PdfObject>): void {
  const text = Buffer.from(data).toString("latin1");
  const first = head["First"] as number;
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index < numbers.length; index += 2) {
    const reader = new ObjectReader(text, first + (numbers[index + 1] ?? 0));
    objects.set(numbers[index] ?? 0, { value: reader.value(), stream: null });
  }
}

class ObjectReader {
  at: number;
  private readonly text: string;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  value(): PdfValue {
    this.skipSpace();
    const rest = this.text.slice(this.at, this.at + 40);
    if (rest.startsWith("<<")) return this.dictionary();
    if (rest.startsWith("[")) return this.array();
    if (rest.startsWith("(")) return this.literal();
    if (rest.startsWith("<")) return this.hex();
    if (rest.startsWith("/")) return { name: this.take(/\/[^\s/<>[\]()]*/y).slice(1) };
    const reference = /^(\d+) (\d+) R/.exec(rest);
    if (reference) {
      this.at += reference[0].length;
      return { ref: Number(reference[1]) };
    }
    const word = this.take(/[^\s/<>[\]()]+/y);
    if (word === "true" || word === "false") return word === "true";
    return word === "null" || word === "" ? null : Number(word);
  }

  private dictionary(): PdfDict {
    const entries: Record<string, PdfValue> = {};
    this.at += 2;
    for (;;) {
      this.skipSpace();
      if (this.text.startsWith(">>", this.at) || this.at >= this.text.length) break;
      const key = this.take(/\/[^\s/<>[\]()]*/y).slice(1);
      entries[key] = this.value();
    }
    this.at += 2;
    return entries;
  }

  private array(): PdfValue[] {
    const items: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.skipSpace();
      if (this.text.startsWith("]", this.at) || this.at >= this.text.length) break;
      items.push(this.value());
    }
    this.at += 1;
    return items;
  }

  private literal(): string {
    let depth = 0;
    let raw = "";
    do {
      const character = this.text.charAt(this.at++);
      if (character === "\\") {
        raw += ESCAPES[this.text.charAt(this.at)] ?? this.text.charAt(this.at);
        this.at++;
        continue;
      }
      if (character === "(" && depth++ === 0) continue;
      if (character === ")" && --depth === 0) break;
      raw += character;
    } while (this.at < this.text.length);
    return decode(Buffer.from(raw, "latin1"));
  }

  private hex(): string {
    const text = this.take(/<[^>]*>/y);
    return decode(Buffer.from(text.slice(1, -1).replace(/\s/g, ""), "hex"));
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += Math.max(1, found.length);
    return found;
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function decode(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("latin1");
  return Buffer.from(bytes.subarray(2)).swap16().toString("utf16le");
}
