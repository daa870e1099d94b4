// recompute.mjs ROOT WORK: the rules of the text, computed again, and `tur validate` judge the same records.
//
// Of each line that is structurally valid for both the program and the schema's reader, the set of violated requirements
// of rules.mjs has to equal the program's set.
import { readCases, readJson, show, tur } from './cases.mjs';
import { DECIDED, violated } from './rules.mjs';

const [root, work] = process.argv.slice(2);
const register = readJson(`${root}/schema/1.0/requirements.json`).requirements;
const structural = register.filter((q) => q.check === 'structure').map((q) => q.id);
// Every requirement on one record is decided by a schema or here; what is about several records is not.
const open = register.filter((q) => q.grade === 'record' && q.check !== 'structure' && !DECIDED.includes(q.id)).map((q) => q.id);

const all = readCases(`${work}/cases.jsonl`);
const shape = tur(`${root}/build/tur`, all, structural, `${work}/recompute-shape`);
const cases = all.filter((c, n) => {
    if (shape[n].some((f) => f.severity === 'error' || f.requirement === 'TUR-1606')) return false;
    c.value = JSON.parse(c.bytes);
    return c.value.tur === '1.0';
});
const found = tur(`${root}/build/tur`, cases, DECIDED, `${work}/recompute`);

// A finding that only one of the two has, and that recompute-differences.json gives a reason for.
const differences = readJson(new URL('recompute-differences.json', import.meta.url));
const without = (r, change) => { const c = structuredClone(r); change(c); return violated(c); };
const classes = {
    'no amount to compare with': (id, side, r, ours) => side === 'here' && ['TUR-0706', 'TUR-0707'].includes(id) && ours.has('TUR-0716'),
    'portions of which one has no quantity': (id, side, r, ours) => side === 'here' && id === 'TUR-0709' && ours.has('TUR-0710') && !without(r, (c) => { c.charges = c.charges.filter((a) => !c.charges.some((b) => b.code === 'usage' && b.of === a.of && b.quantity === undefined)); }).has('TUR-0709'),
    'a price that nothing converts': (id, side, r, ours, theirs) => side === 'here' && ['TUR-0706', 'TUR-0707', 'TUR-0716'].includes(id) && ours.has('TUR-0711') && theirs.has('TUR-0711'),
    'a rate from the currency of the charge': (id, side, r, ours, theirs) => side === 'tur' && ['TUR-0706', 'TUR-0707'].includes(id) && ours.has('TUR-0711') && theirs.has('TUR-0711') && r.charges.some((c) => c.fx !== undefined && c.fx.from === c.currency),
    'a price beside no currency': (id, side, r, ours) => side === 'here' && ['TUR-0706', 'TUR-0707', 'TUR-0716'].includes(id) && ours.has('TUR-0702') && !without(r, (c) => { c.charges = c.charges.filter((a) => a.currency !== undefined); }).has(id),
    'critical and absent': (id, side, r, ours) => side === 'here' && id === 'TUR-1607' && ours.has('TUR-1605'),
    'an id of no version': (id, side, r, ours) => side === 'here' && id === 'TUR-0205' && ours.has('TUR-0204'),
};
const used = new Map(differences.map((d) => [d.name, 0]));
for (const name of new Set([...used.keys(), ...Object.keys(classes)])) if (!used.has(name) || !classes[name]) throw new Error(`a class without a reason or without code: ${name}`);
function explained(id, side, r, ours, theirs) {
    const name = Object.keys(classes).find((k) => classes[k](id, side, r, ours, theirs));
    if (name) used.set(name, used.get(name) + 1);
    return name !== undefined;
}

let passed = 0, failed = 0, clean = 0;
const times = new Map(DECIDED.map((id) => [id, 0])), wrong = new Map();
cases.forEach((c, n) => {
    const ours = new Set(found[n].map((f) => f.requirement)), theirs = violated(c.value);
    for (const id of theirs) times.set(id, times.get(id) + 1);
    const more = [...ours].filter((id) => !theirs.has(id) && !explained(id, 'tur', c.value, ours, theirs));
    const less = [...theirs].filter((id) => !ours.has(id) && !explained(id, 'here', c.value, ours, theirs));
    if (!more.length && !less.length) {
        passed++;
        if (!theirs.size) clean++;
        return;
    }
    failed++;
    const kind = `only tur: ${more.sort().join(' ') || '-'}; only here: ${less.sort().join(' ') || '-'}`;
    if (!wrong.has(kind)) wrong.set(kind, []);
    wrong.get(kind).push([c, n]);
});
for (const [kind, list] of [...wrong].sort((a, b) => b[1].length - a[1].length)) {
    const [c, n] = list.reduce((a, b) => (a[0].bytes.length <= b[0].bytes.length ? a : b));
    console.log(`FAILED ${list.length} lines, ${kind}\n    shortest: ${c.id} ${c.of}: ${c.how}`);
    for (const f of found[n]) console.log(`    tur: ${f.requirement} ${f.pointer} found ${f.found}, wanted ${f.wanted}`);
    console.log(`    here: ${[...violated(c.value)].sort().join(' ')}\n    ${show(c.bytes, 2500)}`);
}
for (const id of DECIDED) {
    if (times.get(id)) passed++;
    else { failed++; console.log(`FAILED no line violates ${id}`); }
}
for (const [name, n] of used) {
    if (n) passed++;
    else { failed++; console.log(`FAILED no line needs the class: ${name}`); }
}
for (const id of open) { failed++; console.log(`FAILED ${id} is a rule on one record, and nothing here decides it`); }
console.log(`recompute: ${cases.length} of ${all.length} lines are structurally valid, ${clean} violate nothing; ${DECIDED.length} requirements; differences explained: ${[...used].map(([k, v]) => `${k} ${v}`).join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
