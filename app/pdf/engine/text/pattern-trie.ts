import { endianness } from "node:os";

/** Hyphenation patterns by Liang as flat arrays: nothing has to be built before the first word is divided. */
export type PatternTrie = {
  /** Every letter of the patterns; a word with another one is divided at its known letters only. */
  readonly alphabet: string;
  /** Per node the place of its letter in the alphabet. Node 0 is the root; the children of a node stand side by side. */
  readonly letters: Uint8Array;
  /** Per node its first child; the children end where those of the next node begin. */
  readonly children: Uint16Array;
  /** Per node the entry of `levels` that ends here, counted from 1; 0 means none. */
  readonly ends: Uint16Array;
  readonly levels: readonly (readonly number[])[];
};

type Head = { readonly alphabet: string; readonly nodes: number; readonly levels: number[][] };

/** The file form: length of the head, head as JSON padded to even length, then children, ends and letters. */
export function writePatternTrie({ alphabet, letters, children, ends, levels }: PatternTrie): Buffer {
  const head: Head = { alphabet, nodes: letters.length, levels: levels.map((entry) => [...entry]) };
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.concat([json, Buffer.alloc(json.length % 2, " ")]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  return Buffer.concat([length, padded, littleEndian(children), littleEndian(ends), letters]);
}

export function readPatternTrie(bytes: Uint8Array): PatternTrie {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + file.readUInt32LE(0);
  const { alphabet, nodes, levels } = JSON.parse(file.toString("utf8", 4, start)) as Head;
  const wordsAt = (at: number, count: number) => littleEndianWords(bytes.slice(at, at + 2 * count));
  const endsAt = start + 2 * (nodes + 1);
  return {
    alphabet,
    levels,
    children: wordsAt(start, nodes + 1),
    ends: wordsAt(endsAt, nodes),
    letters: file.subarray(endsAt + 2 * nodes, endsAt + 3 * nodes),
  };
}

/** `bytes` must be a copy: on big-endian machines it is turned round. */
function littleEndianWords(bytes: Uint8Array): Uint16Array {
  const { buffer, byteOffset, byteLength } = bytes;
  if (endianness() === "BE") Buffer.from(buffer, byteOffset, byteLength).swap16();
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

function littleEndian(values: Uint16Array): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

/** Offsets into `word` at which the patterns allow a hyphen, in ascending order; never next to its first or last letter. */
export function breaksByPatterns(word: string, trie: PatternTrie): number[] {
  const letters = Array.from(`.${word.toLowerCase()}.`, (letter) => trie.alphabet.indexOf(letter));
  const levels = new Uint8Array(letters.length + 1);
  // Levels stand between the letters of the word itself: the dot before it takes no place.
  for (let start = 0; start < letters.length - 2; start++) {
    let node = 0;
    for (let index = start; index < letters.length; index++) {
      node = childOf(trie, node, letters[index] ?? -1);
      if (node === 0) break;
      const end = trie.ends[node] ?? 0;
      if (end > 0) raise(levels, Math.max(0, start - 1), trie.levels[end - 1] ?? []);
    }
  }
  const breaks: number[] = [];
  for (let place = 2; place < word.length - 1; place++)
    if ((levels[place] ?? 0) % 2 === 1) breaks.push(place);
  return breaks;
}

/** 0, the root, means that there is no such child. */
function childOf({ children, letters }: PatternTrie, node: number, letter: number): number {
  const after = children[node + 1] ?? 0;
  for (let child = children[node] ?? 0; child < after; child++) if (letters[child] === letter) return child;
  return 0;
}

function raise(levels: Uint8Array, start: number, entry: readonly number[]): void {
  for (const [offset, level] of entry.entries())
    if (level > (levels[start + offset] ?? 0)) levels[start + offset] = level;
}
