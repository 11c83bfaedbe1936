/** Lets waiting requests have their turn during a long piece of writing; the database works in the thread of the server. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
