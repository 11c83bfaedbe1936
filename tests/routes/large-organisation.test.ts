import { beforeAll, expect, test } from "vitest";

import { countStatements } from "#tests/harness/count-statements.ts";
import { largeReaders, plantLargeLand } from "#tests/harness/large-land.ts";
import { LARGE_PAGES, type LargePageReader } from "#tests/harness/large-pages.ts";
import { createTestServer, type TestServer } from "#tests/harness/test-server.ts";

const MOST_STATEMENTS = 10;
const MOST_BYTES = 100_000;
const SIZES = { organisations: 500, processes: 2000, resources: 10_000, processesElsewhere: 0 };

let server: TestServer;
let cookies: ReadonlyMap<LargePageReader, string>;

beforeAll(async () => {
  server = await createTestServer();
  cookies = await largeReaders(server.deps, await plantLargeLand(server.deps, SIZES));
});

test.each(LARGE_PAGES)(
  "%s for the %s stays small with 2,000 processes, 10,000 resources and 500 organisations",
  async (address, reader) => {
    let sent = 0;
    const statements = await countStatements(server.deps.handle.reader, async () => {
      const headers = { "Accept-Encoding": "br" };
      const response = await server.request(address, { headers, cookie: cookies.get(reader) });
      expect(response.status).toBe(200);
      sent = (await response.arrayBuffer()).byteLength;
    });
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(MOST_STATEMENTS);
    expect(sent).toBeLessThanOrEqual(MOST_BYTES);
  },
);
