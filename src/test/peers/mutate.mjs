// mutate.mjs ROOT CASES: records and their mutants for the judges, always the same ones.
//
// A record comes from the register (bases, accepted and rejected records), from examples/records, or from an example of
// the text. Of the bases every member is broken in every way that its type knows; of all records some semantics change.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chance, readJson } from './cases.mjs';
import * as rules from './rules.mjs';

const [root, out] = process.argv.slice(2);
const schema = readJson(`${root}/schema/1.0/record.schema.json`);
const register = readJson(`${root}/schema/1.0/requirements.json`);
const cases = [];
const emit = (of, how, line) => cases.push({ id: 'm' + String(cases.length + 1).padStart(6, '0'), of, how, ...(Buffer.isBuffer(line) ? { hex: line.toString('hex') } : { line }) });

// ---- Writing: canonical, but with what JSON.stringify cannot write -----------------------------------------------------

class Raw { constructor(text) { this.text = text; } }
class Twice { constructor(object, name, value, first) { Object.assign(this, { object, name, value, first }); } }

function write(v) {
    if (v instanceof Raw) return v.text;
    if (v instanceof Twice) {
        const body = write(v.object), member = `${JSON.stringify(v.name)}:${write(v.value)}`;
        return v.first ? `{${member},${body.slice(1)}` : `${body.slice(0, -1)},${member}}`;
    }
    if (Array.isArray(v)) return `[${v.map(write).join(',')}]`;
    if (v && typeof v === 'object') return `{${Object.keys(v).sort().map((k) => `${JSON.stringify(k)}:${write(v[k])}`).join(',')}}`;
    return JSON.stringify(v);
}
const clone = (v) => structuredClone(v);

// ---- Where records come from ------------------------------------------------------------------------------------------

const whole = new Map(); // accepted, or at least well-formed: they are mutated
function source(name, text) {
    emit(name, 'as it is', text);
    whole.set(name, JSON.parse(typeof text === 'string' ? text : text.toString()));
}
for (const [name, base] of Object.entries(register.bases)) source(`base ${name}`, write(base));

// An edit of the register replaces the first occurrence of a text in the base's line; ^ and $ are its begin and end.
function edited({ base, edit }) {
    let bytes = Buffer.from(write(register.bases[base]) + '\n');
    for (const [from, to] of edit) {
        const by = typeof to === 'string' ? Buffer.from(to) : Buffer.from(to.hex, 'hex');
        const at = from === '^' ? 0 : from === '$' ? bytes.length : bytes.indexOf(from);
        if (at < 0) throw new Error(`the register edits what is not there: ${from}`);
        bytes = Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + (from === '^' || from === '$' ? 0 : Buffer.byteLength(from)))]);
    }
    const lines = [];
    for (let at = 0; at < bytes.length;) {
        const lf = bytes.indexOf(10, at), end = lf < 0 ? bytes.length : lf;
        lines.push(bytes.subarray(at, end));
        at = end + 1;
    }
    return lines;
}
for (const q of register.requirements) {
    for (const side of ['accepted', 'rejected']) {
        if (!q[side]?.base) continue;
        edited(q[side]).forEach((line, n) => {
            const text = line.toString(), name = `${q.id} ${side}` + (n ? ` ${n + 1}` : '');
            if (side === 'accepted' && q[side].edit.length) source(name, text);
            else if (q[side].edit.length) emit(name, 'as it is', Buffer.from(text).equals(line) ? text : line);
        });
    }
}
for (const file of readdirSync(`${root}/examples/records`).filter((f) => f.endsWith('.jsonl')).sort())
    readFileSync(`${root}/examples/records/${file}`, 'utf8').split('\n').filter(Boolean).forEach((line, n) => source(`${file}:${n + 1}`, line));

