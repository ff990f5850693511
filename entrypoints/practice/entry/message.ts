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
