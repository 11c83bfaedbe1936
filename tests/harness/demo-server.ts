import type { RoleCode } from "#app/domain/access/index.ts";
import { importOrganisation } from "#app/services/organisation/import-organisation.server.ts";
import { demoLand } from "#seeds/demo-land.ts";

import { signedIn, type TestPerson } from "./people.ts";
import { createTestServer, type TestServer } from "./test-server.ts";

export interface DemoServer extends TestServer {
  readonly organisationId: string;
  /** Somebody with one role at the LfMS. */
  person(role: RoleCode, login?: string): Promise<TestPerson>;
  /** A page of the LfMS as people read it: without the marks of React, with ordinary spaces. */
  read(path: string, cookie: string): Promise<string>;
}

/** The server function over the demo land, asked for pages of the LfMS. */
export async function createDemoServer(): Promise<DemoServer> {
  const server = await createTestServer();
  for (const { document } of demoLand()) {
    const imported = await importOrganisation(server.deps, { accountId: "system" }, document);
    if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  }
  const organisation = await server.deps.repositories.organisations.findByCode("LfMS");
  if (!organisation) throw new Error("LfMS is missing");
  return {
    ...server,
    organisationId: organisation.id,
    read: async (path, cookie) => {
      const html = await (await server.request(`/o/LfMS${path}`, { cookie })).text();
      return html.replaceAll("<!-- -->", "").replaceAll("\u00A0", " ");
    },
    person: (role, login = role) =>
      signedIn(server.deps, {
        login,
        organisationId: organisation.id,
        grants: [{ role, organisationId: organisation.id }],
      }),
  };
}