// An example of the text is completed as src/test/spec.c does; a block holds one record or more.
for (const file of readdirSync(`${root}/spec/1.0`).filter((f) => f.endsWith('.md')).sort()) {
    let n = 0;
    for (const [, kind, block] of readFileSync(`${root}/spec/1.0/${file}`, 'utf8').matchAll(/^```json (accepted|rejected [^\n]*)\n(.*?)^```/gms)) {
        for (const part of block.split(/^(?=\{)/m)) {
            const r = { tur: '1.0', record_id: `01976b2e-8c00-7000-8000-${String(++n).padStart(12, '0')}`, emitter: 'com.example.text', kind: 'usage', grain: 'request', ...JSON.parse(part) };
            if (kind === 'accepted') source(`${file} accepted ${n}`, write(r));
            else emit(`${file} ${kind} ${n}`, 'as it is', write(r));
        }
    }
}

// What the converters make of the vendors' samples. The name of a sample begins with that of its format, or with its first
// word where no other format begins with it.
const program = `${root}/build/tur`, samples = `${root}/src/test/convert/samples`, converted = new Map();
const formats = spawnSync(program, ['formats'], { encoding: 'utf8' }).stdout.split('\n').map((l) => l.split(' ')[0]).filter((f) => f && f !== 'tur');
function formatOf(file) {
    const first = formats.filter((f) => f.split('-')[0] === file.split(/[-.]/)[0]);
    return formats.filter((f) => file.startsWith(f)).sort((a, b) => b.length - a.length)[0] ?? (first.length === 1 ? first[0] : undefined);
}
const unread = [];
for (const file of readdirSync(samples, { recursive: true }).filter((f) => /\.jsonl?$/.test(f) && !/\.(expect\.json|loss\.json)$/.test(f)).sort()) {
    const name = file.split('/').pop();
    if (/\.out\.jsonl$/.test(name)) readFileSync(`${samples}/${file}`, 'utf8').split('\n').filter(Boolean).forEach((line, n) => converted.set(`${file}:${n + 1}`, line));
    else {
        const from = formatOf(name);
        if (!from) { unread.push(name); continue; }
        const run = spawnSync(program, ['convert', '--quiet', '--no-check', '--max-findings', '1', '--from', from, '--set', 'parties.consumer.id=consumer.example', '--set', 'account.billing_account.id=ba-1', '--currency', 'USD', `${samples}/${file}`], { encoding: 'utf8', maxBuffer: 1 << 28 });
        if (run.status !== 0 && run.status !== 1) { unread.push(`${name} (status ${run.status})`); continue; }
        run.stdout.split('\n').filter(Boolean).forEach((line, n) => converted.set(`${from} ${file}:${n + 1}`, line));
    }
}
for (const [name, line] of converted) emit(name, 'as it is', line);

// ---- Structure: every member, every way --------------------------------------------------------------------------------

const resolve = (s) => (s?.$ref ? { ...schema.$defs[s.$ref.split('/').pop()], name: s.$ref.split('/').pop() } : s);
function typeOf(path) {
    let s = schema;
    for (const p of path) {
        if (typeof p === 'number') s = resolve(s.items);
        else s = resolve(s.properties?.[p] ?? (/^x_/.test(p) ? schema.$defs.extension : s.additionalProperties));
        if (!s) return {};
    }
    return s;
}
function* places(v, path = []) {
    if (path.length) yield [path, v];
    if (v && typeof v === 'object') for (const k of Array.isArray(v) ? v.keys() : Object.keys(v)) yield* places(v[k], [...path, k]);
}
const at = (r, path) => path.reduce((v, p) => v[p], r);
function replaced(r, path, value) {
    const c = clone(r), parent = at(c, path.slice(0, -1)), last = path.at(-1);
    if (value === undefined) Array.isArray(parent) ? parent.splice(last, 1) : delete parent[last];
    else parent[last] = value;
    return c;
}
const raw = (...texts) => texts.map((t) => new Raw(t));
const long = (n, c = 'a') => c.repeat(n);
const odd = '\u0000 \u0001 \u001f \u007f \u0080 \u0085 \u009f \u00a0 \u00ad \u200b \u2028 \ufeff \ufdcf \ufdd0 \ufdef \ufdf0 \ufffd \ufffe \uffff \u{1f680} \u{1fffd} \u{1fffe} \u{1ffff} \u{2ffff} \u{8fffe} \u{10fffd} \u{10fffe} \u{10ffff} \ud800 \udfff \ud83d'.split(' ');

const decimals = ['0', '-0', '00', '01', '-01', '1.0', '1.50', '+1', '1e3', '1E3', '.5', '5.', '-.5', '1,000', '1_000', ' 1', '1 ', '-', '--1', '0.0', '-0.0', '0.5', '-0.5', '-1', '1', '10', '0.10',
    'NaN', 'Infinity', '0x10', '\uff11', '\u22121', '\u0661', '1\u0000', '1.', '1..2', '1.2.3', 'abc', 'null',
    long(20, '9'), '1' + long(20, '0'), long(21, '9'), '0.' + long(18, '9'), '0.' + long(19, '9'), long(20, '9') + '.' + long(18, '9'), '-' + long(20, '9'), long(10, '9'), '1' + long(10, '0'),
    '0.000000000001', '0.0000000000001', '999', '1000', '999.999999', '0.000001', '0.0000001', '0.000000000000000001', '0.0000000000000000001', '-' + '0.000000000000000001', long(200, '7')];
const instants = ['2026-03-02T09:15:00Z', '2026-02-30T00:00:00Z', '2026-02-29T00:00:00Z', '2028-02-29T00:00:00Z', '2000-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2100-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-06-31T12:00:00Z',
    '2026-09-31T00:00:00Z', '2026-11-31T00:00:00Z', '2026-12-31T23:59:59.999999999Z', '2026-13-01T00:00:00Z', '2026-00-01T00:00:00Z', '2026-01-00T00:00:00Z', '2026-01-32T00:00:00Z', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z', '10000-01-01T00:00:00Z', '2026-03-02T24:00:00Z', '2026-03-02T23:60:00Z', '2026-03-02T23:59:60Z', '2026-03-02t09:15:00Z', '2026-03-02T09:15:00z', '2026-03-02 09:15:00Z', '2026-03-02T09:15:00', '2026-03-02T09:15:00+00:00',
    '2026-03-02T09:15:00-00:00', '2026-03-02T09:15Z', '2026-03-02', '2026-3-2T09:15:00Z', '2026-03-02T09:15:00.Z', '2026-03-02T09:15:00.0Z', '2026-03-02T09:15:00.5Z', '2026-03-02T09:15:00.50Z', '2026-03-02T09:15:00.123456789Z',
    '2026-03-02T09:15:00.1234567891Z', '2026-03-02T09:15:00,5Z', ' 2026-03-02T09:15:00Z', '2026-03-02T09:15:00Z ', '\uff12026-03-02T09:15:00Z', '1772442900', '-2026-03-02T09:15:00Z', '+2026-03-02T09:15:00Z'];
const strings = (max) => [...odd.map((c) => `a${c}b`), long(max), long(max + 1), long(max, 'é'), long(max + 1, 'é'), long(max, '𝒳'), long(max + 1, '𝒳'), long(max - 1, '𝒳') + '\ud83d', ' ', '\\', '"', '/', 'e\u0301', '\u00e9', '\u202e', 'a b', '<>&'];
const words = ['a', 'a_b', 'a1', '1a', '_a', 'A', 'aB', 'a-b', 'a.b', 'a b', 'é', 'a\u0000', long(64), long(65), long(128), long(129), 'x_acme_b', 'x_', 'a$', 'a\n'];
const values = {
    type_version: ['1.0', '1.1', '1.10', '1.01', '2.0', '0.9', '1', '1.', '1.00', '1.0 ', '01.0', '1.0.0', '1.999999', '1.9999999', '1.-1', 'v1.0', '1,0', '1.\u0661'],
    type_uuid: ['019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93', '019CADD4-69A8-7B3E-9F42-5A1C0D7E8B93', '019cadd469a87b3e9f425a1c0d7e8b93', '{019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93}', 'urn:uuid:019cadd4-69a8-7b3e-9f42-5a1c0d7e8b93',
        '019cadd4-69a8-7b3e-9f42-5a1c0d7e8b9', '019cadd4-69a8-7b3e-9f42-5a1c0d7e8b933', '019cadd4-69a8-7b3e-9f42-5a1c0d7e8b9g', '019cadd4-69a8-4b3e-9f42-5a1c0d7e8b93', '019cadd4-69a8-8b3e-cf42-5a1c0d7e8b93', '019cadd4-69a8-8b3e-8f42-5a1c0d7e8b93',
        '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '019cadd4_69a8_7b3e_9f42_5a1c0d7e8b93', '019cadd4-69a8-7b3e-7f42-5a1c0d7e8b93'],
    type_emitter: ['com.example', 'com', 'com.', '.com', 'com..a', 'com.-a', 'com.a-', 'com.a--b', 'com.a_b', 'Com.example', 'com.example.', 'https://a.example/x', 'HTTPS://a.example', 'urn:x', 'urn:', ':x', 'a:b', '1:b', '1.2', 'a+b:c', 'a.b:c', 'a b:c',
        'urn:a b', 'urn:<a>', 'urn:a"b', 'urn:a\\b', 'urn:a^b', 'urn:a`b', 'urn:{a}', 'urn:a|b', 'urn:[a]~!#$%&\'()*+,-./:;=?@_', 'urn:é', 'com.exämple', 'com.' + long(252), 'com.' + long(253), 'urn:\u007f', 'com.example\u0000'],
    type_uri: ['https://a.example/x?y#z', 'HTTPS://a', 'a:', ':a', '1a:b', 'a:b', 'a b', 'a:b c', 'a:<b>', 'a:"', 'a:\\', 'a:^', 'a:`', 'a:{', 'a:|', 'a:}', 'a:~', 'a:[', 'a:]', 'a:é', 'no-scheme', '/x', 'a:' + long(1022), 'a:' + long(1023), 'A+.-1:x', 'a:\u007f'],
    type_purl: ['pkg:huggingface/a/b@1', 'pkg:npm/a', 'pkg:npm/', 'pkg:npm', 'pkg:/a', 'PKG:npm/a', 'pkg:Npm/a', 'pkg:1/a', 'pkg:a+b.c-d/x', 'npm/a', 'pkg:npm/a b', 'pkg:npm/<a>', 'pkg:npm/a"b', 'pkg:npm/a\\b', 'pkg:npm/a^b', 'pkg:npm/a`b', 'pkg:npm/a{b', 'pkg:npm/a|b', 'pkg:npm/a}b',
        'pkg:npm/a~b', 'pkg:npm/[a]', 'pkg:npm/é', 'pkg://npm/a', 'pkg:npm//', 'pkg:npm/' + long(1016), 'pkg:npm/' + long(1017)],
    type_word: words, type_member: words,
    type_format: ['a', 'a.b', 'a-b', 'a_b', '1a', '.a', '-a', '_a', 'A', 'a b', 'é', long(64), long(65), 'openai-usage'],
    type_sha256: [long(64, 'a'), long(63, 'a'), long(65, 'a'), long(64, 'A'), long(64, 'g'), long(64, '0'), 'sha256:' + long(57, 'a')],
    type_trace_id: [long(32, 'a'), long(32, '0'), long(31, '0') + '1', long(31, 'a'), long(33, 'a'), long(32, 'A'), long(32, 'g'), long(16, 'a')],
    type_span_id: [long(16, 'a'), long(16, '0'), long(15, '0') + '1', long(15, 'a'), long(17, 'a'), long(16, 'A'), long(16, 'g'), long(32, 'a')],
    type_currency: ['USD', 'EUR', 'JPY', 'XAU', 'XXX', 'XTS', 'ZZZ', 'QQQ', 'usd', 'Usd', 'US', 'USDX', 'US$', '\u20ac', 'DEM', 'HRK', 'ANG', 'BTC', 'x-acme:credit', 'x-acme:', 'x-:credit', 'x-acme', 'x-Acme:credit', 'x-acme:Credit', 'x-acme:a-b_c', 'x-a-b:c', 'x-acme:a.b', 'x_acme:credit', 'X-acme:credit',
        'x-a:' + long(60), 'x-a:' + long(61), 'UСD'],
    type_country: ['DE', 'US', 'UK', 'GB', 'EU', 'XK', 'ZZ', 'AA', 'de', 'De', 'D', 'DEU', 'D1', 'AN', 'SU', 'TW', 'SS', 'CW'],
    type_instant: instants,
    type_boolean: raw('true', 'false', '0', '1', '"true"', '"false"'), type_flag: raw('true', 'false', '0', '1', '"true"'),
    type_count: raw('0', '-0', '1', '-1', '1.0', '1.5', '1e0', '1E2', '1e400', '9007199254740991', '9007199254740992', '9007199254740993', '9007199254740991.4', '18446744073709551616', '1' + long(400, '0'), '01', '+1', '.5', '5.', '0.0', '0e0', '-0.0', '1e-1', 'NaN', 'Infinity', '0x1', '"1"', '[1]'),
    type_meter: ['input', 'input@text', 'inputs', 'Input', 'input.', 'input.cached', 'request', 'requests', 'x_acme_unit', 'x_acme', 'x__a', 'x_acme_', 'x_Acme_a', 'x_acme_a-b', 'x_a_' + long(124), 'x_a_' + long(125), 'token', 'tokens', 'output.audio', 'image', 'input.cache_write.24h', 'storage.level', 'x_acme_a@text', ' input', 'input '],
    extension: ['a', long(1024), long(1025), long(1024, 'é'), long(1024, '𝒳'), long(1025, '𝒳'), 'a\u0085b', true, false, 1, -1, ...raw('0', '-0', '1.0', '1.5', '1e2', '9007199254740991', '-9007199254740991', '9007199254740992', '-9007199254740992', '"\\ud800"', '{"a":"1","a":"2"}', '{"a":"1","\\u0061":"2"}', '{"a":"1","b":"2","a":3}', '{ "a" : "1" }', '"' + long(683, '\\u00e9') + '"', '"' + long(700, '\\u00e9') + '"'),
        { a: 'b' }, { a: 1 }, { a: true }, { a: null }, { a: '' }, { '': 'a' }, { a: { b: 'c' } }, { a: ['b'] }, ['a'], [1], { a: long(256) }, { a: long(257) }, { [long(128)]: 'a' }, { [long(129)]: 'a' }, { 'a\u0000': 'b' }, { 'a\ufffe': 'b' }, { a: 'b\u0001' }, { 'with space': 'b', é: 'ü', __proto: 'x' },
        Object.fromEntries([...Array(64).keys()].map((i) => ['k' + i, 'v'])), Object.fromEntries([...Array(65).keys()].map((i) => ['k' + i, 'v'])), Object.fromEntries([...Array(300).keys()].map((i) => ['k' + i, 'v'])),
        ...[...Array(7).keys()].map((i) => Object.fromEntries([...Array(15).keys()].map((k) => ['k' + String(k).padStart(2, '0'), long(256)]).concat([['z', long(4096 - 3 - i + 2 - 15 * 264 - 7)]]))), [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]],
    extension_names: ['x_acme_note', 'x_a_b', 'x_acme', 'x__a', 'x_acme_', 'x_acme__b', 'x_a__', 'x_Acme_b', 'x_acme_B', 'x_acme_é', 'X_acme_b', 'x_acme-b_c', 'x-acme_b', 'x_1_2', 'x_a_' + long(124), 'x_a_' + long(125), 'x_a_' + long(300), 'y_acme_b', '__proto__', 'constructor', 'toString', 'x_', 'x', '', 'x_acme_b\u0000', 'x_acme_b\ud800', ' x_acme_b'],
};
Object.assign(values, { type_quantity: decimals, type_amount: decimals, type_price: decimals, type_factor: decimals, type_rate: decimals, type_percent: decimals,
    type_ordinal: values.type_count, type_places: [...values.type_count, ...raw('18', '19')], type_id: strings(256), type_name: strings(256), type_literal: strings(256), type_text: strings(1024), type_zone: strings(64),
    type_place: ['input', 'input@text', 'input@any', 'input@', '@text', 'input@Text', 'input@text@audio', 'input.fresh@document', 'request', 'request@text', 'x_acme_a', 'x_acme_a@text', 'inputs', 'token@video', 'input @text', 'output.rejected@audio', 'image', 'image@image'],
    type_path: ['service.model_served', 'service', 'service.model', 'tur', 'meters', 'meters.0.quantity', 'meters.quantity', 'tags', 'tags.', 'tags.a', 'tags.a.b', 'tags.\u0000', 'tags.a\u0085', 'tags.\ufffe', 'tags.' + long(251), 'tags.' + long(252), 'tags.' + long(128), 'tags.' + long(129), 'tags.\u{1f680}', 'labels', 'complete', 'x_acme_a', 'x_acme', 'x_Acme_b', 'x_a_' + long(124), 'x_a_' + long(125), 'account.sub_account.id', 'account.sub_account',
        'time.start', 'time.price.at', 'charges', 'critical', 'governance.policy_id', 'x_acme_a.b', 'service.', '.service', 'provenance.evidence', 'aggregate.by', 'same_usage', 'stated', 'corrects.record_id', 'tags.\ud800'] });
values.type_label = [...values.type_place, ...values.type_meter];

// A reader that stops at a quote which belongs to the text, or sees an escape where there is a character, takes one for another.
const escaped = (t) => new Raw('"' + [...t].map((c) => [...Array(c.length).keys()].map((i) => '\\u' + c.charCodeAt(i).toString(16).padStart(4, '0')).join('')).join('') + '"');
const quoted = (v) => [escaped(v), escaped(v + '"'), `${v}"`, `${v}"x"`, `${v}",`, `"${v}`, `${v}\\`, `\\${v}`, `${v}\n`, `${v.slice(0, 1)}"${v.slice(1)}`];

const junk = [null, '', 'x', [], {}, ['x'], { x: 'y' }, ...raw('0', '-1', '1.5', 'true', 'false', '[null]', '[[]]', '[{}]', '{"":""}')];
function structure(name, r, seen) {
    for (const [path, v] of places(r)) {
        const type = typeOf(path), where = '/' + path.join('/'), last = path.at(-1);
        // What one kind of place knows is tried once or twice, not at every line and charge of every base.
        const kind = path.map((p) => (typeof p === 'number' ? '*' : p)).join('/');
        const times = seen.get(kind) ?? 0;
        seen.set(kind, times + 1);
        if (times >= 2) continue;
        emit(name, `remove ${where}`, write(replaced(r, path, undefined)));
        for (const j of junk) emit(name, `set ${where} to ${write(j)}`, write(replaced(r, path, j)));
        if (typeof v === 'string') for (const to of quoted(v)) emit(name, `set ${where} to ${write(to).slice(0, 80)}`, write(replaced(r, path, to)));
        if (typeof v !== 'object') emit(name, `wrap ${where}`, write(replaced(r, path, [v])));
        if (typeof last === 'string') {
            const parent = path.slice(0, -1);
            for (const to of [last + 's', last.toUpperCase(), last[0].toUpperCase() + last.slice(1), ' ' + last, last.replace('_', '-') + '-', last.slice(1) || '']) {
                const c = replaced(r, path, undefined);
                at(c, parent)[to] = v;
                emit(name, `rename ${where} to ${to}`, write(c));
            }
            const put = (t) => (parent.length ? write(replaced(r, parent, t)) : write(t));
            emit(name, `twice ${where}`, put(new Twice(at(r, parent), last, v, false)));
            emit(name, `twice, differently ${where}`, put(new Twice(at(r, parent), last, new Raw('"x"'), true)));
        }
        if (Array.isArray(v)) {
            emit(name, `twice the first element of ${where}`, write(replaced(r, path, [v[0], ...v])));
            for (const n of [1, 2, 3, 4, 5, 64, 65, 256, 257, 1024, 1025]) {
                const many = [...Array(n).keys()].map((i) => (typeof v[0] === 'string' && type.items && !/code_|place|path/.test(type.items.$ref) ? `${v[0].slice(0, 40)}${i}` : v[0]));
                emit(name, `${n} elements in ${where}`, write(replaced(r, path, many)));
            }
        }
        const def = type.name ?? '';
        if (/^code_/.test(def)) {
            const all = JSON.stringify(schema.$defs[def]).match(/"enum":\[(.*?)\]/)[1];
            for (const c of [...JSON.parse(`[${all}]`), 'both', 'exact', 'USAGE', 'Usage', 'usages', ' usage', 'x_acme_code', 'x_acme', 'x_a_' + long(124), 'x_a_' + long(125), 'none', 'other', 'usage\u0000']) emit(name, `set ${where} to ${c}`, write(replaced(r, path, c)));
        }
        if (times === 0) for (const to of values[def] ?? []) emit(name, `set ${where} to ${write(to).slice(0, 80)}`, write(replaced(r, path, to)));
    }
    const objects = [[[], r], ...[...places(r)].filter(([, v]) => v && typeof v === 'object' && !Array.isArray(v))];
    const met = new Set();
    for (const [path, v] of objects) {
        const kind = path.map((p) => (typeof p === 'number' ? '*' : p)).join('/');
        if (met.has(kind)) continue;
        met.add(kind);
        for (const n of values.extension_names) {
            if (n === '__proto__') emit(name, 'add __proto__', path.length ? write(replaced(r, path, new Twice(v, n, 'a', true))) : write(new Twice(r, n, 'a', true)));
            else emit(name, `add ${n} to /${path.join('/')}`, path.length ? write(replaced(r, path, { ...v, [n]: 'a' })) : write({ ...r, [n]: 'a' }));
        }
        if (/^(|meters\/\*|charges\/\*)$/.test(kind)) {
            for (const x of values.extension) emit(name, `extension in /${path.join('/')}: ${write(x).slice(0, 80)}`, path.length ? write(replaced(r, path, { ...v, x_acme_note: x })) : write({ ...r, x_acme_note: x }));
            for (const n of [2, 64, 65, 90]) {
                const many = Object.fromEntries([...Array(n).keys()].map((i) => ['x_acme_n' + i, 'v']));
                emit(name, `${n} extensions in /${path.join('/')}`, path.length ? write(replaced(r, path, { ...v, ...many })) : write({ ...r, ...many }));
            }
        }
    }
}

// A record with everything: what the bases leave out, so that every member of the tables is broken once.
const everything = { ...clone(register.bases.call), as_of: '2026-03-02T09:16:00Z', additive: 'none', billing_period: { start: '2026-03-01T00:00:00Z', end: '2026-04-01T00:00:00Z' },
    invoice: { id: 'I1', line: '1', line_item: 'a line', status: 'open' }, aggregate: { by: ['service.region', 'tags.a', 'x_acme_a'], zone: 'Etc/UTC' }, tags: { a: 'b', 'c.d': 'e' }, labels: ['l1', 'l2'],
    avoided: [{ meter: 'input', quantity: '5', quality: 'derived' }], corrects: { emitter: 'com.example.other', record_id: '019cadd4-69a8-7b3e-9f42-5a1c0d7e8b94', action: 'rebook', reason: 'wrong' },
    same_usage: ['batch-1'], critical: ['x_acme_a'], x_acme_a: 'a' };
everything.time.price = { at: '2026-03-01T00:00:00Z', reason: 'batch_submitted' };
Object.assign(everything.parties, { biller: { id: 'b', name: 'B', scheme: 'LEI' }, host: { id: 'h' }, developer: { id: 'd' }, reseller: { id: 'r' } });
everything.account.billing_account = { id: 'ba', name: 'n', type: 't' };
Object.assign(everything.service, { model_priced: 'm', model_family: 'f', model_version: 'v', purl: 'pkg:huggingface/a/b', deployment: 'd', tier_requested: 't', speed: 's', context_band: 'c', key_ownership: 'supplier_issued' });
everything.request.part = 'p';
Object.assign(everything.agent, { name: 'n', version: '1', session_id: 's', step: '1', workflow: 'w', tool: 't' });
Object.assign(everything.attribution, { principal_id: 'p', project: 'p', cost_center: 'c', application: 'a', environment: 'e', customer_id: 'c' });
everything.meters.push({ meter: 'image', quantity: '2', variant: { size: 's', quality: 'q', resolution: 'r' }, quality: 'approximate', x_acme_line: 1 }, { meter: 'tool.web_search', quantity: '1', variant: { context_level: 'low' } });
everything.stated.push({ name: 'odd', of: ['input@audio', 'output'], part: true, quantity: '3' }, { name: 'wrong', of: ['token'], quantity: '3', unreliable: 'why' });
everything.charges.push({ code: 'supplier_total', currency: 'EUR', of: 'image', quantity: '2', quantity_rule: 'block', payee: 'p', sku: { id: 'i', price_id: 'p', meter: 'm' }, list_price: { amount: '1', per: 1, currency: 'USD', sheet: 's' }, contracted_price: { amount: '1', per: 2, currency: 'USD' },
    multipliers: [{ code: 'batch', value: '0.5' }, { code: 'geo', value: '1.1' }], fx: { from: 'USD', rate: '0.92', source: 'ECB', at: '2026-03-02T00:00:00Z' }, list: '1', contracted: '1', billed: '1', effective: '1', stated: { text: '1.00', unit: 'EUR' }, stated_list: { text: '1', unit: 'EUR' },
    status: 'stated', reason: 'r', basis: 'supplier_billed', grant: { id: 'g', amount: '1', expires: '2027-01-01T00:00:00Z' }, commitment: { id: 'c', state: 'used' }, rounding: { places: 2, mode: 'half_up' }, x_acme_charge: { a: 'b' } });
Object.assign(everything.governance, { data_classification: 'd', retention: 'r', human_oversight: 'h', policy_id: 'p', budget_id: 'b' });
everything.provenance = { usage_source: 'supplier_export', source_format: 'openai-usage', source_digest: long(64, 'b'), evidence: [{ uri: 'https://a.example/x', sha256: long(64, 'a') }], assumptions: ['a1', 'a2'] };
source('everything', write(everything));

const met = new Map();
structure('everything', everything, met);
for (const base of ['bill', 'cache_hit', 'storage']) structure(`base ${base}`, register.bases[base], met);
for (const [name, r] of whole) if (/tax|settlement|grant/.test(write(r)) && r.invoice?.payable !== undefined) structure(name, r, met);

// Names and sizes that a map may have, arrays at their limits with different elements, and the longest record.
const many = (n, f) => [...Array(n).keys()].map(f);
const response = register.bases.response;
for (const n of [256, 257]) emit('base response', `${n} tags`, write({ ...response, tags: Object.fromEntries(many(n, (i) => ['k' + i, 'v'])) }));
for (const k of ['', ' ', 'a.b', long(128), long(129), long(128, '𝒳'), long(256), long(257), '__proto', 'constructor', ...odd]) emit('base response', `tag ${JSON.stringify(k).slice(0, 40)}`, write({ ...response, tags: { [k]: 'v' } }));
for (const n of [1024, 1025]) {
    emit('base response', `${n} lines`, write({ ...response, meters: many(n, (i) => ({ meter: `x_acme_m${i}`, quantity: String(i) })), stated: undefined }).replace(',"stated":undefined', ''));
    emit('base response', `${n} figures`, write({ ...response, stated: many(n, (i) => ({ name: `f${i}`, of: ['input'], quantity: '257' })) }));
    emit('base response', `${n} charges`, write({ ...response, charges: many(n, () => ({ code: 'usage', status: 'unpriced' })) }));
    emit('base response', `${n} same_usage`, write({ ...response, same_usage: many(n, (i) => `u${i}`) }));
}
for (const n of [16, 17]) emit('base response', `${n} places`, write({ ...response, stated: [{ name: 'f', of: [...rules.TOKEN.keys()].slice(0, n), quantity: '299' }] }));
for (const n of [1048575, 1048576, 1048577]) {
    const text = write(response);
    emit('base response', `${n} bytes`, '{' + ' '.repeat(n - text.length) + text.slice(1));
}

// ---- Text: what stands in a line before it is a record ------------------------------------------------------------------

function text(name, r) {
    const t = write(r), b = Buffer.from(t), rnd = chance('text ' + name);
    for (const [how, line] of Object.entries({
        'blank': '', 'spaces': '  ', 'leading space': ' ' + t, 'trailing space': t + ' ', 'leading tab': '\t' + t, 'carriage return': t + '\r', 'carriage return inside': t.replace(',', ',\r'), 'form feed': t + '\f', 'no-break space': '\u00a0' + t, 'byte order mark': '\ufeff' + t,
        'NUL behind': t + '\0', 'twice': t + t, 'two': t + ' {}', 'in an array': `[${t}]`, 'a string': JSON.stringify(t), 'a number': '1', 'null': 'null', 'true': 'true', 'empty object': '{}', 'empty array': '[]', 'comma behind': t + ',', 'trailing comma': t.slice(0, -1) + ',}', 'comment': '//' + t, 'comment behind': t + ' // a',
        'single quotes': t.replaceAll('"', "'"), 'unquoted name': t.replace('"tur"', 'tur'), 'escaped name': t.replace('"tur"', '"t\\u0075r"'), 'escaped name twice': t.replace('"tur"', '"t\\u0075r":"1.0","tur"'), 'escaped value': t.replace('"1.0"', '"\\u0031.0"'), 'escaped solidus': t.replace('"1.0"', '"1.0"').replace('"usage"', '"\\u0075sage"'),
        'bad escape': t.replace('"usage"', '"\\usage"'), 'bad escape 2': t.replace('"usage"', '"\\xusage"'), 'short escape': t.replace('"usage"', '"\\u75"'), 'missing colon': t.replace('":', '"'), 'missing comma': t.replace(',', ''), 'missing brace': t.slice(0, -1), 'surplus brace': t + '}', 'NaN': t.replace('"1.0"', 'NaN'), 'undefined': t.replace('"1.0"', 'undefined'),
        'spread out': JSON.stringify(r, null, 1).replaceAll('\n', ' '), 'tabs': JSON.stringify(r, null, '\t').replaceAll('\n', '\t'), 'unsorted': JSON.stringify(Object.fromEntries(Object.entries(r).reverse())), 'vertical tab in a string': t.replace('"usage"', '"usa\vge"'), 'tab in a string': t.replace('"usage"', '"usa\tge"'),
        'escaped tab': t.replace('"usage"', '"usa\\tge"'), 'True': t.replace('"usage"', 'True'), 'deep arrays': '['.repeat(2000), 'deep objects': '{"a":'.repeat(2000), 'deep and closed': '['.repeat(17) + ']'.repeat(17), 'a deep member': t.slice(0, -1) + ',"x_acme_d":' + '['.repeat(500) + ']'.repeat(500) + '}',
    })) emit(name, how, line);
    for (let i = 0; i < 12; i++) emit(name, 'cut', t.slice(0, 1 + rnd.below(t.length - 1)));
    for (const hex of ['80', 'bf', 'c0af', 'c1bf', 'c328', 'e28028', 'e0809f', 'eda080', 'edbfbf', 'f0808080', 'f4908080', 'f5808080', 'fe', 'ff', 'c3', 'e282', 'f09f9a', 'efbfbe', 'f48fbfbf', 'efb790', '00', '1f', '7f', 'c285', 'e28080']) {
        const where = b.indexOf('"', b.indexOf('"id":') + 5) + 1;
        emit(name, `bytes ${hex} in a string`, Buffer.concat([b.subarray(0, where), Buffer.from(hex, 'hex'), b.subarray(where)]));
        emit(name, `bytes ${hex} in a name`, Buffer.concat([b.subarray(0, 2), Buffer.from(hex, 'hex'), b.subarray(2)]));
    }
    for (let i = 0; i < 150; i++) {
        const c = Buffer.from(b), where = rnd.below(c.length);
        const how = rnd.below(4);
        if (how === 0) c[where] ^= 1 << rnd.below(8);
        else if (how === 1) c[where] = rnd.of([...Buffer.from('"\\{}[]:,0-.eE \ttfnu')]);
        const bytes = how === 2 ? Buffer.concat([c.subarray(0, where), c.subarray(where + 1)]) : how === 3 ? Buffer.concat([c.subarray(0, where), c.subarray(where, where + 1), c.subarray(where)]) : c;
        if (!bytes.includes(10)) emit(name, 'one byte', bytes);
    }
}
for (const name of ['base call', 'base storage', 'base cache_hit', 'TUR-1604 accepted']) text(name, whole.get(name));

// ---- Semantics: a sound record that says something else ---------------------------------------------------------------

const METERS = [...rules.TOKEN.keys()], OTHER = [...rules.METER.keys()];
const near = (rnd, text) => {
    const v = rules.decimal(text), ulp = rnd.of([1n, 10n ** 6n, 10n ** 17n, 10n ** 18n]);
    const to = rnd.of([v + ulp, v - ulp, -v, v * 2n, 0n, v + 10n ** 18n, v - 10n ** 18n, v / 10n, v + 5n * 10n ** 17n]);
    return /^-?.{1,20}(\.|$)/.test(rules.spell(to)) && (to < 0n ? -to : to) < 10n ** 38n ? rules.spell(to) : '1';
};
const amountOf = (rnd) => rnd.of(['0', '1', '0.01', '-1', '12.34', '0.000000000001', '99999999999999999999', '0.0096', '100']);
const priceOf = (rnd) => ({ amount: rnd.of(['0', '1', '2.5', '0.000000000001', '9999999999', '0.111', '3', '0.3']), per: rnd.of([1, 3, 7, 1000, 3600, 1000000, 9007199254740991]), ...(rnd.one_in(3) ? { currency: rnd.of(['USD', 'EUR', 'JPY', 'x-acme:credit']) } : {}) });
const token = (rnd) => ({ meter: rnd.of(METERS), quantity: rnd.of(['0', '1', '5', '61', '196', '-7', '1000']), ...(rnd.one_in(3) ? { modality: rnd.of(rules.MODALITY) } : {}), ...(rnd.one_in(3) ? { rest: true } : {}), ...(rnd.one_in(8) ? { quality: 'approximate' } : {}) });
const other = (rnd) => ({ meter: rnd.one_in(5) ? 'x_acme_unit' : rnd.of(OTHER), quantity: rnd.of(['0', '1', '2.5', '-1', '60']), ...(rnd.one_in(3) ? { variant: rnd.of([{ size: 's' }, { quality: 'q', size: 's' }, { size: 's', quality: 'q' }, { context_level: 'low' }, { resolution: 'r' }]) } : {}),
    ...(rnd.one_in(8) ? { modality: 'text' } : {}), ...(rnd.one_in(8) ? { rest: true } : {}), ...(rnd.one_in(8) ? { quality: 'derived' } : {}) });
const spot = (rnd) => rnd.of(METERS) + (rnd.one_in(3) ? '@' + rnd.of(rules.MODALITY) : '');
const label = (rnd) => rnd.of([spot(rnd), spot(rnd), rnd.of(OTHER), 'x_acme_unit']);
// A figure on a bound of its cells, beside it, or anywhere.
function figure(rnd, r, n) {
    const of = [...new Set(many(1 + rnd.below(3), () => spot(rnd)))], part = rnd.one_in(4);
    const set = of.reduce((s, p) => s | rules.rectangle(...p.split('@')), 0n);
    const sign = r.corrects?.action === 'reverse' ? -1n : 1n;
    const b = rnd.of(rules.bounds(r, set, part)) ?? 5n * 10n ** 18n;
    const q = sign * (b + rnd.of([0n, 0n, 0n, 1n, -1n, 10n ** 18n, -(10n ** 18n)]));
    return { name: rnd.one_in(10) ? 'same' : `f${n}`, of, quantity: rules.spell(q), ...(part ? { part: true } : {}), ...(rnd.one_in(8) ? { unreliable: 'why' } : {}) };
}
// Makes the amounts of a priced charge right, or right but for the last place.
function rate(rnd, r, c) {
    const q = rules.chargedQuantity(r, c);
    if (q === undefined) return;
    for (const [p, a] of [['list_price', 'list'], ['contracted_price', c.contracted === undefined && rnd.one_in(2) ? 'billed' : 'contracted']]) {
        if (!c[p]) continue;
        const { v, wide } = rules.rated(r, c, c[p], q);
        if (!wide) c[a] = rules.spell(rnd.one_in(8) && v < 10n ** 37n && v > -(10n ** 37n) ? v + rnd.of([1n, -1n, 10n ** 6n, -(10n ** 6n)]) : v);
    }
}
const set = (o, k, v) => { if (v === undefined) delete o[k]; else o[k] = v; };
const some = (rnd, r, k) => (r[k]?.length ? rnd.of(r[k]) : undefined);
const STATUS = schema.$defs.code_charge_status.enum, BASIS = schema.$defs.code_basis.enum, CODE = ['usage', 'usage', 'usage', 'fee', 'minimum', 'discount', 'credit', 'prepayment', 'grant_expiry', 'tax', 'rounding', 'supplier_total', 'x_acme_fee'];
const sites = (r) => ['meters', 'avoided', 'stated', 'charges'].flatMap((k) => r[k] ?? []).filter((o) => o.quantity !== undefined);
const days = ['2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', '2026-03-02T00:00:00.000000001Z', '2026-03-02T00:00:00.5Z', '2026-03-02T00:00:00.05Z', '2026-03-02T00:00:01Z', '2026-03-03T00:00:00Z', '1999-12-31T23:59:59.999999999Z'];

// Texts with an address or a secret in them, and near misses; and where a text may stand.
const R = 'abcdefghij012345', R15 = 'abcdefghij01234', LETTERS = 'abcdefghijklmnopq';
const ADDRESSES = ['jane@team.example', 'owner:jane@team.example', 'Jane Doe <jane.doe+x@mail.team.example>', 'a@b.co', 'a@b.c', 'a@b', 'a@b.c1', 'a@b.c0m', 'a@b.co1', 'a@b.co.', 'a@b.co-', 'a@b.co-x', 'a@b.-.co', 'a@b..co', 'a@.co', '@b.co', ' @b.co', 'a@@b.co', 'a@b@c.co', 'a @b.co', 'a@ b.co', 'a@b.co@',
    'git@git.example.com:a/b.git', 'xgit@git.example', 'git.x@git.example', 'Git@git.example', 'GIT@git.example', 'git@a.example,b@c.example', 'git+x@git.example', '-git@git.example', ' git@git.example', '/git@git.example', 'https://user@host.example/x', 'https://user:pw@host.example/x', 'ssh://git@host.example', '/a@b.co', 'a/b@c.co', '/ a@b.co', '//a.b@c.co', 'x/y@b.co z@b.co',
    'sdk@4.17.21', 'sdk@4.17.21-beta', 'sdk@4.17.21-beta.rc', 'sdk@4.17.21.rc1', 'sdk@4.17.x', 'sdk@4.17.xy', 'pkg@next', 'pkg@1.2.3-a', 'a@1.2', 'a@1.23', 'a@b.c2c', 'a@b.2co', 'a@b.cc2', 'a@[127.0.0.1]', 'a@127.0.0.1', 'a%40b.co', 'a=b@c.co', 'a"b@c.co', "o'neil@c.co", 'a#b@c.co', 'müller@x.example', 'jane@büro.example', 'jane@x.büro', 'jane@xn--bro-hoa.example', '%@b.co', '.@b.co', '+@b.co', '_@b.co', 'ü@b.co', 'a@_b.co', 'a@b_c.co', 'a@b.c_o', 'a@b.co_',
    'ingest@p.iam.gserviceaccount.com', 'ingest@gserviceaccount.com', 'ingest@xgserviceaccount.com', 'a@p.gserviceaccount.com.evil.example', 'a@p.gserviceaccount.community', 'a@p.gserviceaccount.com, b@c.example', 'a@p.GserviceAccount.com', 'a@gserviceaccount.com.p', 'a@p.gserviceaccount.com-x', 'a@p.gserviceaccount.com1', 'a@p.gserviceaccount.co', 'git@p.gserviceaccount.com',
    'A@B.CO', 'a@b.cO', 'a\u00a0b@c.co', 'a@b.\u0441\u043e', 'a\uff20b.co', 'a@b\uff0eco', long(200) + '@b.co', long(200) + '@' + 'a.'.repeat(20) + 'b1', 'a@' + 'b.'.repeat(60) + 'co', '@'.repeat(100) + 'a@b.co'];
const SECRETS = [...['sk-', 'hf_', 'gsk_', 'xai-', 'pplx-', 'r8_', 'sk_live_', 'rk_live_', 'ya29.', 'ghp_', 'gho_', 'ghs_', 'ghu_', 'github_pat_', 'glpat-', 'xoxa-', 'xoxb-', 'xoxp-', 'xapp-', 'Bearer ', 'Basic ']
    .flatMap((p) => [p + R, p + R15, p + LETTERS, p + 'x-' + R, p + R15 + '-' + R15, p + LETTERS + '-1', p + '-_' + R + '=', 'key=' + p + R, 'x' + p + R, '_' + p + R, '-' + p + R, '.' + p + R, 'é' + p + R, p.toUpperCase() + R, p + ' ' + R, p + '...' + R, p + R15 + 'é0', p, p.slice(0, -1) + R, p + 'ABCDEFGHIJKLMNOP1', p + long(16, '7'), p + 'sk-' + R, 'a ' + p + R15 + ' ' + p + R]),
    'AIza' + long(35), 'AIza' + long(34), 'AIza' + long(36), 'AIza' + long(34) + '.', 'AIza' + long(17, '-') + long(18, '_'), 'xAIza' + long(35), 'x AIza' + long(35), 'aiza' + long(35), 'AIza' + long(20) + ' ' + long(20), 'AIza' + long(34) + 'é',
    ...['eyJ' + long(10) + '.eyJ' + long(10) + '.', 'eyJ' + long(9) + '.eyJ' + long(10) + '.', 'eyJ' + long(10) + '.eyJ' + long(9) + '.', 'eyJ' + long(10) + '.eyJ' + long(10), 'eyJ' + long(30) + '.eyJ' + long(40) + '.sig', 'eyJ' + long(10) + '.ayJ' + long(10) + '.', 'eyJ' + long(10) + '.eyj' + long(10) + '.', 'eyJ' + long(10) + '..eyJ' + long(10) + '.', 'eyJ' + long(9) + '!.eyJ' + long(10) + '.', 'eyJ_-' + long(10) + '.eyJ-_' + long(10) + '.x', 'eyJ' + long(10) + '.eyJ' + long(10) + ' .', 'eyJa.eyJ' + long(10) + '.eyJ' + long(10) + '.'].flatMap((t) => [t, 'x' + t, '=' + t]),
    ...['-----BEGIN PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----', '-----BEGIN PUBLIC KEY-----', '-----BEGIN X----- PRIVATE KEY-----', '-----BEGIN  later PRIVATE KEY-----', '-----BEGIN PRIVATE KEY----', '----BEGIN PRIVATE KEY-----', '-----BEGINPRIVATE KEY-----', 'PRIVATE KEY----- -----BEGIN ', '-----BEGIN PRIVATE KEY------', '-----begin PRIVATE KEY-----', '-----BEGIN -----BEGIN x PRIVATE KEY-----'].flatMap((t) => [t, 'x' + t, ' ' + t, '-' + t]),
    'xai-grok-4-fast-reasoning-latest', 'sk-proj-...k3Yd', 'AKIA' + long(16, 'Q'), 'AKIA' + long(15, '7') + 'Q', '88dc28d0f030c55ed4ab77ed8faf098196cb1c05df', 'sk-ant-api03-' + R + '-AA', 'sk-' + long(15) + '-' + long(15, '1'), 'Bearer  ' + R, 'Bearer\u00a0' + R, 'bearer ' + R, 'Basic dXNlcjpwYXNzd29yZA==', 'Basic dXNlcjpwYXNzd29yZDE=', 'Basic dXNl/cjpwYXNzd29yZDE=', 'Bearer sk-' + R, 'https://a.example/?key=AIza' + long(35), 'sk-sk-sk-' + R, 'hf_hf_' + R15, 'sk-' + 'a'.repeat(200) + '1', 'a-'.repeat(100) + 'sk-' + R];
const put = (...path) => (r, t) => {
    let o = r;
    path.slice(0, -1).forEach((k, i) => { o = o[k] ??= typeof path[i + 1] === 'number' ? [] : {}; });
    o[path.at(-1)] = t;
};
const line_of = (r) => ((r.meters ??= [{ meter: 'x_acme_unit', quantity: '1' }])[0]), charge_of = (r) => ((r.charges ??= [{ code: 'fee', status: 'unpriced' }])[0]);
const POSITIONS = [...['principal_id', 'credential_id', 'team', 'project', 'cost_center', 'application', 'environment', 'customer_id'].map((k) => put('attribution', k)), ...['id', 'name', 'version', 'run_id', 'parent_run_id', 'session_id', 'step', 'workflow', 'tool'].map((k) => put('agent', k)),
    put('tags', 'a'), put('labels', 0), (r, t) => { if ([...t].length <= 128) (r.tags ??= {})[t] = 'v'; }, put('x_acme_a'), put('x_acme_map', 'k'), (r, t) => { if ([...t].length <= 128) (r.x_acme_map ??= {})[t] = 'v'; },
    (r, t) => { line_of(r).x_acme_line = t; }, (r, t) => { charge_of(r).x_acme_charge = t; }, (r, t) => { line_of(r).x_acme_line = { a: t }; }, (r, t) => { charge_of(r).x_acme_charge = { a: t }; }, (r, t) => { (r.avoided ??= [{ meter: 'input', quantity: '1' }])[0].x_acme_line = t; },
    // and where no address is looked for
    ...['seller', 'biller', 'host'].flatMap((k) => [put('parties', k, 'id'), (r, t) => { ((r.parties ??= {})[k] ??= { id: 'i' }).name = t; }]), put('account', 'billing_account', 'id'), (r, t) => { ((r.account ??= {}).billing_account ??= { id: 'i' }).name = t; }, ...['id', 'line', 'line_item'].map((k) => put('invoice', k)), ...['model_requested', 'model_served', 'deployment', 'region', 'tier_served'].map((k) => put('service', k)),
    ...['id', 'part', 'logical_call_id'].map((k) => put('request', k)), put('same_usage', 0), put('governance', 'policy_id'), put('governance', 'retention'), put('provenance', 'assumptions', 0), (r, t) => { charge_of(r).reason = t; }, (r, t) => { charge_of(r).payee = t; }, (r, t) => { (charge_of(r).sku ??= {}).meter = t; }, (r, t) => { charge_of(r).grant = { id: t, amount: '1' }; }, (r, t) => { charge_of(r).commitment = { id: t }; },
    (r, t) => { charge_of(r).stated = { text: t, unit: t }; }, (r, t) => { (r.stated ??= [{ of: ['input'], quantity: '0', unreliable: 'why' }])[0].name = t; }, (r, t) => { (r.stated ??= [{ name: 'n', of: ['input'], quantity: '0' }])[0].unreliable = t; }, (r, t) => { line_of(r).variant = { size: t }; }, (r, t) => { r.corrects = { emitter: 'com.example.other', action: 'adjust', reason: t }; },
    (r, t) => { (r.aggregate ??= {}).by = ['tags.' + t]; }, (r, t) => { (r.aggregate ??= {}).zone = t; }, (r, t) => { (r.provenance ??= {}).evidence = [{ uri: 'https://a.example/?' + t }]; }, (r, t) => { (r.time ??= {}).price = { at: '2026-03-01T00:00:00Z', reason: t }; },
    (r, t) => { r.emitter = 'urn:' + t; }, (r, t) => { r.corrects = { emitter: 'urn:' + t, action: 'adjust', reason: 'why' }; }, (r, t) => { (r.service ??= {}).purl = 'pkg:a/' + t; }, put('provenance', 'source_format'), put('service', 'operation'), put('governance', 'training_use'), put('governance', 'human_oversight'), (r, t) => { charge_of(r).currency = 'x-acme:' + t; }, (r, t) => { charge_of(r).multipliers = [{ code: t, value: '1' }]; },
    (r, t) => { charge_of(r).list_price = { amount: '1', per: 1, sheet: t }; }, (r, t) => { charge_of(r).fx = { from: 'USD', rate: '1', source: t, at: '2026-03-01T00:00:00Z' }; }, (r, t) => { charge_of(r).tax = { category: t, rate: '1', base: '1' }; }];

const changes = {
    quantity: (r, rnd) => { const o = rnd.of(sites(r)); if (o) o.quantity = near(rnd, o.quantity); },
    'add a token line': (r, rnd) => { (r.meters ??= []).push(token(rnd)); },
    'add another line': (r, rnd) => { (r.meters ??= []).push(other(rnd)); },
    'add an avoided line': (r, rnd) => { (r.avoided ??= []).push(rnd.one_in(5) ? other(rnd) : token(rnd)); },
    'repeat a line': (r, rnd) => { const k = rnd.of(['meters', 'avoided', 'stated', 'charges']), o = some(rnd, r, k); if (o) r[k].push(clone(o)); },
    'remove a line': (r, rnd) => { const k = rnd.of(['meters', 'avoided', 'stated', 'charges']); if (r[k]?.length > 1) r[k].splice(rnd.below(r[k].length), 1); else delete r[k]; },
    'other place': (r, rnd) => { const o = some(rnd, r, rnd.of(['meters', 'avoided'])); if (o) Object.assign(o, { meter: rnd.of([...METERS, ...METERS, ...OTHER]) }); },
    rest: (r, rnd) => { const o = some(rnd, r, rnd.of(['meters', 'meters', 'avoided'])); if (o) set(o, 'rest', o.rest ? undefined : true); },
    modality: (r, rnd) => { const o = some(rnd, r, rnd.of(['meters', 'avoided'])); if (o) set(o, 'modality', rnd.of([undefined, ...rules.MODALITY])); },
    quality: (r, rnd) => { const o = some(rnd, r, rnd.of(['meters', 'avoided'])); if (o) set(o, 'quality', rnd.of([undefined, 'approximate', 'derived'])); },
    variant: (r, rnd) => { const o = some(rnd, r, rnd.of(['meters', 'avoided'])); if (o) set(o, 'variant', rnd.of([undefined, { size: 's' }, { quality: 'q', size: 's' }, { context_level: 'low' }, { resolution: '1080p' }])); },
    complete: (r, rnd) => { set(r, 'complete', rnd.of([undefined, ['input'], ['output'], ['output', 'input']])); },
    'add a figure': (r, rnd) => { (r.stated ??= []).push(figure(rnd, r, r.stated.length)); },
    'other cells': (r, rnd) => { const o = some(rnd, r, 'stated'); if (o) o.of = [...new Set(many(1 + rnd.below(3), () => spot(rnd)))]; },
    part: (r, rnd) => { const o = some(rnd, r, 'stated'); if (o) set(o, 'part', o.part ? undefined : true); },
    unreliable: (r, rnd) => { const o = some(rnd, r, 'stated'); if (o) set(o, 'unreliable', o.unreliable ? undefined : 'why'); },
    amount: (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; const a = rnd.of(['list', 'contracted', 'billed', 'effective']); set(c, a, c[a] === undefined ? amountOf(rnd) : rnd.one_in(4) ? undefined : near(rnd, c[a])); },
    price: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, rnd.of(['list_price', 'contracted_price']), rnd.one_in(4) ? undefined : priceOf(rnd)); },
    'currency of a price': (r, rnd) => { const c = some(rnd, r, 'charges'), p = c?.[rnd.of(['list_price', 'contracted_price'])]; if (p) set(p, 'currency', rnd.of([undefined, 'USD', 'EUR', 'JPY'])); },
    multipliers: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'multipliers', rnd.one_in(4) ? undefined : many(1 + rnd.below(4), (i) => ({ code: `m${i}`, value: rnd.of(['0', '0.5', '1.1', '1', '999.999999', '0.000001', '0.333333']) }))); },
    fx: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'fx', rnd.one_in(4) ? undefined : { from: rnd.of(['USD', 'EUR', 'JPY']), rate: rnd.of(['1', '0.92', '0.000000000001', '9999999999', '1.1']), source: 'ECB', at: '2026-03-02T00:00:00Z' }); },
    rounding: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'rounding', rnd.one_in(5) ? undefined : { places: rnd.of([0, 1, 2, 6, 12, 17, 18]), mode: rnd.of(schema.$defs.code_rounding_mode.enum) }); },
    'rate right': (r, rnd) => { for (const c of r.charges ?? []) rate(rnd, r, c); },
    status: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) c.status = rnd.of(STATUS); },
    'price it': (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; c.status = 'priced'; c.of = label(rnd); c.list_price ??= priceOf(rnd); c.basis ??= 'rated'; c.currency ??= 'USD'; rate(rnd, r, c); },
    basis: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'basis', rnd.of([undefined, ...BASIS])); },
    code: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) c.code = rnd.of(CODE); },
    of: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'of', rnd.one_in(5) ? undefined : label(rnd)); },
    'charged quantity': (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; const b = c.of && rules.measuredBounds(r, c.of); set(c, 'quantity', rnd.one_in(5) ? undefined : rules.spell((b && rnd.of(b)) ?? 10n ** 18n)); },
    'split a charge': (r, rnd) => {
        const c = some(rnd, r, 'charges'), q = c && rules.chargedQuantity(r, c);
        if (q === undefined) return;
        const part = q / 10n ** 18n / 3n * 10n ** 18n, d = clone(c);
        c.quantity = rules.spell(part); d.quantity = rules.spell(q - part + rnd.of([0n, 0n, 0n, 1n, 10n ** 18n, -(10n ** 18n)]));
        if (rnd.one_in(5)) delete d.quantity;
        if (rnd.one_in(4)) d[rnd.of(['payee', 'basis', 'currency', 'of', 'quantity_rule'])] = undefined;
        if (rnd.one_in(4)) d.payee = 'p';
        for (const k of Object.keys(d)) if (d[k] === undefined) delete d[k];
        r.charges.push(d);
        rate(rnd, r, c); rate(rnd, r, d);
    },
    'quantity rule': (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'quantity_rule', rnd.of([undefined, 'minimum', 'block', 'waived'])); },
    currency: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'currency', rnd.of([undefined, 'USD', 'EUR', 'x-acme:credit'])); },
    reason: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'reason', c.reason ? undefined : 'why'); },
    payee: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'payee', c.payee ? undefined : 'p'); },
    grant: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'grant', c.grant && rnd.one_in(2) ? undefined : { id: 'g', amount: rnd.of(['0', '5', '-5']) }); },
    commitment: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'commitment', c.commitment ? undefined : { id: 'c' }); },
    tax: (r, rnd) => { const c = some(rnd, r, 'charges'); if (c) set(c, 'tax', c.tax ? undefined : { category: 'S', rate: '19', base: rnd.of(['1', '-1']) }); },
    literal: (r, rnd) => {
        const c = some(rnd, r, 'charges'), k = rnd.of(['stated', 'stated_list']), a = (k === 'stated' ? c?.billed ?? c?.list : c?.list) ?? '1';
        if (c) set(c, k, rnd.one_in(6) ? undefined : { text: rnd.of([a, a + '.00', a.replace('-', ''), '-' + a, '+' + a, '0' + a, a + '0', a + ' ', '.5', '5.', '1,234.50', '1e2', 'Included', '$1', a.includes('.') ? a + '0000000000000000000004' : a + '.0000000000000000000001', '00', '-0', '0.00']), ...(rnd.one_in(5) ? {} : { unit: rnd.of([c.currency ?? 'USD', c.currency ?? 'USD', 'USD', 'cent', 'usd']) }) });
    },
    'add a charge': (r, rnd) => { (r.charges ??= []).push({ code: rnd.of(CODE), status: rnd.of(STATUS) }); },
    'add a whole charge': (r, rnd) => {
        const c = { code: 'usage', of: label(rnd), status: 'priced', basis: 'rated', currency: 'USD', list_price: priceOf(rnd) };
        if (rnd.one_in(3)) c.quantity = rnd.of(['1', '0', '1000', '99999999999999999999', '0.000000000000000001', '7.5', '-3']);
        if (rnd.one_in(3)) c.contracted_price = priceOf(rnd);
        if (rnd.one_in(3)) c.rounding = { places: rnd.below(19), mode: rnd.of(schema.$defs.code_rounding_mode.enum) };
        if (rnd.one_in(3)) c.multipliers = many(1 + rnd.below(4), (i) => ({ code: `m${i}`, value: rnd.of(['0.5', '1.1', '999.999999', '0.000001']) }));
        if (c.list_price.currency && c.list_price.currency !== 'USD' && !rnd.one_in(4)) c.fx = { from: c.list_price.currency, rate: rnd.of(['0.92', '0.000000000001', '9999999999', '1.1']), source: 'ECB', at: '2026-03-02T00:00:00Z' };
        (r.parties ??= {}).seller ??= { id: 's' };
        rate(rnd, r, c);
        (r.charges ??= []).push(c);
    },
    action: (r, rnd) => { set(r, 'corrects', rnd.one_in(4) ? undefined : { emitter: rnd.one_in(3) ? r.emitter : 'com.example.other', ...(rnd.one_in(4) ? {} : { record_id: rnd.one_in(4) ? r.record_id : '01976b2e-8c00-7000-8000-0000000000ff' }), action: rnd.of(['reverse', 'rebook', 'adjust']), reason: 'why' }); },
    reverse: (r) => {
        for (const o of sites(r)) o.quantity = rules.spell(-rules.decimal(o.quantity));
        for (const c of r.charges ?? []) for (const a of ['list', 'contracted', 'billed', 'effective']) if (c[a]) c[a] = rules.spell(-rules.decimal(c[a]));
        r.corrects = { emitter: r.emitter, record_id: '01976b2e-8c00-7000-8000-0000000000ff', action: 'reverse', reason: 'why' };
    },
    kind: (r, rnd) => { r.kind = rnd.of(schema.$defs.code_kind.enum); },
    grain: (r, rnd) => { r.grain = rnd.of(schema.$defs.code_grain.enum); },
    time: (r, rnd) => { const t = (r.time ??= { recorded: days[6] }), k = rnd.of(['start', 'end', 'recorded']); if (rnd.one_in(3)) { if (Object.keys(t).length > 1) delete t[k]; } else t[k] = rnd.of(days); },
    'times swapped': (r) => { if (r.time?.start && r.time.end) [r.time.start, r.time.end] = [r.time.end, r.time.start]; },
    'time of the price': (r, rnd) => { (r.time ??= {}).price = { at: rnd.one_in(2) && r.time.start ? r.time.start : rnd.of(days), reason: 'why' }; },
    as_of: (r, rnd) => { set(r, 'as_of', rnd.of([undefined, ...days])); },
    period: (r, rnd) => { set(r, 'billing_period', rnd.one_in(4) ? undefined : { start: rnd.of(days), end: rnd.of(days) }); },
    remove: (r, rnd) => { delete r[rnd.of(Object.keys(r).filter((k) => !['tur', 'record_id', 'emitter', 'kind', 'grain'].includes(k))) ?? 'x']; },
    'remove inside': (r, rnd) => { const k = rnd.of(['parties', 'account', 'service', 'request', 'agent', 'attribution', 'trace', 'provenance', 'invoice']), o = r[k]; if (!o) return; const m = rnd.of(Object.keys(o)); if (Object.keys(o).length > 1) delete o[m]; else delete r[k]; },
    ids: (r, rnd) => { const v = rnd.of(['None', 'NULL', 'Undefined', 'nan', 'n/a', 'UNKNOWN', '-', '--', 'none ', 'nil', 'ok', '0']); rnd.of([() => ((r.request ??= {}).id = v), () => ((r.request ??= {}).logical_call_id = v), () => ((r.attribution ??= {}).principal_id = v), () => ((r.attribution ??= {}).credential_id = v), () => (((r.account ??= {}).sub_account ??= {}).id = v), () => ((r.attribution ??= {}).customer_id = v)])(); },
    record_id: (r, rnd) => { r.record_id = rnd.of(['01976b2e-8c00-7000-8000-000000000001', '01976b2e-8c00-8000-b000-000000000001', '01976b2e-8c00-4000-8000-000000000001', '01976b2e-8c00-7000-c000-000000000001', '01976b2e-8c00-7000-7000-000000000001']); },
    request: (r, rnd) => { Object.assign((r.request ??= {}), rnd.of([{ attempt: 2 }, { served_by: 'gateway_cache' }, { served_by: 'supplier' }, { id: 'q1' }])); },
    same_usage: (r, rnd) => { r.same_usage = rnd.of([['q1'], ['a', r.request?.id ?? 'b'], ['z']]); },
    service: (r, rnd) => { Object.assign((r.service ??= {}), rnd.of([{ scope: 'region' }, { scope: 'local' }, { scope: 'global' }, { model_priced: 'm' }, { region: 'eu' }])); },
    trace: (r, rnd) => { Object.assign((r.trace ??= {}), rnd.of([{ span_id: long(16, 'a') }, { parent_span_id: long(16, 'a') }, { trace_id: long(32, 'a') }])); },
    agent: (r, rnd) => { Object.assign((r.agent ??= {}), rnd.of([{ run_id: 'a' }, { parent_run_id: 'a' }, { run_id: 'b' }])); },
    provenance: (r, rnd) => { Object.assign((r.provenance ??= {}), rnd.of([{ usage_source: rnd.of(schema.$defs.code_usage_source.enum) }, { source_format: 'a-format' }])); },
    invoice: (r, rnd) => { Object.assign((r.invoice ??= {}), rnd.of([{ prepaid: '1' }, { payable: '-1' }, { currency: 'EUR' }, { id: 'i' }])); },
    account: (r, rnd) => { Object.assign((r.account ??= {}), rnd.of([{ sub_account: { id: 's' } }, { billing_account: { id: 'b' } }])); },
    parties: (r, rnd) => { Object.assign((r.parties ??= {}), rnd.of([{ seller: { id: 's' } }, { consumer: { id: 'c' } }])); },
    session: (r, rnd) => { r.grain = 'session'; rnd.of([() => { delete r.request; }, () => { delete r.agent; }, () => { delete r.request; delete r.agent; }, () => { delete r.request; r.agent = { id: 'a' }; }, () => {}])(); },
    bucket: (r, rnd) => { r.grain = 'bucket'; Object.assign((r.service ??= {}), rnd.of([{ tier_served: 'batch' }, { context_band: '200k' }, { tier_served: 'batch', context_band: '200k' }, {}])); set(r, 'aggregate', rnd.of([undefined, { zone: 'Etc/UTC' }, { by: ['service.tier_served'] }, { by: ['service.context_band', 'service.tier_requested'] }, { by: ['service.tier_served', 'service.context_band'] }, { by: ['tags.service.tier_served'] }])); },
    stream: (r, rnd) => { (r.request ??= {}).stream_complete = rnd.one_in(2); if (rnd.one_in(2)) delete r.provenance?.usage_source; if (r.provenance && !Object.keys(r.provenance).length) delete r.provenance; },
    key: (r, rnd) => { (r.service ??= {}).key_ownership = rnd.of(schema.$defs.code_key_ownership.enum); },
    estimate: (r, rnd) => { (r.provenance ??= {}).usage_source = rnd.of(['client_estimate', 'tokenizer_estimate', 'gateway_meter']); const c = some(rnd, r, 'charges'); if (c) { c.basis = rnd.of(['supplier_billed', 'rated']); set(c, 'billed', rnd.of([undefined, c.contracted, c.list, '0'])); } },
    sheet: (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; for (const p of ['list_price', 'contracted_price']) if (c[p]) set(c[p], 'sheet', rnd.of([undefined, 's'])); set(c, 'sku', rnd.of([undefined, { id: 'i' }, { price_id: 'p' }])); },
    'grant expires': (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; c.code = rnd.of(['usage', 'credit', 'grant_expiry', 'prepayment', 'fee']); c.grant = { id: 'g', amount: rnd.of(['1', '-1']), expires: rnd.of(days) }; if (rnd.one_in(2)) (r.time ??= {}).start = rnd.of(days); },
    effective: (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; if (rnd.one_in(2)) r.kind = 'purchase'; c.code = rnd.of(['prepayment', 'prepayment', 'usage']); set(c, 'effective', rnd.of([undefined, '0', '1', '-1', '0.000000000000000001'])); },
    credit: (r, rnd) => { const c = some(rnd, r, 'charges'); if (!c) return; r.kind = rnd.of(['credit', 'credit', 'usage']); c.code = rnd.of(['credit', 'discount']); for (const k of ['reason', 'grant', 'commitment']) if (rnd.one_in(2)) delete c[k]; },
    'minor units': (r, rnd) => {
        r.grain = rnd.of(['invoice_line', 'invoice', 'request']); r.kind = rnd.of(['usage', 'adjustment', 'tax', 'settlement']); set(r, 'invoice', rnd.of([undefined, { status: 'issued' }, { status: 'void' }, { status: 'open' }, { status: 'issued', id: 'I', currency: rnd.of(['JPY', 'KWD', 'EUR', 'XAU', 'x-a:b']), payable: rnd.of(['1', '1.01', '1.001', '-0.0001']) }]));
        const currency = rnd.of(['EUR', 'EUR', 'JPY', 'KWD', 'CLF', 'XAU', 'x-a:b']);
        r.charges = many(1 + rnd.below(5), () => ({ code: rnd.of(['usage', 'rounding', 'tax', 'fee']), currency: rnd.one_in(4) ? 'USD' : currency, status: 'stated', basis: rnd.one_in(6) ? 'rated' : 'supplier_billed', [rnd.one_in(6) ? 'list' : 'billed']: rnd.of(['1', '0.01', '0.005', '-0.0099', '0.02', '1.999', '-1', '2', '2.5', '0.3', '0.0001', '3']), ...(rnd.one_in(5) ? { payee: 'p' } : {}) }));
        for (const c of r.charges) { if (c.code === 'tax' && !rnd.one_in(5)) c.tax = { category: 'S', rate: rnd.of(['19', '7.5', '0', '0.000001']), base: rnd.of(['10', '-10', '5.2632', '0.01']) }; if (rnd.one_in(8)) c.effective = '0.5'; }
    },
    allocation: (r, rnd) => { r.kind = 'allocation'; set(r, 'additive', rnd.of([undefined, 'none', 'cost'])); set(r, 'same_usage', rnd.of([undefined, ['I-1']])); if (rnd.one_in(2)) (r.provenance ??= {}).evidence = [{ uri: 'a:b' }]; },
    settlement: (r, rnd) => { r.kind = rnd.of(['settlement', 'settlement', 'tax']); set(r, 'invoice', rnd.of([undefined, { status: 'open' }, { id: 'I' }, { status: 'issued' }, { line: '1' }, { status: 'void', id: 'I' }])); if (rnd.one_in(2)) delete r.charges; },
    private: (r, rnd) => { const p = rnd.of(POSITIONS); p(r, rnd.of([...ADDRESSES, ...SECRETS])); },
    critical: (r, rnd) => { r.critical = [...new Set(many(1 + rnd.below(2), () => rnd.of(['x_acme_a', 'meters', 'charges', 'x_acme_line', 'quantity', 'tur', 'toString'])))]; if (rnd.one_in(2)) r.x_acme_a = 'a'; const l = some(rnd, r, 'meters'); if (l && rnd.one_in(2)) l.x_acme_line = 'a'; },
};
// What the changes above seldom reach together.
const minimal = { tur: '1.0', emitter: 'com.example.text', kind: 'usage', grain: 'request', record_id: '01976b2e-8c00-7000-8000-000000000001', parties: { seller: { id: 's' } } };
const correction = (action) => ({ emitter: 'com.example.other', record_id: '01976b2e-8c00-7000-8000-0000000000ff', action, reason: 'why' });
for (let n = 0; n < 4000; n++) {
    const rnd = chance('made ' + n), r = clone(minimal);
    if (rnd.one_in(2)) r.corrects = correction(rnd.of(['reverse', 'reverse', 'adjust', 'rebook']));
    const sign = r.corrects?.action === 'reverse' ? '-' : '';
    r.meters = many(1 + rnd.below(4), () => (rnd.one_in(5) ? other(rnd) : token(rnd)));
    for (const l of r.meters) if (sign && !rnd.one_in(4)) l.quantity = rules.spell(-rules.decimal(l.quantity));
    changes.complete(r, rnd);
    if (rnd.one_in(2)) r.stated = many(1 + rnd.below(3), (i) => figure(rnd, r, i));
    for (let i = rnd.below(3); i > 0; i--) changes['add a whole charge'](r, rnd);
    if (r.charges && rnd.one_in(3)) changes[rnd.of(['split a charge', 'rounding', 'literal', 'fx', 'currency', 'grant'])](r, rnd);
    emit('made', `record ${n}`, write(r));
}
// Products on a half, just above and just below it, in every mode, at every place, with both signs.
for (const mode of schema.$defs.code_rounding_mode.enum)
    for (const places of [0, 2, 12, 18])
        for (const tail of ['5', '50', '49999', '50001', '4', '6', '0'])
            for (const digit of ['1', '2'])
                for (const reverse of [false, true]) {
                    const body = (digit + tail).padEnd(7, '0'), c = { code: 'usage', of: 'input', status: 'priced', basis: 'rated', currency: 'USD', list_price: { amount: '0.' + '0'.repeat(5) + body.replace(/0+$/, ''), per: 1 }, rounding: { places, mode }, list: '0' };
                    // 10^5 × 10^-5 × d.tail, brought to the place that is rounded away
                    const q = 10n ** 18n * (places === 0 ? 10n ** 6n : 1n), r = { ...clone(minimal), meters: [{ meter: 'input', quantity: rules.spell(reverse ? -q : q) }], complete: ['input'], charges: [c], ...(reverse ? { corrects: correction('reverse') } : {}) };
                    if (places >= 12) c.multipliers = [{ code: 'a', value: '0.000001' }, ...(places > 12 ? [{ code: 'b', value: '0.000001' }] : [])];
                    else if (places === 2) c.list_price.per = 1, r.meters[0].quantity = rules.spell((reverse ? -q : q) * 10000n);
                    const { v } = rules.rated(r, c, c.list_price, rules.chargedQuantity(r, c));
                    for (const d of [0n, 1n, -1n]) {
                        c.list = rules.spell(v + d * 10n ** BigInt(18 - places));
                        emit('rounding', `${mode} to ${places}, ${digit}.${tail}${reverse ? ' reversed' : ''}, off by ${d}`, write(r));
                    }
                }
