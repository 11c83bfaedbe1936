import { redirect } from "@remix-run/node";

/** Answer that sends the browser elsewhere in our own application; to be thrown, so that loaders keep their types. */
export function redirectTo(path: string, headers?: HeadersInit): Response {
  return redirect(path, headers ? { headers } : {});
}
