/** A file to download: exact length, name by RFC 5987, never kept by anybody else. */
export function fileResponse(bytes: Uint8Array, name: string, type = "application/pdf"): Response {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, "_");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}
