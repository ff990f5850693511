/**
 * Hosts of the portals: national and provincial Single Window, China E-port, Internet+Customs. Broad on purpose: the
 * address of the certificate module is not known, the form is recognised by its content.
 */
export const portalMatches: string[] = [
  '*://*.singlewindow.cn/*',
  '*://*.singlewindow.gd.cn/*',
  '*://*.chinaport.gov.cn/*',
  '*://*.customs.gov.cn/*',
];

const portalDomains = ['singlewindow.cn', 'singlewindow.gd.cn', 'chinaport.gov.cn', 'customs.gov.cn'];

/**
 * True when a page of that origin may be written into: a portal over https on its own port, or a host that the user
 * added (`addedHosts`, host names), as they added it. Look-alikes such as `singlewindow.cn.example.org` are not.
 */
export function mayWriteInto(origin: string, addedHosts: readonly string[]): boolean {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return false;
  }
  const host = url.hostname.toLowerCase();
  if (addedHosts.includes(host)) return url.protocol === 'https:' || url.protocol === 'http:';
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return portalDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The host name of a match pattern such as `https://host/*`; null for wildcards. */
export function hostOfMatch(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined ? null : host.replace(/:\d+$/, '').toLowerCase();
}
