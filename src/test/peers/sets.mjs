// sets.mjs ROOT WORK: the requirements on the records of one export together, computed again, and `tur validate`.
//
// Exports of two to twelve records that share ids, ids of requests and sellers, and that reverse, rebook and adjust each
// other, in circles too. For each the set of pairs of line and requirement has to be equal. An emitter belongs to one
// export, so that the exports can also be judged as one: in one file, in several threads, and with so little memory that
// the identities go to files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chance, readJson } from './cases.mjs';

const [root, work] = process.argv.slice(2);
const ONLY = ['TUR-0203', 'TUR-0212', 'TUR-0904', 'TUR-0905'];
const register = readJson(`${root}/schema/1.0/requirements.json`).requirements;
const open = register.filter((q) => q.grade === 'set' && !ONLY.includes(q.id)).map((q) => q.id);

// ---- The text ----------------------------------------------------------------------------------------------------------

const pair = (emitter, id) => JSON.stringify([emitter, id]);
const own = (r) => pair(r.emitter, r.record_id);
const target = (r) => (r.corrects?.record_id === undefined ? undefined : pair(r.corrects.emitter, r.corrects.record_id));
const isReversal = (r) => r.corrects?.action === 'reverse' && target(r) !== undefined;

// A record is live unless a live reversal of the export names it. Reversals in a circle can stay undefined; since each has one
// original, inside the circle, no finding depends on them.
export function liveness(records) {
    const live = new Map(), named = new Map();
    for (const r of records) if (isReversal(r)) named.set(target(r), [...(named.get(target(r)) ?? []), r]);
    for (let more = true; more;) {
        more = false;
        for (const r of records) {
            if (live.has(r)) continue;
            const by = named.get(own(r)) ?? [];
            const is = by.some((o) => live.get(o)) ? false : by.every((o) => live.get(o) === false) ? true : undefined;
            if (is !== undefined) { live.set(r, is); more = true; }
        }
    }
    return live;
}

// [line, requirement] of each violation: where several records cannot stand together, all but the first are too many.
export function judge(records) {
    const found = [], live = liveness(records);
    const surplus = (id, members, key) => {
        const seen = new Set();
        for (const r of members) {
            const k = key(r);
            if (seen.has(k)) found.push(`${records.indexOf(r) + 1} ${id}`);
            seen.add(k);
        }
    };
    surplus('TUR-0203', records, own);
    surplus('TUR-0904', records.filter((r) => isReversal(r) && live.get(r) !== false), (r) => JSON.stringify([r.emitter, target(r)]));
    surplus('TUR-0212', records.filter((r) => r.kind === 'usage' && r.grain === 'request' && r.request?.id !== undefined && !r.corrects && [undefined, 'quantity'].includes(r.additive) && r.request.served_by !== 'gateway_cache' && live.get(r) !== false),
        (r) => JSON.stringify([r.emitter, r.request.id, r.parties?.seller?.id ?? null, r.request.part ?? null, r.request.attempt ?? null]));
    // From record to record; a circle has one finding, at the first of its records. Who corrects itself has another one.
    const first = new Map(), next = (r) => { const o = first.get(target(r)); return o === r || target(r) === own(r) ? undefined : o; };
    for (const r of records) if (!first.has(own(r))) first.set(own(r), r);
    records.forEach((r, n) => {
        const way = [];
        for (let o = next(r); o && !way.includes(o); o = next(o)) way.push(o);
        if (way.includes(r) && way.slice(0, way.indexOf(r)).every((o) => records.indexOf(o) > n)) found.push(`${n + 1} TUR-0905`);
    });
    return new Set(found);
}

// ---- Exports -----------------------------------------------------------------------------------------------------------

const uuid = (n) => `01976b2e-8c00-7000-8000-${String(n).padStart(12, '0')}`;
function exported(n) {
    const rnd = chance('export ' + n), twice = rnd.one_in(3), emitters = [`com.example.e${n}.a`, `com.example.e${n}.a`, `com.example.e${n}.b`], size = 2 + rnd.below(11);
    const style = rnd.below(4), records = []; // mostly calls, mostly reversals, chains, anything
    for (let i = 0; i < size; i++) {
        const r = { tur: '1.0', record_id: uuid(twice && rnd.one_in(6) ? 1 + rnd.below(size) : i + 1), emitter: rnd.of(emitters), kind: rnd.one_in(6) ? rnd.of(['credit', 'purchase', 'allocation']) : 'usage', grain: rnd.one_in(6) ? rnd.of(['bucket', 'session']) : 'request' };
        const correct = [rnd.one_in(4), !rnd.one_in(4), i > 0, rnd.one_in(2)][style];
        if (!correct || rnd.one_in(3)) {
            r.request = { id: rnd.of(['q1', 'q1', 'q2', 'q3']), ...(rnd.one_in(6) ? { part: rnd.of(['p', 'q']) } : {}), ...(rnd.one_in(6) ? { attempt: 1 + rnd.below(2), logical_call_id: 'l' } : {}), ...(rnd.one_in(8) ? { served_by: rnd.of(['supplier', 'gateway_cache']) } : {}) };
            if (rnd.one_in(10)) r.request = { logical_call_id: 'l' };
        }
        if (!rnd.one_in(4)) r.parties = rnd.one_in(5) ? { consumer: { id: 's' } } : { seller: { id: rnd.one_in(5) ? 't' : 's' } };
        if (rnd.one_in(6)) r.additive = rnd.of(['none', 'cost', 'quantity']);
        if (correct) {
            const to = style === 2 && !rnd.one_in(6) ? records.at(-1) : undefined;
            r.corrects = { emitter: to?.emitter ?? rnd.of(emitters), record_id: to?.record_id ?? uuid(1 + rnd.below(rnd.one_in(2) ? size : 3)), action: rnd.one_in(4) ? rnd.of(['rebook', 'adjust']) : 'reverse', reason: 'why' };
            if (rnd.one_in(15)) delete r.corrects.record_id;
        }
        records.push(r);
        if (twice && rnd.one_in(12)) records.push(structuredClone(r));
    }
    // In any order: a reversal may stand before what it reverses.
    if (rnd.one_in(2)) for (let i = records.length - 1; i > 0; i--) { const k = rnd.below(i + 1); [records[i], records[k]] = [records[k], records[i]]; }
    return records;
}

