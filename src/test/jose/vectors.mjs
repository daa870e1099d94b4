// Makes vectors.json: tokens and key sets with the verdict that each has to get, signed by Node's own crypto with keys that
// are thrown away. Every token but one is signed well for what it says, so that it can be refused for that alone.
// Usage: node vectors.mjs >vectors.json
import { createHash, createHmac, createSign, generateKeyPairSync } from 'node:crypto';

const now = 1793491200;
const b64 = (x) => Buffer.from(x).toString('base64url');
const thumbprint = (jwk) => {
    const { crv, e, kty, n, x, y } = jwk;
    return createHash('sha256').update(JSON.stringify(kty === 'EC' ? { crv, kty, x, y } : { e, kty, n })).digest('base64url');
};
function key(type, options) {
    const pair = generateKeyPairSync(type, options);
    const jwk = pair.publicKey.export({ format: 'jwk' });
    return { ...pair, jwk, kid: thumbprint(jwk), pem: pair.publicKey.export({ type: 'spki', format: 'pem' }) };
}
const es256 = key('ec', { namedCurve: 'P-256' }), es384 = key('ec', { namedCurve: 'P-384' }), es512 = key('ec', { namedCurve: 'P-521' });
const koblitz = key('ec', { namedCurve: 'secp256k1' }), rsa = key('rsa', { modulusLength: 2048 });
const old = key('ec', { namedCurve: 'P-256' }), stolen = key('ec', { namedCurve: 'P-256' }), stranger = key('ec', { namedCurve: 'P-256' });
const short = key('rsa', { modulusLength: 1024 }), three = key('rsa', { modulusLength: 2048, publicExponent: 3 });

