// structure.mjs ROOT WORK: an independent JSON Schema validator and `tur validate` judge the same lines.
//
// The schema is the generated one, alone; the program judges the requirements whose check is `structure`. The two have to
// agree whether a line is accepted. structure-differences.json names the classes of differences, each with its reason;
// what belongs to a class is decided here. A class that no line needs is an error, as is a difference of no class.
import { createRequire } from 'node:module';
import { readCases, readJson, show, tur } from './cases.mjs';

const [root, work] = process.argv.slice(2);
const Ajv = createRequire(`${process.cwd()}/${work}/`)('ajv/dist/2020.js');
const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: false, ownProperties: true });
const schema = readJson(`${root}/schema/1.0/record.schema.json`);
const judge = ajv.compile(schema);
const register = readJson(`${root}/schema/1.0/requirements.json`).requirements;
const differences = readJson(new URL('structure-differences.json', import.meta.url));

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function read(bytes) {
    try { return { value: JSON.parse(utf8.decode(bytes)) }; } catch (e) { return { error: String(e.message).slice(0, 120) }; }
}
const at = (value, pointer) => pointer?.split('/').slice(1).reduce((v, p) => (v && Object.hasOwn(v, p.replaceAll('~1', '/').replaceAll('~0', '~')) ? v[p.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined), value);
const matches = (type, v) => typeof v === 'string' && new RegExp(schema.$defs[type].pattern, 'u').test(v);
const later = (v) => typeof v?.tur === 'string' && v.tur.length <= 8 && /^1\.[1-9][0-9]*$/.test(v.tur);

const resolve = (s) => (s?.$ref ? schema.$defs[s.$ref.split('/').pop()] : s);
const typeAt = (pointer) => pointer.split('/').slice(1).reduce((s, p) => resolve(s?.properties?.[p] ?? (/^x_/.test(p) ? schema.$defs.extension : s?.items ?? s?.additionalProperties)), schema);
function integerInRange(f, value) {
    const type = typeAt(f.pointer), v = at(value, f.pointer), [min, max] = type?.anyOf ? [-9007199254740991, 9007199254740991] : [type?.minimum, type?.maximum];
    return Number.isInteger(v) && v >= min && v <= max;
}

const long_name = (name) => /^x_[a-z0-9]+_[a-z0-9_]+$/.test(name) && name.length > 128;

// Does a finding belong to the class? `c.value` is the parsed line, undefined where it does not parse.
const classes = {
    'duplicate name': (f, c) => c.value !== undefined && (f.found === 'a second member of one name' || c.twice.some((p) => f.pointer === p || f.pointer?.startsWith(p + '/'))),
    'lone surrogate': (f, c) => f.requirement === 'TUR-0102' && c.value !== undefined && /\\u[dD][89a-fA-F]/.test(c.bytes),
    'day of the month': (f, c) => f.requirement === 'TUR-0110' && matches('type_instant', at(c.value, f.pointer)) && new Date(at(c.value, f.pointer).slice(0, 10) + 'T00:00:00Z').toISOString().slice(0, 10) !== at(c.value, f.pointer).slice(0, 10),
    'list of currencies': (f, c) => f.requirement === 'TUR-1001' && /^[A-Z]{3}$/.test(at(c.value, f.pointer)),
    'list of countries': (f, c) => f.requirement === 'TUR-1201' && /^[A-Z]{2}$/.test(at(c.value, f.pointer)),
    'spelling of an integer': (f, c) => ['TUR-0112', 'TUR-1604'].includes(f.requirement) && !/^(0|-?[1-9][0-9]{0,15})$/.test(f.found) && integerInRange(f, c.value),
    'carriage return': (f, c) => (f.requirement === 'TUR-1502' || (f.requirement === 'TUR-0101' && f.found.endsWith('U+000D'))) && c.value !== undefined,
    'bytes of an extension': (f, c) => f.requirement === 'TUR-1603' && c.bytes.length > 4096,
    'bytes of a record': (f, c) => f.requirement === 'TUR-0122' && c.bytes.length > 1048576,
    "length of an extension's name": (f, c) => f.requirement === 'TUR-1602' && long_name(f.pointer.split('/').pop()),
    'number of extensions': (f, c) => f.requirement === 'TUR-0114' && f.pointer && Object.keys(at(c.value, f.pointer.replace(/\/[^/]*$/, '')) ?? {}).filter((k) => /^x_/.test(k)).length > 64,
};

const unseen = new Set(differences.unseen.map((u) => u.id));
const only = register.filter((q) => q.check === 'structure' && !unseen.has(q.id)).map((q) => q.id);
const cases = readCases(`${work}/cases.jsonl`);
const found = tur(`${root}/build/tur`, cases, only, `${work}/structure`);

const used = new Map(differences.classes.map((c) => [c.name, 0]));
for (const name of [...Object.keys(classes), 'later minor version']) if (!used.has(name)) throw new Error(`structure-differences.json gives no reason for: ${name}`);
for (const name of used.keys()) if (!classes[name] && name !== 'later minor version') throw new Error(`no code decides the class: ${name}`);

let passed = 0, failed = 0, accepted = 0;
const fired = new Set();
cases.forEach((c, n) => {
    const parsed = read(c.bytes);
    c.value = parsed.value;
    const errors = found[n].filter((f) => f.severity === 'error');
    for (const f of found[n]) fired.add(f.requirement);
    let theirs = parsed.error === undefined && judge(parsed.value), why = parsed.error ?? ajv.errorsText(judge.errors);
    const left = [], met = new Set();
    c.twice = errors.filter((f) => f.requirement === 'TUR-0105').map((f) => f.pointer);
    for (const f of errors) {
        const name = Object.keys(classes).find((k) => classes[k](f, c));
        if (name) met.add(name);
        else left.push(f);
    }
    // A record of a later minor is judged as if it named 1.0: what the schema knows has to be right in both.
    if (!theirs && later(c.value)) {
        met.add('later minor version');
        theirs = judge({ ...c.value, tur: '1.0' });
        if (!theirs && !left.length && found[n].some((f) => f.requirement === 'TUR-1606')) theirs = true;
    }
    // Behind a lone surrogate, or a name that a map has twice, the program does not say what else is wrong there.
    const ours = !left.length && !(!theirs && (met.has('lone surrogate') || met.has('duplicate name')));
    if (ours && theirs) accepted++;
    if (ours === theirs) {
        passed++;
        if (ours) for (const name of met) used.set(name, used.get(name) + 1);
        return;
    }
    failed++;
    if (failed > 60) return;
    console.log(`FAILED ${c.id} ${c.of}: ${c.how}\n    tur ${ours ? 'accepts' : 'rejects'}: ${left.map((f) => `${f.requirement} ${f.pointer ?? ''} found ${f.found}`).join('; ').slice(0, 300)}\n    schema ${theirs ? 'accepts' : 'rejects'}: ${theirs ? '' : why}\n    ${show(c.bytes, 300)}`);
});

// ---- The forms of the text: a pattern of the schema accepts what the regular expression of the text does -----------

const V = '[!#-;=?-\\[\\]_a-z~]', L = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?', EXTENSION = 'x_[a-z0-9]+_[a-z0-9_]+';
const forms = {
    type_word: '[a-z][a-z0-9_]*', type_format: '[a-z0-9][a-z0-9._-]*', type_member: '[a-z][a-z0-9_]*', type_sha256: '[0-9a-f]{64}',
    type_uuid: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', type_trace_id: '(?!0*$)[0-9a-f]{32}', type_span_id: '(?!0*$)[0-9a-f]{16}',
    type_uri: `[A-Za-z][A-Za-z0-9+.-]*:${V}+`, type_purl: `pkg:[a-z][a-z0-9.+-]*/${V}+`, type_emitter: `[a-z][a-z0-9+.-]*:${V}+|${L}(?:\\.${L})+`,
    type_currency: '[A-Z]{3}|x-[a-z0-9]+:[a-z0-9_-]+', type_country: '[A-Z]{2}',
    type_quantity: decimalForm(20, 18, true), type_amount: decimalForm(20, 18, true), type_price: decimalForm(10, 12), type_factor: decimalForm(3, 6), type_percent: decimalForm(3, 6), type_rate: `(?!0$)(?:${decimalForm(10, 12)})`,
    type_instant: '(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{0,8}[1-9])?Z',
    extension_name: EXTENSION,
};
function decimalForm(whole, part, sign) {
    const one = `[1-9][0-9]{0,${whole - 1}}(\\.[0-9]{0,${part - 1}}[1-9])?|0\\.[0-9]{0,${part - 1}}[1-9]`;
    return `0|${sign ? '-?' : ''}(?:${one})`;
}
const texts = new Set();
for (const c of cases) for (const [, t] of c.how.matchAll(/ to ("(?:[^"\\]|\\.)*")$/g)) try { texts.add(JSON.parse(t)); } catch { /* cut */ }
for (const [name, form] of Object.entries(forms)) {
    const pattern = name === 'extension_name' ? Object.keys(schema.patternProperties)[0] : schema.$defs[name].pattern;
    const wanted = new RegExp(`^(?:${form})$`), is = new RegExp(pattern, 'u');
    const apart = [...texts].filter((t) => wanted.test(t) !== is.test(t));
    if (!apart.length) passed++;
    else { failed++; console.log(`FAILED ${name}: the schema is not the form of the text for ${apart.slice(0, 5).map((t) => JSON.stringify(t)).join(' ')}`); }
}

for (const [name, times] of used) {
    if (times) passed++;
    else { failed++; console.log(`FAILED no line needs the class: ${name}`); }
}
// A requirement that no mutant violates has not been compared.
for (const id of only) {
    if (fired.has(id)) passed++;
    else { failed++; console.log(`FAILED no line violates ${id}`); }
}
console.log(`structure: ${cases.length} lines, ${accepted} accepted by both, ${only.length} requirements; differences explained: ${[...used].map(([k, v]) => `${k} ${v}`).join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
