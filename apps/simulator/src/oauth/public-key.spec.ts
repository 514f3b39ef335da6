import { CERTIFICATE_PEM } from '../testing/certificate.js';
import { readPublicKey } from './public-key.js';

describe('a public key', () => {
  it('is the same from a certificate, from its base64 DER, from PEM and from a JWK', () => {
    const fromCertificate = readPublicKey(CERTIFICATE_PEM);
    const base64 = CERTIFICATE_PEM.replace(/-----[A-Z ]+-----/g, '');
    const pem = fromCertificate.export({ type: 'spki', format: 'pem' }).toString();
    const jwk = { ...fromCertificate.export({ format: 'jwk' }) };
    for (const form of [base64, base64.replace(/\s/g, ''), pem, jwk]) {
      expect(readPublicKey(form).equals(fromCertificate)).toBe(true);
    }
    expect(fromCertificate.type).toBe('public');
  });
});