const hash = { ES256: 'SHA256', ES384: 'SHA384', ES512: 'SHA512', RS256: 'SHA256', RS512: 'SHA512', ES256K: 'SHA256' };
const sign = (k, alg, input) => createSign(hash[alg] ?? 'SHA256').update(input).sign({ key: k.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
const claims = { iat: now, iss: 'https://billing.example', sub: 'account:1', aud: ['a.example', 'b.example'] };
const head = (k, alg) => JSON.stringify({ alg, kid: k.kid, typ: 'JWT' });
// A token of a header's and a payload's text.
const raw = (k, alg, header, payload) => { const input = `${b64(header)}.${b64(payload)}`; return `${input}.${sign(k, alg, input)}`; };
const token = (k, alg, more = {}) => raw(k, alg, head(k, alg), JSON.stringify({ ...claims, ...more }));
const hs = (secret, header) => { const input = `${b64(header)}.${b64(JSON.stringify(claims))}`; return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`; };

const good = token(es256, 'ES256'), [h, p, s] = good.split('.');
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const spare = s.slice(0, -1) + digits[digits.indexOf(s.at(-1)) + 1];
const withHeader = (more) => raw(es256, 'ES256', `{"alg":"ES256","kid":"${es256.kid}","typ":"JWT"${more}}`, JSON.stringify(claims));
const headed = (text) => raw(es256, 'ES256', text.replaceAll('KID', es256.kid), JSON.stringify(claims));
const paid = (text) => raw(es256, 'ES256', head(es256, 'ES256'), text);

const tokens = [
    ['ES256', '', good], ['ES384', '', token(es384, 'ES384')], ['RS256', '', token(rsa, 'RS256')],
    ['a line feed behind it', '', good + '\n'], ['members in another order', '', headed('{"typ":"JWT","alg":"ES256","kid":"KID"}')],
    ['white space in the payload', '', paid('{ "iat" : 1793491200,\r\n"iss":"https://billing.example","aud":"a.example" }')],
    ['alg none', 'ALG_NOT_ALLOWED', `${b64('{"alg":"none","typ":"JWT"}')}.${p}.`.replace(/\.$/, '.AA')], ['alg none, no signature', 'TOKEN_SYNTAX', `${b64('{"alg":"none"}')}.${p}.`],
    ['alg None', 'ALG_NOT_ALLOWED', headed('{"alg":"None","kid":"KID","typ":"JWT"}')], ['alg es256', 'ALG_NOT_ALLOWED', headed('{"alg":"es256","kid":"KID","typ":"JWT"}')],
    ['alg is a number', 'ALG_NOT_ALLOWED', headed('{"alg":256,"kid":"KID","typ":"JWT"}')], ['no alg', 'ALG_NOT_ALLOWED', headed('{"kid":"KID","typ":"JWT"}')],
    ['HS256 over the PEM of the key', 'ALG_NOT_ALLOWED', hs(es256.pem, head(es256, 'HS256'))], ['HS256 over its DER', 'ALG_NOT_ALLOWED', hs(es256.publicKey.export({ type: 'spki', format: 'der' }), head(es256, 'HS256'))],
    ['HS256 over its JWK', 'ALG_NOT_ALLOWED', hs(JSON.stringify(es256.jwk), head(es256, 'HS256'))], ['an HMAC that calls itself ES256', 'SIG_BAD', hs(es256.pem, head(es256, 'ES256'))],
    ['ES512', 'ALG_NOT_ALLOWED', token(es512, 'ES512')], ['ES256K', 'ALG_NOT_ALLOWED', token(koblitz, 'ES256K')], ['RS512', 'ALG_NOT_ALLOWED', token(rsa, 'RS512')],
    ['ES256 with a key on P-384', 'KEY_POLICY', raw(es384, 'ES256', head(es384, 'ES256'), JSON.stringify(claims))], ['ES256 with an RSA key', 'KEY_POLICY', raw(rsa, 'RS256', head(rsa, 'ES256'), JSON.stringify(claims))],
    ['RS256 with a key on P-256', 'KEY_POLICY', raw(es256, 'ES256', head(es256, 'RS256'), JSON.stringify(claims))], ['an unknown key', 'KEY_UNKNOWN', token(stranger, 'ES256')],
    ['the signature of another key', 'SIG_BAD', raw(stranger, 'ES256', head(es256, 'ES256'), JSON.stringify(claims))],
    ['alg twice', 'TOKEN_SYNTAX', headed('{"alg":"none","alg":"ES256","kid":"KID","typ":"JWT"}')], ['crit', 'TOKEN_SYNTAX', withHeader(',"crit":["x"],"x":1')],
    ['b64', 'TOKEN_SYNTAX', withHeader(',"b64":false,"crit":["b64"]')], ['jku', 'TOKEN_SYNTAX', withHeader(',"jku":"https://evil.example/k"')],
    ['jwk', 'TOKEN_SYNTAX', withHeader(`,"jwk":${JSON.stringify(stranger.jwk)}`)], ['x5c', 'TOKEN_SYNTAX', withHeader(',"x5c":["AA"]')],
    ['no kid', 'TOKEN_SYNTAX', headed('{"alg":"ES256","typ":"JWT"}')], ['no typ', 'TOKEN_SYNTAX', headed('{"alg":"ES256","kid":"KID"}')],
    ['kid with ../', 'TOKEN_SYNTAX', headed('{"alg":"ES256","kid":"../KID","typ":"JWT"}')], ['typ of another kind', 'TOKEN_SYNTAX', headed('{"alg":"ES256","kid":"KID","typ":"at+jwt"}')],
    ['header with a byte order mark', 'TOKEN_SYNTAX', headed('\ufeff{"alg":"ES256","kid":"KID","typ":"JWT"}')], ['header with NUL and junk', 'TOKEN_SYNTAX', headed('{"alg":"ES256","kid":"KID","typ":"JWT"}\0x')],
    ['two segments', 'TOKEN_SYNTAX', `${h}.${p}`], ['four segments', 'TOKEN_SYNTAX', good + '.AA'], ['an empty payload', 'TOKEN_SYNTAX', `${h}..${s}`], ['an empty header', 'TOKEN_SYNTAX', `.${p}.${s}`],
    ['padding', 'TOKEN_SYNTAX', good + '=='], ['the other alphabet', 'TOKEN_SYNTAX', `${h}.${p}.${'+/' + s.slice(2)}`], ['spare bits', 'TOKEN_SYNTAX', `${h}.${p}.${spare}`],
    ['a blank before it', 'TOKEN_SYNTAX', ' ' + good], ['CRLF behind it', 'TOKEN_SYNTAX', good + '\r\n'], ['two line feeds behind it', 'TOKEN_SYNTAX', good + '\n\n'], ['a line feed in it', 'TOKEN_SYNTAX', `${h}.\n${p}.${s}`],
    ['a byte order mark before it', 'TOKEN_SYNTAX', '\ufeff' + good], ['JSON serialisation', 'TOKEN_SYNTAX', JSON.stringify({ protected: h, payload: p, signature: s })],
    ['payload is an array', 'TOKEN_SYNTAX', paid('[{}]')], ['a claim twice', 'TOKEN_SYNTAX', paid('{"iat":1793491200,"iss":"x","iss":"https://billing.example"}')], ['payload with NUL and junk', 'TOKEN_SYNTAX', paid('{"iat":1}\0x')],
    ['payload with a byte order mark', 'TOKEN_SYNTAX', paid('\ufeff{"iat":1}')], ['trailing data in the payload', 'TOKEN_SYNTAX', paid('{"iat":1}{}')], ['a real number', 'TOKEN_SYNTAX', paid('{"iat":1793491200.0}')],
    ['an integer of 2^53', 'TOKEN_SYNTAX', paid('{"iat":9007199254740992}')], ['a bomb of brackets', 'TOKEN_SYNTAX', paid('{"a":' + '['.repeat(3000) + ']'.repeat(3000) + '}')],
    ['a truncated token', 'SIG_BAD', good.slice(0, -6)], ['a signature of zeros', 'SIG_BAD', `${h}.${p}.${b64(Buffer.alloc(64))}`], ['another payload', 'SIG_BAD', `${h}.${b64(JSON.stringify({ ...claims, sub: 'x' }))}.${s}`],
    ['DER instead of r and s', 'SIG_BAD', `${h}.${p}.${createSign('SHA256').update(`${h}.${p}`).sign({ key: es256.privateKey, dsaEncoding: 'der' }).toString('base64url')}`],
    ['exp is past', 'CLAIM_EXP', token(es256, 'ES256', { exp: now - 301 })], ['nbf is to come', 'CLAIM_NBF', token(es256, 'ES256', { nbf: now + 301 })], ['iat is to come', 'CLAIM_IAT', token(es256, 'ES256', { iat: now + 301 })],
    ['no iat', 'CLAIM_IAT', paid('{"iss":"https://billing.example","aud":"a.example"}')], ['another issuer', 'CLAIM_ISS', token(es256, 'ES256', { iss: 'https://evil.example' })],
    ['another audience', 'CLAIM_AUD', token(es256, 'ES256', { aud: ['c.example'] })], ['audience is an object', 'CLAIM_AUD', token(es256, 'ES256', { aud: { a: 1 } })],
    ['older than its key', 'KEY_VALIDITY', token(es384, 'ES384', { iat: now - 1001 })], ['a key that had expired', 'KEY_VALIDITY', token(old, 'ES256', { iat: now })],
    ['a superseded key, before', '', token(old, 'ES256', { iat: now - 600 })], ['a superseded key, after', 'KEY_REVOKED', token(old, 'ES256', { iat: now - 400 })], ['a stolen key', 'KEY_REVOKED', token(stolen, 'ES256', { iat: 1 })],
];

const jwk = (k, more = {}) => ({ ...k.jwk, kid: k.kid, use: 'sig', ...more });
const set = (...keys) => JSON.stringify({ keys });
const zeros = (x, n = 1) => Buffer.concat([Buffer.alloc(n), Buffer.from(x, 'base64url')]).toString('base64url');
const trusted = { keys: [jwk(es256, { alg: 'ES256' }), jwk(es384, { nbf: now - 1000 }), jwk(rsa), jwk(old, { exp: now - 100, revoked: { revoked_at: now - 500, reason: 'superseded' } }), jwk(stolen, { revoked: { revoked_at: now, reason: 'compromised' } })] };
const sets = [
    ['good', '', JSON.stringify(trusted)], ['keys of no use', '', set(jwk(es256, { use: 'enc' }), jwk(es512), jwk(koblitz), jwk(rsa, { alg: 'PS256' }), { kty: 'OKP', crv: 'Ed25519', x: es256.jwk.x, kid: 'ed' })],
    ['no kid', '', set({ ...es256.jwk })], ['no JSON', 'KEYSET_SYNTAX', '{"keys":[}'], ['an array', 'KEYSET_SYNTAX', '[]'], ['a bare key', 'KEYSET_SYNTAX', JSON.stringify(jwk(es256))],
    ['a member twice', 'KEYSET_SYNTAX', set(jwk(es256)).replace('"kty":"EC"', '"kty":"EC","kty":"RSA"')], ['something behind it', 'KEYSET_SYNTAX', set() + 'x'], ['a byte order mark', 'KEYSET_SYNTAX', '\ufeff' + set()],
    ['a private key', 'KEYSET_KEY', set({ ...es256.privateKey.export({ format: 'jwk' }), kid: es256.kid })], ['a private RSA key', 'KEYSET_KEY', set({ ...rsa.privateKey.export({ format: 'jwk' }), kid: rsa.kid })],
    ['a symmetric key', 'KEYSET_KEY', set(jwk(es256), { kty: 'oct', k: 'AAAA', kid: 'o' })], ['a key id twice', 'KEYSET_KID', set(jwk(es256), jwk(es256))], ['a key id that is no thumbprint', 'KEYSET_KID', set(jwk(es256, { kid: 'mine' }))],
    ['x with a zero before it', 'KEYSET_KEY', set(jwk(es256, { x: zeros(es256.jwk.x) }))], ['y too short', 'KEYSET_KEY', set(jwk(es256, { y: es256.jwk.y.slice(0, 42) }))], ['a point that is not on the curve', 'KEYSET_KEY', set(jwk(es256, { y: es384.jwk.y.slice(0, 42) + 'A' }))],
    ['n with a zero before it', 'KEYSET_KEY', set(jwk(rsa, { n: zeros(rsa.jwk.n) }))], ['e with a zero before it', 'KEYSET_KEY', set(jwk(rsa, { e: zeros(rsa.jwk.e, 3) }))], ['padding', 'KEYSET_KEY', set(jwk(es256, { x: es256.jwk.x + '=' }))],
    ['RSA with 1024 bits', 'KEYSET_KEY', set(jwk(short))], ['exponent 3', 'KEYSET_KEY', set(jwk(three))], ['exponent 1', 'KEYSET_KEY', set(jwk(rsa, { e: 'AQ' }))], ['a curve of another width', 'KEYSET_KEY', set(jwk(es256, { crv: 'P-384' }))],
    ['a time that is text', 'KEYSET_KEY', set(jwk(es256, { nbf: '1' }))], ['revoked without a time', 'KEYSET_KEY', set(jwk(es256, { revoked: {} }))],
];

const rows = (list, name) => list.map(([what, code, text]) => JSON.stringify({ what, code, [name]: text })).join(',\n');
process.stdout.write(`{"made_by":"vectors.mjs","now":${now},"iss":"https://billing.example","aud":"a.example",\n"keys":${JSON.stringify(JSON.stringify(trusted))},\n` +
    `"tokens":[\n${rows(tokens, 'token')}\n],\n"sets":[\n${rows(sets, 'set')}\n]}\n`);
