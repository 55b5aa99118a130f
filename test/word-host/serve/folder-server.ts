import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export type FolderServer = { readonly origin: string; close(): Promise<void> };

/**
 * Serves files over https on localhost.
 * @param folders from URL path prefix ("/", "/office-js/") to folder; the longest prefix counts
 * @param made files that are made on request, by URL path
 * @param port 0 takes a free one
 */
export async function serveFolders(
  certificate: { key: string; cert: string },
  folders: Readonly<Record<string, string>>,
  made: Readonly<Record<string, () => Promise<string | Uint8Array>>>,
  port: number,
): Promise<FolderServer> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const content = async (pathname: string): Promise<string | Uint8Array> => {
    const make = made[pathname];
    if (make) return make();
    const prefix = prefixes.find((one) => pathname.startsWith(one));
    const folder = prefix === undefined ? undefined : folders[prefix];
    if (prefix === undefined || folder === undefined) throw new Error("no such folder");
    const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
    if (!file.startsWith(folder + path.sep)) throw new Error("outside of the folder");
    return readFile(file);
  };
  const server = createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    content(pathname).then(
      (body) => {
        const type = types[path.extname(pathname).toLowerCase()] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  // A connection that the server closes while the browser sends its next request over it is a failed request.
  server.keepAliveTimeout = 600_000;
  await listening(server, port);
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => { if (error) reject(error); else resolve(); });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}
