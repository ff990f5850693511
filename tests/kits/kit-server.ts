import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { staticFile } from '../../scripts/lib/static-files.mjs';

/** Serves the built kits on this machine only. */
export async function startKitServer(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await staticFile(buildOf('kits'), new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  response.writeHead(file ? 200 : 404, file ? { 'Content-Type': file.type } : {}).end(file?.body);
}
