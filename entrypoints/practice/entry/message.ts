/** Values by the tag of the official message. */
export type Values = Readonly<Record<string, string>>;

/** An application as the page would send it: the parts of the message, each with the tags that the form shows. */
export interface Message {
  readonly CertificateHead?: Values;
  readonly Goods?: readonly Values[];
  readonly ModCertificate?: Values | null;
  readonly NonpartyCorp?: readonly Values[];
  readonly OriInv?: readonly Values[];
  readonly AplPromise?: Values;
}

/** The parts of an application that stand in a JSON value; what is no text or number is left out. Null for no object. */
export function messageFrom(value: unknown): Message | null {
  if (!isObject(value)) return null;
  const rows = (part: unknown): readonly Values[] => (Array.isArray(part) ? part.map(valuesFrom) : []);
  return {
    CertificateHead: valuesFrom(value['CertificateHead']),
    Goods: rows(value['Goods']),
    ModCertificate: isObject(value['ModCertificate']) ? valuesFrom(value['ModCertificate']) : null,
    NonpartyCorp: rows(value['NonpartyCorp']),
    OriInv: rows(value['OriInv']),
    AplPromise: valuesFrom(value['AplPromise']),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The texts and numbers that stand in a JSON object, as text; empty for what is no object. */
export function valuesFrom(part: unknown): Values {
  if (!isObject(part)) return {};
  return Object.fromEntries(Object.entries(part).flatMap(([tag, value]) => (typeof value === 'string' || typeof value === 'number' ? [[tag, String(value)]] : [])));
}
