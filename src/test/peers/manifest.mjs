// manifest.mjs ROOT WORK: what `tur sign` states is computed again, from the text and by other means; and what the schema
// of manifests refuses, `tur verify` refuses too.
//
// Node's crypto verifies the signature and signs changed claims; JSON.parse and sorting make the canonical form; the
// tree of RFC 9162 is built by its recursive definition; sums are BigInt. Where the schema accepts claims that the program
// refuses, the reason has to be one that a schema cannot express: `beyond` lists them.
import { createRequire } from 'node:module';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const [root, work] = process.argv.slice(2);
const Ajv = createRequire(`${process.cwd()}/${work}/`)('ajv/dist/2020.js');
const fits = new (Ajv.default ?? Ajv)({ strict: false }).compile(JSON.parse(readFileSync(`${root}/schema/1.0/manifest.schema.json`, 'utf8')));
const dir = `${work}/manifest`, tur = `${root}/build/tur`, ISS = 'https://billing.example', CLAIM = 'urn:tur:manifest';
let passed = 0, failed = 0;
const check = (truth, what) => {
    if (truth) passed++;
    else failed++, console.log(`FAILED ${what}`);
};

rmSync(dir, { recursive: true, force: true });
mkdirSync(`${dir}/changed`, { recursive: true });
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
writeFileSync(`${dir}/key.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
writeFileSync(`${dir}/pub.pem`, publicKey.export({ type: 'spki', format: 'pem' }));
const sha256 = (...parts) => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest();
const { crv, kty, x, y } = createPublicKey(privateKey).export({ format: 'jwk' });
const kid = sha256(JSON.stringify({ crv, kty, x, y })).toString('base64url');

// RFC 8785 for strings and integers: JavaScript sorts by UTF-16 units and escapes as little as it may.
const jcs = (v) => (Array.isArray(v) ? `[${v.map(jcs)}]` : v && typeof v === 'object' ? `{${Object.keys(v).sort().map((k) => `${JSON.stringify(k)}:${jcs(v[k])}`)}}` : JSON.stringify(v));
const b64 = (text) => Buffer.from(text).toString('base64url');
const token = (claims) => {
    const input = `${b64(JSON.stringify({ alg: 'ES256', kid, typ: 'JWT' }))}.${b64(jcs(claims))}`;
    return `${input}.${sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}\n`;
};

// ---- What is stated --------------------------------------------------------------------------------------------------

const files = readdirSync(`${root}/examples/records`).filter((f) => f.endsWith('.jsonl')).sort();
const texts = files.map((f) => readFileSync(`${root}/examples/records/${f}`));
files.forEach((f, i) => writeFileSync(`${dir}/${f}`, texts[i]));
execFileSync(tur, ['sign', '-q', '--key', `${dir}/key.pem`, '--iss', ISS, '--sub', 'account:1', '--aud', 'a.example', '--series', 's', '--first', '--set-root',
    '--lateness', '3600', '--rule', 'calendar months', '--period', '2026-01-01T00:00:00Z/2027-01-01T00:00:00Z', '--out', `${dir}/m.manifest.jws`, ...files.map((f) => `${dir}/${f}`)]);
const [header, payload, signature] = readFileSync(`${dir}/m.manifest.jws`, 'utf8').trim().split('.');
check(verify('sha256', Buffer.from(`${header}.${payload}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')), 'the signature');
const octets = Buffer.from(payload, 'base64url').toString('utf8'), claims = JSON.parse(octets), m = claims[CLAIM];
check(jcs(claims) === octets, 'the payload is canonical');
check(fits(claims), `the schema: ${JSON.stringify(fits.errors)}`);

const leaf = (record) => sha256(Buffer.from([0]), jcs(record));
const tree = (leaves) => {
    if (leaves.length < 2) return leaves[0] ?? sha256('');
    let k = 1;
    while (k * 2 < leaves.length) k *= 2;
    return sha256(Buffer.from([1]), tree(leaves.slice(0, k)), tree(leaves.slice(k)));
};
const exports_ = texts.map((t) => t.toString('utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l)));
const leaves = exports_.map((records) => records.map(leaf));
m.files.forEach((f, i) => {
    check(f.name === files[i] && f.size === texts[i].length && f.sha256 === sha256(texts[i]).toString('hex') && f.records === exports_[i].length, `${f.name}: bytes`);
    check(f.root === tree(leaves[i]).toString('base64url'), `${f.name}: root`);
});
check(m.set_root === tree(leaves.flat().sort(Buffer.compare)).toString('base64url'), 'the root of the set');

// Sums at 18 places, by name in the order of bytes.
const scaled = (text) => {
    const [, minus, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    return BigInt(whole + fraction.padEnd(18, '0')) * (minus ? -1n : 1n);
};
const printed = (n) => {
    const digits = (n < 0n ? -n : n).toString().padStart(19, '0'), fraction = digits.slice(-18).replace(/0+$/, '');
    return `${n < 0n ? '-' : ''}${digits.slice(0, -18)}${fraction ? `.${fraction}` : ''}`;
};
const sums = new Map(), add = (key, text) => {
    const s = sums.get(key) ?? { sum: 0n, count: 0 };
    sums.set(key, { sum: s.sum + scaled(text), count: s.count + 1 });
};
const all = exports_.flat(), kinds = {}, tags = new Set();
let unpriced = { charges: 0, records: 0 }, first, last, late = 0;
for (const r of all) {
    kinds[r.kind] = (kinds[r.kind] ?? 0) + 1;
    Object.keys(r.tags ?? {}).forEach((k) => tags.add(k));
    const open = (r.charges ?? []).filter((c) => c.status === 'unpriced').length;
    unpriced = { charges: unpriced.charges + open, records: unpriced.records + (open > 0) };
    if (!r.additive || r.additive === 'cost')
        for (const c of r.charges ?? []) for (const a of ['list', 'contracted', 'billed', 'effective']) if (c[a] !== undefined) add(`1 ${c.currency} ${c.basis} ${a}`, c[a]);
    if ((r.kind === 'usage' || r.kind === 'adjustment') && (!r.additive || r.additive === 'quantity'))
        for (const l of r.meters ?? []) add(`2 ${l.meter}${l.modality ? ` ${l.modality}` : ''}`, l.quantity);
    const start = r.time?.start ?? r.time?.end, end = r.time?.end ?? r.time?.start;
    const at = (t) => Date.parse(t) * 1e6; // milliseconds are enough for the examples
    if (start && (first === undefined || at(start) < at(first))) first = start;
    if (end && (last === undefined || at(end) > at(last))) last = end;
    if (end && r.time.recorded && at(r.time.recorded) > at(end) + 3600e9) late++;
}
const named = (kind) => [...sums].filter(([k]) => k.startsWith(kind)).map(([k, s]) => [k.slice(2), s]).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const totals = named('1').map(([k, s]) => { const [currency, basis, amount] = k.split(' '); return { amount, basis, charges: s.count, currency, sum: printed(s.sum) }; });
const quantities = named('2').map(([k, s]) => { const [meter, modality] = k.split(' '); return { lines: s.count, meter, ...(modality && { modality }), sum: printed(s.sum) }; });
const facts = { records: all.length, kinds, unpriced, first, last, tags: [...tags].sort(), totals, quantities, lateness: { records: late, seconds: 3600 } };
for (const [name, value] of Object.entries(facts)) check(jcs(value) === jcs(m[name]), `${name}: ${jcs(value)}, not ${jcs(m[name] ?? null)}`);

// ---- What is refused --------------------------------------------------------------------------------------------------

const beyond = ['is no time', 'every manifest but the first', 'a restatement or void names', 'a void has no files', 'the records of the files do not add up', 'a restatement or void has no gap',
    'a period that does not end', 'the token comes from the future', 'the token is not valid yet', 'the token has expired', 'asked for', 'a file name that is there twice', 'a log that is not of all'];
const variants = [];
const walk = (value, path) => {
    for (const v of [undefined, null, '', 'x', 0, 1, -1, true, [], {}, 'a'.repeat(1025), 'a\u0085b', '../x', 9007199254740991]) variants.push([path, v]);
    if (value && typeof value === 'object') {
        if (!Array.isArray(value)) variants.push([[...path, 'surprise'], 1]);
        Object.entries(value).slice(0, 3 + 97 * (path.length < 2)).forEach(([k, v]) => walk(v, [...path, k]));
    }
};
Object.entries(claims).forEach(([k, v]) => walk(v, [k]));
variants.push([['surprise'], 1], [[CLAIM, 'prev'], 'a'.repeat(64)], [[CLAIM, 'seq'], 3], [[CLAIM, 'ext'], { a: { b: null } }]);
for (const log of [{ size: 1, root: m.set_root }, { size: 0, root: m.set_root }, { size: 1 }, { size: 1, root: 'a' }, { size: 1, root: m.set_root, more: 1 }, []]) variants.push([[CLAIM, 'log'], log]);
const changed = variants.map(([path, value]) => {
    const copy = structuredClone(claims), at = path.slice(0, -1).reduce((o, k) => o[k], copy), key = path.at(-1);
    if (value !== undefined) at[key] = value;
    else if (Array.isArray(at)) at.splice(+key, 1);
    else delete at[key];
    return copy;
});
changed.forEach((c, i) => writeFileSync(`${dir}/changed/${String(i).padStart(5, '0')}.manifest.jws`, token(c)));
const run = spawnSync(tur, ['verify', '--key', `${dir}/pub.pem`, '--iss', ISS, '--aud', 'a.example', '--signature-only', '--output', 'json', `${dir}/changed`], { maxBuffer: 1 << 28 });
const report = JSON.parse(run.stdout.toString('utf8'));
check(report.manifests.length === changed.length, 'a verdict for each');
report.manifests.forEach((r, i) => {
    const what = `${variants[i][0].join('/')} = ${JSON.stringify(variants[i][1])?.slice(0, 40)}`;
    const reasons = r.reasons.filter((q) => !q.code.startsWith('CHAIN_'));
    if (!fits(changed[i])) check(reasons.length, `${what}: the schema refuses it (${JSON.stringify(fits.errors[0].message)}), the program does not`);
    else check(reasons.every((q) => beyond.some((b) => q.message.includes(b))), `${what}: the program refuses it, the schema does not: ${JSON.stringify(reasons[0])}`);
});
console.log(`manifest: ${all.length} records, ${changed.length} changed manifests, ${changed.filter((c) => fits(c)).length} of them of the form`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