function run(name, records, options = []) {
    const file = `${work}/${name}.jsonl`;
    writeFileSync(file, records.map((r) => JSON.stringify(r) + '\n').join(''));
    const p = spawnSync(`${root}/build/tur`, ['validate', '--quiet', '--output', 'json', '--max-findings', '0', '--only', ONLY.join(','), ...options, file], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, TMPDIR: work } });
    if (p.error || p.status === null || p.status > 1) throw new Error(`tur could not judge ${file}: status ${p.status} ${p.stderr}`);
    return p.stdout.split('\n').filter(Boolean).map((l) => JSON.parse(l));
}
const pairs = (findings) => new Set(findings.map((f) => `${f.line} ${f.requirement}`));

// Findings that only one of the two has, and that sets-differences.json gives a reason for.
const differences = readJson(new URL('sets-differences.json', import.meta.url));
const corrected = (records, k) => records.some((r) => (own(r) === k && r.corrects) || target(r) === k);
const classes = {
    'an id twice': (id, records) => id !== 'TUR-0203' && records.some((r, n) => records.findIndex((o) => own(o) === own(r)) < n && corrected(records, own(r))),
};
const used = new Map(differences.map((d) => [d.name, 0]));
for (const name of new Set([...used.keys(), ...Object.keys(classes)])) if (!used.has(name) || !classes[name]) throw new Error(`a class without a reason or without code: ${name}`);
function explained(x, records) {
    const name = Object.keys(classes).find((k) => classes[k](x.split(' ')[1], records));
    if (name) used.set(name, used.get(name) + 1);
    return name !== undefined;
}

mkdirSync(`${work}/sets`, { recursive: true });
const COUNT = 12000, ALONE = 300;
const all = [...Array(COUNT).keys()].map((n) => exported(n));
const times = new Map(ONLY.map((id) => [id, 0])), wrong = new Map();
let passed = 0, failed = 0, clean = 0, circles = 0;

function compare(n, ours, how) {
    const theirs = judge(all[n]);
    const live = liveness(all[n]), undecided = all[n].some((r) => !live.has(r));
    const more = [...ours].filter((x) => !theirs.has(x) && !explained(x, all[n])), less = [...theirs].filter((x) => !ours.has(x) && !explained(x, all[n]));
    if (how === '') { for (const x of theirs) { const id = x.split(' ')[1]; times.set(id, times.get(id) + 1); } clean += !theirs.size; circles += undecided; }
    if (!more.length && !less.length) { passed++; return; }
    failed++;
    const ids = (list) => [...new Set(list.map((x) => x.split(' ')[1]))].sort().join(' ') || '-';
    const kind = `${how}only tur: ${ids(more)}; only here: ${ids(less)}${undecided ? '; a circle of reversals' : ''}`;
    if (!wrong.has(kind)) wrong.set(kind, []);
    wrong.get(kind).push({ n, more, less });
}

// As one export, in three ways; each finding belongs to the export in which its line is.
const where = all.flatMap((records, n) => records.map((r, i) => [n, i + 1]));
for (const [how, options] of [['', ['--jobs', '1']], ['in threads: ', ['--jobs', '7']], ['with little memory: ', ['--jobs', '2', '--memory', '1M']]]) {
    const ours = all.map(() => new Set());
    for (const f of run('sets/all', all.flat(), options)) { const [n, line] = where[f.line - 1]; ours[n].add(`${line} ${f.requirement}`); }
    ours.forEach((o, n) => compare(n, o, how));
}
for (let n = 0; n < ALONE; n++) compare(n, pairs(run('sets/one', all[n])), 'alone: ');

for (const [kind, list] of [...wrong].sort((a, b) => b[1].length - a[1].length)) {
    const { n, more, less } = list.reduce((a, b) => (all[a.n].length <= all[b.n].length ? a : b));
    console.log(`FAILED ${list.length} exports, ${kind}\n    shortest: export ${n}; only tur: ${more.join(', ') || '-'}; only here: ${less.join(', ') || '-'}`);
    all[n].forEach((r, i) => console.log(`    ${i + 1} ${JSON.stringify(r)}`));
}
for (const [id, n] of times) {
    if (n) passed++;
    else { failed++; console.log(`FAILED no export violates ${id}`); }
}
for (const [name, n] of used) {
    if (n) passed++;
    else { failed++; console.log(`FAILED no export needs the class: ${name}`); }
}
for (const id of open) { failed++; console.log(`FAILED ${id} is a rule on an export, and nothing here decides it`); }
console.log(`sets: ${COUNT} exports of ${where.length} records, ${clean} violate nothing, ${circles} have a circle of reversals; violations: ${[...times].map(([k, v]) => `${k} ${v}`).join(', ')}; differences explained: ${[...used].map(([k, v]) => `${k} ${v}`).join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