const corner = (how, more) => emit('corner', how, write({ ...clone(minimal), ...more }));
const one = (c) => ({ charges: [{ code: 'usage', status: 'stated', basis: 'rated', currency: 'USD', ...c }] });
corner('reversal of a mixed record, open', { meters: [{ meter: 'input.fresh', quantity: '5' }, { meter: 'output', quantity: '-3' }], stated: [{ name: 'a', of: ['input.fresh'], quantity: '10' }], corrects: correction('reverse') });
for (const amount of ['5', '0', '-5']) for (const code of ['usage', 'prepayment', 'grant_expiry', 'credit']) corner(`a negative amount beside a grant of ${amount}`, one({ code, list: '-5', grant: { id: 'g', amount } }));
for (const unit of ['USD', 'usd', 'Usd', 'EUR', 'cent', undefined]) for (const text of ['5', '5.', '.5', '5.0', '+5', '-5', '05', '5e0', '50e-1', '1e2', '6', '6.', '.6', long(21, '9'), long(30, '0') + '5', '5.' + long(30, '0'), '5.0000000000000000004', '5.0000000000000000005', '5.00000000000000000051', '5,0', '5 ', ' 5', 'five', '٥', '-', '+', '.', '1e', 'Infinity'])
    corner(`the literal ${text} in ${unit}`, one({ list: '5', stated: { text, ...(unit ? { unit } : {}) } }));
