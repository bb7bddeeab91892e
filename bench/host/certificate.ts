import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate for this machine, for as long as something is measured. */
export interface Certificate {
  key: string;
  cert: string;
  /** What Chromium is started with, so that it takes this certificate, and no other, for a good one. */
  trust: string;
}

/** Makes a certificate: browsers speak HTTP/2 over TLS alone. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const { publicKey } = new X509Certificate(cert);
  const hash = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' }));
  return {
    key,
    cert,
    trust: `--ignore-certificate-errors-spki-list=${hash.digest('base64')}`,
  };
}
