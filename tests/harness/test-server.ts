import { createApp, type AppOptions } from "#app/server/create-app.ts";

import { testBuild } from "./test-build.ts";
import { createTestDeps, type TestDeps } from "./test-deps.ts";

export const ORIGIN = "http://standfest.test";

export interface TestServer {
  readonly deps: TestDeps;
  /** One request, as a browser on our own pages would send it, unless the options say otherwise. */
  request(path: string, options?: RequestInit & { readonly cookie?: string | undefined }): Promise<Response>;
  /** Sends a form. */
  post(path: string, fields: Record<string, string>, cookie?: string): Promise<Response>;
}

/** The real server function over a real database, without a socket. */
export async function createTestServer(
  settings: Parameters<typeof createTestDeps>[0] = {},
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const deps = await createTestDeps(settings);
  const app = createApp({ deps, build: await testBuild(), isReady: async () => true, ...options });
  const request: TestServer["request"] = async (path, { cookie, ...init } = {}) => {
    const headers = new Headers({ Host: "standfest.test", ...(cookie ? { Cookie: cookie } : {}) });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    return app.request(`${ORIGIN}${path}`, { ...init, headers });
  };
  const post: TestServer["post"] = (path, fields, cookie) =>
    request(path, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: ORIGIN }, cookie });
  return { deps, request, post };
}

/** The cookie an answer sets, ready to be sent back; undefined when it sets none. */
export function sessionOf(response: Response): string | undefined {
  const cookie = response.headers.getSetCookie().find((line) => /^(__Host-)?standfest=[^;]/.test(line));
  return cookie?.split(";")[0];
}
