import { readFile } from 'node:fs/promises';

/**
 * Requests that the browser made, from Chromium's own network log (`--log-net-log`), of every context: pages, content
 * scripts, extension pages, service worker. Complete once the browser is closed.
 * @param {string} file
 * @returns {Promise<{ url: string, initiator: string }[]>} `initiator` is an origin, or '' for the browser itself
 */
export async function requestsOf(file) {
  const text = await readFile(file, 'utf8');
  const constants = /"logEventTypes":(\{[^}]*\})/.exec(text);
  if (!constants?.[1]) throw new Error(`${file} is not a network log`);
  const start = JSON.parse(constants[1]).URL_REQUEST_START_JOB;
  return text
    .split('\n')
    .map((line) => line.replace(/,\s*$/, ''))
    .filter((line) => line.includes(`"type":${start}}`) && line.includes('"url"'))
    .map((line) => JSON.parse(line.replace(/\]\}?$/, '')).params)
    .filter((params) => /^(https?|wss?):/.test(params.url))
    .map((params) => ({ url: params.url, initiator: /^[a-z-]+:\/\//.test(params.initiator ?? '') ? params.initiator : '' }));
}

/**
 * What must not be there: a request by the extension itself, or by a page to a host that is not served here.
 * The browser's own business (update checks and the like; it finds no host) is left out.
 * @param {{ url: string, initiator: string }[]} requests
 * @param {readonly string[]} hosts served host patterns, `*.singlewindow.cn`
 */
export function strayRequests(requests, hosts) {
  const served = (host) => host === '127.0.0.1' || hosts.some((pattern) => host.endsWith(pattern.replace(/^\*/, '')));
  return requests.filter(({ url, initiator }) => /^(chrome|moz)-extension:/.test(initiator) || (initiator !== '' && !served(new URL(url).hostname)));
}
