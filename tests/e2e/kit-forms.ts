import { relative, sep } from 'node:path';
import { buildKit } from '../../scripts/kits.mjs';
import { buildOf } from '../../scripts/lib/paths.mjs';
import { portals } from '../../scripts/lib/portal-hosts.mjs';

/** Address of a widget library's form as a portal's own host would serve it. */
export async function addressOf(kit: string): Promise<string> {
  const folder = relative(buildOf('kits'), await buildKit(kit)).split(sep).join('/');
  return `${portals['single-window']}/kits/${folder}/index.html?goods=inline&seed=5`;
}

/** Fields of lists that do not have the sample's value: these are refused, and nothing half-done is left in them. */
export const notOnTheList: ReadonlySet<string> = new Set(['OrgCode', 'DestCountryCode', 'DestCountryName', 'FetchPlace', 'LoadPort', 'TradeModeCode'].map((tag) => `CertificateHead.${tag}`));
