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

const suffixes = ['.singlewindow.cn', '.singlewindow.gd.cn', '.chinaport.gov.cn', '.customs.gov.cn'];

/**
 * True when an origin (`https://host[:port]`) belongs to a portal or to a host that the user added.
 * Look-alikes such as `singlewindow.cn.example.org` do not.
 */
export function isAllowedOrigin(origin: string, addedHosts: readonly string[] = []): boolean {
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return false;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const host = url.hostname.toLowerCase();
  return addedHosts.includes(host) || suffixes.some((suffix) => host.endsWith(suffix) || host === suffix.slice(1));
}