for (const k of ['payee', 'basis', 'currency', 'of', 'quantity_rule']) corner(`portions apart in ${k}`, { meters: [{ meter: 'input', quantity: '5' }], complete: ['input'], charges: [{ code: 'usage', of: 'input', quantity: '3', status: 'unpriced' }, { code: 'usage', of: 'input', quantity: '2', status: 'unpriced', [k]: { payee: 's', basis: 'rated', currency: 'USD', of: 'input.all', quantity_rule: 'waived' }[k] }] });
corner('portions without basis', { meters: [{ meter: 'input', quantity: '5' }], complete: ['input'], charges: [{ code: 'usage', of: 'input', quantity: '3', status: 'included', reason: 'plan' }, { code: 'usage', of: 'input', quantity: '2', status: 'stated', basis: 'rated', currency: 'USD', list: '1' }] });
for (const kinds of [['x_acme_a'], ['x_acme_line'], ['x_acme_charge'], ['x_acme_none'], ['meters'], ['tags'], ['quantity']]) corner(`critical ${kinds}`, { critical: kinds, x_acme_a: 1, meters: [{ meter: 'input', quantity: '1', x_acme_line: 1 }], charges: [{ code: 'usage', status: 'unpriced', x_acme_charge: 1 }] });
for (const status of STATUS) for (const price of [undefined, '0', '1']) for (const amount of [undefined, '0', '1', '-1']) for (const a of ['list', 'billed', 'effective']) corner(`${status}, price ${price}, ${a} ${amount}`, one({ status, quantity: '1', ...(price ? { list_price: { amount: price, per: 1 } } : {}), ...(amount ? { [a]: amount } : {}) }));

