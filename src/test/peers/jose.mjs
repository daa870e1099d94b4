// jose, the JavaScript library, and we verify each other's tokens, and refuse the same ones. Keys go both ways too: what
// `tur keygen` and `tur jwks` write is what jose reads, and the other way round.
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [root, work] = process.argv.slice(2);
// It lies where npm put it, not beside this file.
const jose = await import(pathToFileURL(createRequire(`${process.cwd()}/${work}/package.json`).resolve('jose')).href);
const dir = `${work}/jose`, tur = `${root}/build/tur`, tool = `${root}/build/release/jose/token`, now = 1793491200;
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
let passed = 0, failed = 0;
function check(name, holds, note = '') {
    if (holds) return void passed++;
    failed++;
    console.log(`FAILED ${name} ${note}`);
}
const ours = (token, set) => spawnSync(tool, ['verify', set, token, String(now)], { encoding: 'utf8' }).stdout.trim();
const claims = { iss: 'https://billing.example', aud: ['a', 'b'], sub: 'ä€😀', iat: now, n: [1, -2, 9007199254740991], deep: { z: null, a: [true, {}] } };

for (const alg of ['ES256', 'ES384', 'RS256']) {
    // Ours, verified by jose.
    const pem = `${dir}/${alg}.pem`, set = `${dir}/${alg}.json`;
    const kid = execFileSync(tur, ['keygen', '--no-passphrase', '--alg', alg, '--out', pem, '--jwks-out', set, '--nbf', '2020-01-01'], { encoding: 'utf8' }).trim();
    const token = execFileSync(tool, ['sign', pem, JSON.stringify(claims)], { encoding: 'utf8' });
    const jwks = JSON.parse(readFileSync(set, 'utf8'));
    const theirs = await jose.jwtVerify(token, jose.createLocalJWKSet(jwks), { issuer: claims.iss, audience: 'a', typ: 'JWT', algorithms: [alg], currentDate: new Date(now * 1000) }).catch((e) => ({ error: String(e) }));
    check(`${alg}: jose verifies ours`, !theirs.error, theirs.error);
    check(`${alg}: jose reads the same claims`, JSON.stringify(theirs.payload) === JSON.stringify(JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString())) && theirs.payload?.sub === claims.sub);
    check(`${alg}: the header`, JSON.stringify(theirs.protectedHeader) === JSON.stringify({ alg, kid, typ: 'JWT' }));
    check(`${alg}: the thumbprint`, (await jose.calculateJwkThumbprint(jwks.keys[0])) === kid);
    check(`${alg}: we verify ours`, ours(token, set).startsWith('good '));

    // Theirs, verified by us.
    const pair = await jose.generateKeyPair(alg, { extractable: true });
    const jwk = await jose.exportJWK(pair.publicKey);
    jwk.kid = await jose.calculateJwkThumbprint(jwk);
    writeFileSync(`${dir}/theirs-${alg}.json`, JSON.stringify({ keys: [{ ...jwk, use: 'sig', alg }] }));
    const signed = await new jose.SignJWT(claims).setProtectedHeader({ alg, kid: jwk.kid, typ: 'JWT' }).sign(pair.privateKey);
    check(`${alg}: we verify theirs`, ours(signed, `${dir}/theirs-${alg}.json`).startsWith('good '), ours(signed, `${dir}/theirs-${alg}.json`));
    // And their private key signs for us.
    writeFileSync(`${dir}/theirs-${alg}.pem`, await jose.exportPKCS8(pair.privateKey), { mode: 0o600 });
    const again = execFileSync(tool, ['sign', `${dir}/theirs-${alg}.pem`, JSON.stringify(claims)], { encoding: 'utf8' });
    check(`${alg}: we sign with their key`, ours(again, `${dir}/theirs-${alg}.json`).startsWith('good '));

    // Both refuse a signature with any one character changed.
    const at = token.lastIndexOf('.') + 1, key = jose.createLocalJWKSet(jwks);
    for (let i = at; i < token.length - 1; i += 5) {
        const broken = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1);
        const said = await jose.compactVerify(broken, key).then(() => 'good', () => 'bad');
        check(`${alg}: character ${i}`, said === 'bad' && ours(broken, set).startsWith('SIG_BAD'), `${said} ${ours(broken, set)}`);
    }
}

// The committed tokens: what we take, jose takes. It is laxer in form, so of the others only those count that it takes for a
// reason of the key or the signature.
const vectors = JSON.parse(readFileSync(`${root}/src/test/jose/vectors.json`, 'utf8'));
const keys = jose.createLocalJWKSet(JSON.parse(vectors.keys));
for (const v of vectors.tokens) {
    const said = await jose.compactVerify(v.token.replace(/\n$/, ''), keys, { algorithms: ['ES256', 'ES384', 'RS256'] }).then(() => 'good', (e) => e.code ?? String(e));
    if (v.code === '') check(v.what, said === 'good', said);
    if (['SIG_BAD', 'KEY_UNKNOWN', 'KEY_POLICY', 'ALG_NOT_ALLOWED'].includes(v.code)) check(v.what, said !== 'good', `${v.code}, and jose takes it`);
}
console.log(`jose ${JSON.parse(readFileSync(`${work}/node_modules/jose/package.json`, 'utf8')).version}\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
