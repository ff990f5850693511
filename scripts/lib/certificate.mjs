import { generate } from 'selfsigned';

/**
 * A fresh self-signed certificate for the portals' host names, good for two days. Lives in memory only.
 * @param {readonly string[]} hosts host names, `*.example.org` too
 * @returns {Promise<{ key: string, cert: string }>} PEM
 */
export async function makeCertificate(hosts) {
  const day = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: 'OriginMate practice portal' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 2 * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
