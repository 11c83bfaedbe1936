import { createRequire } from "node:module";

import { writePatternTrie } from "#app/pdf/engine/text/pattern-trie.ts";

/** A node as the package `hyphen` writes it: an end, children, or both. */
type Node = number | Branch | readonly [Branch, number];
type Branch = { readonly [letter: string]: Node };

/** The German patterns of the package `hyphen` (ISC) in the flat form the print engine reads. */
export function packedGermanPatterns(): Buffer {
  const load = createRequire(import.meta.url);
  const [levels, root] = load("hyphen/patterns/de-1996.js") as [number[][], Branch];
  const letters: string[] = [""];
  const children: number[] = [];
  const ends: number[] = [0];
  const queue: Branch[] = [root];
  for (const branch of queue) {
    children.push(letters.length);
    for (const [letter, node] of Object.entries(branch)) {
      letters.push(letter);
      ends.push(endOf(node) + 1);
      queue.push(branchOf(node));
    }
  }
  children.push(letters.length);
  const alphabet = [...new Set(letters.slice(1))].sort().join("");
  return writePatternTrie({
    alphabet,
    letters: Uint8Array.from(letters, (letter) => Math.max(0, alphabet.indexOf(letter))),
    children: Uint16Array.from(children),
    ends: Uint16Array.from(ends),
    levels,
  });
}

function endOf(node: Node): number {
  if (typeof node === "number") return node;
  return Array.isArray(node) ? (node[1] as number) : -1;
}

function branchOf(node: Node): Branch {
  if (typeof node === "number") return {};
  return Array.isArray(node) ? (node[0] as Branch) : (node as Branch);
}
