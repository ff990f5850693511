/**
 * The practice portal on this machine: answers, over https and http on one loopback port, for the portals' own host
 * names. Serves the built practice portal, the replica pages of tests/replica below
 * `/replica/`, the forms of widget libraries below `/kits/`, and pages given by a test.
 * Every request is logged, so that a test can show what was asked for and that nothing else was.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from './lib/certificate.mjs';
import { buildOf, root } from './lib/paths.mjs';
import { lookAlikes, portalHosts } from './lib/portal-hosts.mjs';
import { staticFile } from './lib/static-files.mjs';

const replicaDir = join(root, 'tests/replica');
/** First byte of a TLS connection. */
const tlsHandshake = 0x16;

/**
 * @param {{ extensionDir: string, port?: number }} options the built extension whose practice.html is served; port 0 = any
 * @returns {Promise<{ port: number, hosts: string[], log: RequestEntry[], page(path: string, html: string, headers?: Record<string, string>): void, close(): Promise<void> }>}
 * `hosts`: host patterns to be mapped to this server; `page` serves a page of the test's own
 *
 * @typedef {{ method: string, secure: boolean, host: string, path: string, status: number }} RequestEntry
 */
export async function startPortalServer({ extensionDir, port = 0 }) {
  const hosts = [...(await portalHosts(extensionDir)), ...lookAlikes];
  const log = [];
  const pages = new Map();

  async function answer(request, response, secure) {
    const host = request.headers.host ?? '';
    const path = new URL(request.url ?? '/', 'https://portal.invalid').pathname;
    const found = await find(path);
    const status = found ? found.status ?? 200 : 404;
    log.push({ method: request.method ?? '', secure, host, path: request.url ?? '', status });
    response.writeHead(status, { 'content-type': found?.type ?? 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...found?.headers });
    response.end(request.method === 'HEAD' ? undefined : found?.body ?? '没有这个页面 · no such page');
  }

  async function find(path) {
    if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
    if (path === '/') return { status: 302, type: 'text/plain', body: '', headers: { location: '/practice.html' } };
    if (pages.has(path)) return { type: 'text/html; charset=utf-8', ...pages.get(path) };
    if (path.startsWith('/replica/')) return staticFile(replicaDir, path.slice('/replica'.length));
    if (path.startsWith('/kits/')) return staticFile(buildOf('kits'), path.slice('/kits'.length));
    return staticFile(extensionDir, path);
  }

  const secure = https.createServer(await makeCertificate(hosts), (request, response) => void answer(request, response, true));
  const plain = http.createServer((request, response) => void answer(request, response, false));
  const sockets = new Set();
  const front = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise((ready, failed) => {
    front.once('error', failed);
    front.listen(port, '127.0.0.1', ready);
  });

  return {
    port: front.address().port,
    hosts,
    log,
    page: (path, html, headers = {}) => void pages.set(path, { body: html, headers }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => front.close(closed));
    },
  };
}