for (const t of [...ADDRESSES, ...SECRETS]) { const r = clone(minimal); POSITIONS[ADDRESSES.includes(t) ? 17 : 0](r, t); emit('privacy', t.slice(0, 60), write(r)); }
for (const t of ['jane@team.example', 'git@git.example', 'xgit@git.example', 'sdk@4.17.21', 'a@p.gserviceaccount.com', 'a@gserviceaccount.com', ' a@b.co1', 'sk-' + R, 'x sk-' + R, 'xsk-' + R, 'sk-' + R15, 'hf_' + R, 'Bearer ' + R, 'AIza' + long(35), 'eyJ' + long(10) + '.eyJ' + long(10) + '.', '-----BEGIN PRIVATE KEY-----'])
    POSITIONS.forEach((p, n) => { const r = clone(minimal); p(r, t); emit('privacy', `position ${n}: ${t}`, write(r)); });
// The same characters, written as escapes.
for (const t of ['jane@team.example', 'git@git.example', 'a@p.gserviceaccount.com', 'sk-' + R, 'ésk-' + R, 'hf_' + R, 'Bearer ' + R, 'xsk-' + R])
    POSITIONS.forEach((p, n) => {
        const r = clone(minimal), how = [(c) => c === '@' || c === '-', (c, i) => i === 0, () => true][n % 3];
        p(r, t);
        const escaped = [...t].map((c, i) => (how(c, i) ? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0') : c)).join('');
        emit('privacy', `position ${n}, escaped: ${t}`, write(r).replaceAll(t, escaped));
        emit('privacy', `position ${n}, all escaped: ${t}`, write(r).replaceAll(t, [...t].map((c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')).join('')));
    });
const corners = (how, base, make) => { const r = { ...clone(minimal), ...base }; make?.(r); emit('corner', how, write(r)); };
// A rounding charge beside n others: how much it may be, in each currency, on each kind of record.
for (const [currency, unit] of [['EUR', 2], ['JPY', 0], ['KWD', 3], ['CLF', 4], ['XAU'], ['x-a:b'], [undefined, 2]])
    for (const n of [0, 1, 2, 3])
        for (const d of [-1n, 0n, 1n, 10n ** 16n])
            for (const [grain, kind, action] of [['invoice_line', 'usage'], ['invoice_line', 'adjustment'], ['invoice', 'usage'], ['invoice_line', 'usage', 'adjust'], ['invoice_line', 'usage', 'reverse'], ['invoice_line', 'tax']]) {
                const v = rules.spell((BigInt(n || 1) * 10n ** BigInt(18 - (unit ?? 2)) + d) * (n % 2 ? -1n : 1n));
                const c = (code, billed) => ({ code, status: 'stated', basis: 'supplier_billed', billed, ...(currency ? { currency } : {}) });
                corners(`rounding ${v} of ${n} in ${currency}, ${grain} ${kind} ${action}`, { grain, kind, ...(action ? { corrects: correction(action) } : {}), charges: [c('rounding', v), ...many(n, () => c('usage', '1')), c('tax', '1'), c('rounding', '0'), { ...c('fee', '1'), currency: 'USD' }] });
            }
for (const a of ['list', 'contracted', 'billed', 'effective']) corners(`rounding, ${a} too large`, { grain: 'invoice_line', charges: [{ code: 'rounding', status: 'stated', basis: 'supplier_billed', currency: 'EUR', list: '0.001', billed: '0.001', [a]: '0.01' }, { code: 'fee', status: 'unpriced', currency: 'EUR' }] });
// A tax charge against its base and rate.
for (const [currency, unit] of [['EUR', 2], ['JPY', 0], ['KWD', 3], ['XAU'], ['x-a:b'], [undefined]])
    for (const [base, rate] of [['100', '19'], ['-100', '19'], ['0.01', '0.000001'], ['99999999999999999999', '999.999999'], ['0', '0'], ['0.000000000000000001', '0.000001']])
        for (const d of [0n, 1n, -1n]) for (const side of [1n, -1n]) for (const sign of [1n, -1n]) for (const a of ['billed', 'list', 'two', 'both']) {
            const exact = rules.decimal(base) * rules.decimal(rate) / 10n ** 20n, v = sign * (exact + side * (10n ** BigInt(18 - (unit ?? 2)) + d));
            if (rules.magnitude(v) >= 10n ** 38n) continue;
            const amounts = a === 'two' ? { list: rules.spell(v), effective: '1' } : a === 'both' ? { list: '7', billed: rules.spell(v) } : { [a]: rules.spell(v) };
            corners(`tax ${rules.spell(v)} of ${base} at ${rate} in ${currency}, ${a}`, { grain: 'invoice_line', kind: 'adjustment', charges: [{ code: 'tax', status: 'stated', basis: 'supplier_billed', ...(currency ? { currency } : {}), ...amounts, tax: { category: 'S', rate, base } }] });
        }
// What an invoice ends with.
for (const status of ['issued', 'void', 'open', undefined])
    for (const [kind, grain] of [['settlement', 'invoice'], ['settlement', 'request'], ['usage', 'invoice'], ['usage', 'invoice_line'], ['tax', 'invoice']])
        for (const currency of ['EUR', 'JPY', 'KWD', 'XAU', 'x-a:b'])
            for (const v of ['1', '1.1', '1.01', '-1.001', '1.0001', '0']) {
                const invoice = { id: 'I', ...(status ? { status } : {}) }, c = (billed, more) => ({ code: 'usage', status: 'stated', basis: 'supplier_billed', currency, ...(billed ? { billed } : {}), ...more });
                corners(`invoice ${status} ${kind} ${grain} ${currency} ends in ${v}`, { kind, grain, invoice: { ...invoice, currency, payable: v, prepaid: '1' }, charges: [c(v)] });
                corners(`invoice, two that make ${v}`, { kind, grain, invoice, charges: [c('0.0004'), c(rules.spell(rules.decimal(v) - rules.decimal('0.0004')))] });
                corners(`invoice, two payees that make ${v}`, { kind, grain, invoice, charges: [c('0.0004'), c(rules.spell(rules.decimal(v) - rules.decimal('0.0004')), { payee: 'p' })] });
                corners(`invoice, the biller named and not, ${v}`, { kind, grain, invoice, parties: { seller: { id: 's' }, biller: { id: 'b' } }, charges: [c('0.0004'), c(rules.spell(rules.decimal(v) - rules.decimal('0.0004')), { payee: status === 'void' ? 's' : 'b' })] });
                for (const more of [{ basis: 'rated' }, { list: '1', billed: undefined }, { basis: undefined }, { code: 'tax' }, { code: 'rounding' }]) {
                    const odd = c('1', more);
                    for (const k of Object.keys(odd)) if (odd[k] === undefined) delete odd[k];
                    corners(`invoice, ${v} beside ${JSON.stringify(more)}`, { kind, grain, invoice, charges: [c(v), odd, { ...c(v), currency: 'USD', payee: 'q' }] });
                }
            }
// Buckets with tiers and bands, sessions, streams, keys, allocations, credits, estimates, price sheets, grants.
const BY = [undefined, ['service.tier_served'], ['service.context_band'], ['service.context_band', 'service.tier_served'], ['service.tier_requested'], ['tags.service.tier_served', 'x_acme_a']];
for (const grain of schema.$defs.code_grain.enum) for (const by of BY) for (const service of [undefined, { tier_served: 't' }, { context_band: 'b' }, { tier_served: 't', context_band: 'b' }, { tier_requested: 't' }]) for (const zone of [undefined, 'Etc/UTC'])
    corners(`${grain} by ${by}, ${JSON.stringify(service)}`, { grain, ...(service ? { service } : {}), ...(by || zone ? { aggregate: { ...(by ? { by } : {}), ...(zone ? { zone } : {}) } } : {}) });
for (const grain of schema.$defs.code_grain.enum) for (const agent of [undefined, { session_id: 's' }, { run_id: 'r' }, { id: 'a', parent_run_id: 'p' }]) for (const request of [undefined, { id: 'q' }, { part: 'p', logical_call_id: 'l' }]) corners(`${grain}, names of a session`, { grain, ...(agent ? { agent } : {}), ...(request ? { request } : {}) });
for (const stream_complete of [true, false, undefined]) for (const provenance of [undefined, { usage_source: 'gateway_meter' }, { source_format: 'a' }]) corners(`stream ${stream_complete}`, { request: { id: 'q', ...(stream_complete === undefined ? {} : { stream_complete }) }, ...(provenance ? { provenance } : {}) });
for (const key_ownership of schema.$defs.code_key_ownership.enum) for (const code of ['usage', 'fee']) for (const more of [{}, { payee: 'p' }, { reason: 'r' }, { sku: { id: 'i' } }]) corners(`${key_ownership} ${code}`, { service: { key_ownership }, charges: [{ code, status: 'unpriced', ...more }] });
for (const kind of schema.$defs.code_kind.enum) {
    for (const additive of [undefined, 'none', 'cost', 'quantity']) for (const same of [undefined, ['a']]) for (const provenance of [undefined, { source_format: 'a' }, { evidence: [{ uri: 'a:b' }] }]) corners(`${kind} ${additive}`, { kind, ...(additive ? { additive } : {}), ...(same ? { same_usage: same } : {}), ...(provenance ? { provenance } : {}) });
    for (const invoice of [undefined, { id: 'I' }, { status: 'open' }, { status: 'issued' }, { status: 'void' }, { status: 'open', id: 'I' }, { line: '1' }]) corners(`${kind} of an invoice`, { kind, ...(invoice ? { invoice } : {}) });
    for (const code of ['credit', 'discount', 'prepayment', 'usage', 'grant_expiry']) for (const more of [{}, { reason: 'r' }, { grant: { id: 'g', amount: '1' } }, { commitment: { id: 'c' } }, { effective: '0' }, { effective: '1' }, { effective: '-0.1' }, { list: '1' }]) corners(`${kind} ${code}`, { kind, charges: [{ code, status: 'stated', basis: 'rated', currency: 'USD', ...more }] });
}
for (const code of ['usage', 'credit', 'grant_expiry', 'prepayment', 'fee', 'x_acme_fee']) for (const expires of [undefined, ...days]) for (const time of [undefined, { start: days[2] }, { start: days[3], recorded: days[6] }, { recorded: days[6] }, { start: days[1], price: { at: days[6], reason: 'r' } }]) for (const amount of ['1', '-1']) corners(`${code} of a grant until ${expires}`, { ...(time ? { time } : {}), charges: [{ code, status: 'unpriced', grant: { id: 'g', amount, ...(expires ? { expires } : {}) } }] });
for (const usage_source of [undefined, ...schema.$defs.code_usage_source.enum]) for (const basis of BASIS) for (const status of ['priced', 'stated']) for (const a of ['list', 'contracted', 'billed']) for (const quantity_rule of [undefined, 'minimum']) corners(`${usage_source} ${status} ${basis} ${a}`, { ...(usage_source ? { provenance: { usage_source } } : {}), charges: [{ code: 'usage', of: 'input', quantity: '1', ...(quantity_rule ? { quantity_rule } : {}), currency: 'USD', list_price: { amount: '1', per: 1 }, contracted_price: { amount: '1', per: 1 }, list: '1', contracted: '1', [a]: '1', status, basis }] });
for (const status of STATUS) for (const l of [undefined, {}, { sheet: 's' }]) for (const c of [undefined, {}, { sheet: 's' }]) for (const sku of [undefined, { id: 'i' }, { meter: 'm', price_id: 'p' }]) corners(`${status} with and without a sheet`, { charges: [{ code: 'usage', status, ...(l ? { list_price: { amount: '1', per: 1, ...l } } : {}), ...(c ? { contracted_price: { amount: '1', per: 1, ...c } } : {}), ...(sku ? { sku } : {}) }] });
// Portions that say less than those beside them.
for (const a of [{}, { basis: 'rated' }, { currency: 'USD' }, { basis: 'rated', currency: 'USD' }, { basis: 'estimated', currency: 'USD' }]) for (const b of [{}, { basis: 'rated' }, { currency: 'USD' }, { basis: 'rated', currency: 'USD' }]) for (const c of [undefined, {}, { basis: 'rated', currency: 'EUR' }, { basis: 'rated' }]) for (const q of [['3', '2', '5'], ['3', '3', '2'], ['5', '5', '5'], ['2', '3', '3'], ['5', undefined, '5']])
    corners('portions that say less', { meters: [{ meter: 'input', quantity: '5' }], complete: ['input'], charges: [a, b, c].flatMap((m, i) => (m ? [{ code: 'usage', of: 'input', status: 'unpriced', ...(q[i] ? { quantity: q[i] } : {}), ...m }] : [])) });
// Signs that turn: every mode, both signs, a product between two places; and bounds that open downwards.
for (const action of ['reverse', 'adjust']) for (const mode of schema.$defs.code_rounding_mode.enum) for (const q of ['-3', '3']) for (const list of ['1', '2', '1.5', '-1', '-2', '-1.5']) corners(`${action} of ${q} halves, ${mode}`, { corrects: correction(action), charges: [{ code: 'usage', quantity: q, currency: 'USD', list_price: { amount: '1', per: 2, sheet: 's' }, list, status: 'priced', basis: 'rated', rounding: { places: 0, mode } }] });
for (const action of ['reverse', 'adjust', 'rebook']) for (const o of ['3', '-3', '0']) for (const meter of ['output', 'input', 'audio.second']) for (const complete of [undefined, ['input'], ['input', 'output']]) for (const quantity of ['-10', '-5', '0', '5', '10']) corners(`${action} beside ${meter} ${o}, figure ${quantity}`, { meters: [{ meter: 'input.fresh', quantity: '-5' }, { meter, quantity: o, ...(meter === 'input' ? { rest: true } : {}) }], stated: [{ name: 'a', of: ['input.fresh'], quantity }], ...(complete ? { complete } : {}), corrects: correction(action) });
for (const unreliable of [undefined, 'why']) for (const part of [undefined, true]) for (const action of [undefined, 'reverse', 'adjust']) corners('a negative figure', { stated: [{ name: 'a', of: ['input'], quantity: '-1', ...(unreliable ? { unreliable } : {}), ...(part ? { part } : {}) }], ...(action ? { corrects: correction(action) } : {}) });

const ways = Object.keys(changes);
for (const [name, r] of whole) {
    const rnd = chance('semantics ' + name);
    for (const way of ways) {
        const c = clone(r);
        changes[way](c, rnd);
        const line = write(c);
        if (line !== write(r)) emit(name, way, line);
    }
    for (let i = 0; i < 40; i++) {
        const c = clone(r), how = many(1 + rnd.below(5), () => rnd.of(ways));
        for (const way of how) changes[way](c, rnd);
        emit(name, how.join(', '), write(c));
    }
}

for (const [name, line] of converted) {
    const rnd = chance('converted ' + name), r = JSON.parse(line);
    for (let i = 0; i < 12; i++) {
        const c = clone(r), how = many(1 + rnd.below(3), () => rnd.of(ways));
        for (const way of how) changes[way](c, rnd);
        emit(name, how.join(', '), write(c));
    }
}

writeFileSync(out, cases.map((c) => JSON.stringify(c) + '\n').join(''));
console.log(`${cases.length} lines: ${cases.filter((c) => c.how === 'as it is').length} as they are, ${cases.filter((c) => c.how !== 'as it is').length} mutants`);
console.log(`${converted.size} of them are converted samples${unread.length ? `; not read: ${unread.join(' ')}` : ''}`);
