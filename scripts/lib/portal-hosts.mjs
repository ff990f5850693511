import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The two portals as the practice desk plays them. */
export const portals = {
  'single-window': 'https://swapp.singlewindow.cn',
  'internet-customs': 'https://online.customs.gov.cn',
};

/** Hosts that are not a portal but look like one. Served too, so that tests can see that nothing happens there. */
export const lookAlikes = ['*.singlewindow.cn.practice.test', '*.practice.test'];

/**
 * Host patterns (`*.singlewindow.cn`) that a built extension may see, from its own manifest.
 * @param {string} extensionDir
 */
export async function portalHosts(extensionDir) {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const matches = [...(manifest.host_permissions ?? []), ...(manifest.content_scripts ?? []).flatMap((script) => script.matches)];
  return [...new Set(matches.map((match) => /^[^:]+:\/\/([^/]+)\//.exec(match)?.[1]).filter((host) => host && host !== '*'))];
}

/**
 * Chromium's resolver rules: these hosts are answered by the local server whatever their port, no other host exists.
 * @param {readonly string[]} hosts
 * @param {number} port
 */
export const resolverRules = (hosts, port) => [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
