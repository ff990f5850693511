import { type Message, messageFrom, type Values, valuesFrom } from './entry/message';

export type Portal = 'single-window' | 'internet-customs';
/** `declaration`: pairs `xxxName`/`xxx`. `noc`: capital ids, hidden code, `data-id`/`alt`. */
export type Flavour = 'declaration' | 'noc';
export type Fault = 'none' | 'rewrite' | 'refuse' | 'slow-list';

/** The pages beside the entry form. */
export const pageNames = ['company', 'pre-review-list', 'pre-review', 'query', 'change', 'seal', 'authorisation', 'print', 'print-result', 'verification', 'blocked-preference'] as const;
export type PageName = (typeof pageNames)[number];

export interface Settings {
  readonly page: 'desk' | 'entry' | 'choose' | 'province' | PageName;
  readonly portal: Portal;
  readonly flavour: Flavour;
  /** Certificate type code the form opens with; empty for none. */
  readonly type: string;
  /** How many forms the desk opens by itself. */
  readonly open: number;
  /** Milliseconds until the form is drawn, and from then until the goods part is drawn. */
  readonly delay: number;
  readonly goodsDelay: number;
  readonly demo: 'none' | 'clean' | 'mistakes';
  readonly fault: Fault;
  /** Message tag of the field that the fault concerns; empty for the fault's own choice. */
  readonly faultField: string;
  readonly faultDelay: number;
  /** The day of the page, YYYY-MM-DD in China's time. */
  readonly today: string;
  /** Host from which the desk loads its forms; empty for the desk's own. */
  readonly frameHost: string;
  /** An application to prefill, from the address's hash; wins over `demo`. */
  readonly data: Message | null;
  /** Texts to prefill on a page beside the entry form, by field, from the address's hash. */
  readonly values: Values;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;

function milliseconds(value: string | null, otherwise: number): number {
  return value !== null && /^\d{1,5}$/.test(value) ? Number(value) : otherwise;
}

const chinaDay = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

function dataOf(hash: string): unknown {
  const text = /^#data=(.+)$/s.exec(hash)?.[1];
  if (text === undefined) return null;
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return null;
  }
}

/**
 * Reads the practice portal's settings from its address; docs/practice-portal.md lists the parameters. Unknown values
 * fall back to the default. Without `portal` the host name decides, so that the page served as customs.chinaport.gov.cn
 * or online.customs.gov.cn looks like Internet+Customs.
 */
export function settingsOf(address: URL): Settings {
  const query = address.searchParams;
  const byHost = /(^|\.)customs\.(gov\.cn|chinaport\.gov\.cn)$/.test(address.hostname) ? 'internet-customs' : 'single-window';
  const portal = oneOf<Portal>(query.get('portal'), ['single-window', 'internet-customs'], byHost);
  const today = query.get('today') ?? '';
  const frameHost = query.get('frameHost') ?? '';
  const data = dataOf(address.hash);
  return {
    page: oneOf<Settings['page']>(query.get('page'), ['desk', 'entry', 'choose', 'province', ...pageNames], 'desk'),
    portal,
    flavour: oneOf<Flavour>(query.get('flavour'), ['declaration', 'noc'], portal === 'single-window' ? 'declaration' : 'noc'),
    type: query.get('type') ?? 'E',
    open: Math.min(milliseconds(query.get('open'), 0), 9),
    delay: milliseconds(query.get('delay'), 300),
    goodsDelay: milliseconds(query.get('goodsDelay'), 400),
    demo: oneOf(query.get('demo'), ['none', 'clean', 'mistakes'], 'none'),
    fault: oneOf<Fault>(query.get('fault'), ['none', 'rewrite', 'refuse', 'slow-list'], 'none'),
    faultField: query.get('faultField') ?? '',
    faultDelay: milliseconds(query.get('faultDelay'), 1000),
    today: /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : chinaDay(),
    frameHost: /^[a-z0-9.-]+$/.test(frameHost) ? frameHost : '',
    data: messageFrom(data),
    values: valuesFrom(data),
  };
}

/**
 * The address of another page of the practice portal with the same settings: the same file, only the query differs, so
 * that it works at whatever address the file is served.
 */
export function addressOf(here: URL, change: Readonly<Record<string, string>>, host = ''): string {
  const address = new URL(here);
  for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
  if (host !== '' && /^https?:$/.test(address.protocol)) address.hostname = host;
  return address.href;
}
