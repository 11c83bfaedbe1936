/** Binary heap of node numbers: the smallest priority comes out first, equal priorities by node number. */
export class PriorityQueue {
  readonly #heap: number[] = [];
  readonly #priorities: Float64Array;

  constructor(priorities: Float64Array) {
    this.#priorities = priorities;
  }

  push(node: number): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(node, heap[parent] as number)) break;
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = node;
  }

  pop(): number | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    this.#sink(last);
    return first;
  }

  #sink(node: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#before(heap[child + 1] as number, heap[child] as number)) child++;
      if (!this.#before(heap[child] as number, node)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = node;
  }

  #before(a: number, b: number): boolean {
    const difference = (this.#priorities[a] as number) - (this.#priorities[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  }
}
