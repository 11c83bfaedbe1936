import { StyleContextStack } from "../pdfmake-internals.server.ts";
import { derive, rootStyle } from "./resolved-style.ts";
import type { ResolvedStyle, StyleLayer } from "./resolved-style.ts";

/**
 * pdfmake's style stack, asked for all properties at once instead of one by one: each depth of the stack
 * is resolved at most once, and equal layers share one result.
 */
export class PrintStyleStack extends StyleContextStack {
  private readonly root: ResolvedStyle;
  private readonly resolved: (ResolvedStyle | undefined)[] = [];

  constructor(dictionary: Readonly<Record<string, StyleLayer>>, defaultStyle: StyleLayer = {}) {
    super(dictionary, defaultStyle);
    this.root = derive(rootStyle(), defaultStyle);
  }

  override push(layer: string | StyleLayer): void {
    this.styleOverrides.push(layer);
    this.resolved.push(undefined);
  }

  override pop(count = 1): void {
    const length = Math.max(0, this.styleOverrides.length - count);
    this.styleOverrides.length = length;
    this.resolved.length = length;
  }

  override clone(): PrintStyleStack {
    const copy = new PrintStyleStack(this.styleDictionary, this.defaultStyle);
    for (const layer of this.styleOverrides) copy.push(layer);
    return copy;
  }

  override getProperty(property: string): unknown {
    return this.resolve()[property as keyof ResolvedStyle];
  }

  resolve(): ResolvedStyle {
    const top = this.styleOverrides.length;
    let depth = top;
    while (depth > 0 && this.resolved[depth - 1] === undefined) depth--;
    let style = depth === 0 ? this.root : (this.resolved[depth - 1] ?? this.root);
    for (; depth < top; depth++) {
      style = this.layered(style, this.styleOverrides[depth]);
      this.resolved[depth] = style;
    }
    return style;
  }

  /** Style of a run inside the text now on top of the stack. */
  resolveRun(run: StyleLayer & { style?: string | readonly string[] }): ResolvedStyle {
    let style = this.resolve();
    if (run.style !== undefined) {
      for (const name of typeof run.style === "string" ? [run.style] : run.style) {
        style = this.layered(style, name);
      }
    }
    return derive(style, run);
  }

  private layered(style: ResolvedStyle, layer: string | StyleLayer | undefined): ResolvedStyle {
    if (layer === undefined) return style;
    if (typeof layer !== "string") return derive(style, layer);
    return this.named(style, layer, new Set());
  }

  private named(style: ResolvedStyle, name: string, seen: Set<string>): ResolvedStyle {
    const layer = seen.has(name) ? undefined : this.styleDictionary[name];
    if (!layer) return style;
    seen.add(name);
    const parents = layer.extends === undefined ? [] : [layer.extends].flat();
    const base = parents.reduce((below, parent) => this.named(below, parent, seen), style);
    return derive(base, layer);
  }
}
