// What the judges share: the cases as mutate.mjs wrote them, and what `tur validate` says of each.
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

// One JSON object a line: {id, of, how} and the record's own line, as `line` or, where it is no text, as `hex`.
export function readCases(path) {
    const cases = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
    for (const c of cases) c.bytes = c.hex === undefined ? Buffer.from(c.line, 'utf8') : Buffer.from(c.hex, 'hex');
    return cases;
}

// Judges every case with the requirements `only`: one file, a case a line. Returns an array of arrays of findings.
export function tur(program, cases, only, work) {
    const lines = work + '.jsonl', found = work + '.findings';
    writeFileSync(lines, Buffer.concat(cases.flatMap((c) => [c.bytes, Buffer.from('\n')])));
    const out = openSync(found, 'w');
    const run = spawnSync(program, ['validate', '--quiet', '--output', 'json', '--max-findings', '0', '--only', only.join(','), lines], { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    if (run.error || run.status > 1 || run.status === null) throw new Error(`${program} could not judge ${lines}: status ${run.status}`);
    const of = cases.map(() => []);
    for (const l of readFileSync(found, 'utf8').split('\n')) {
        if (!l) continue;
        const f = JSON.parse(l);
        if (!of[f.line - 1]) throw new Error(`${program}: a finding of line ${f.line}, which is not there`);
        of[f.line - 1].push(f);
    }
    return of;
}

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

// The tables of the text that stand between `<!-- generated: NAME -->` and `<!-- end -->`: arrays of rows of cells.
export function tables(path) {
    const of = {};
    let name = null, row = 0;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
        const begin = /^<!-- generated: (.*) -->$/.exec(line);
        if (begin) { name = begin[1]; row = 0; of[name] = []; }
        else if (line === '<!-- end -->') name = null;
        else if (name && line.startsWith('| ') && row++ >= 2) of[name].push(line.slice(2, -2).split(' | ').map((c) => c.trim().replace(/^`(.*)`$/, '$1')));
    }
    return of;
}

export const show = (bytes, most = 400) => (bytes.length > most ? bytes.toString('utf8', 0, most) + `… (${bytes.length} bytes)` : bytes.toString('utf8'));

// ---- Chance, without chance: xorshift of 32 bits, seeded by a name ----------------------------------------------------

export function chance(seed) {
    let s = 2166136261;
    for (const c of Buffer.from(seed)) s = Math.imul(s ^ c, 16777619);
    s = s || 1;
    const next = (n) => {
        s ^= s << 13; s ^= s >>> 17; s ^= s << 5;
        return (s >>> 0) % n;
    };
    return { below: next, of: (list) => list[next(list.length)], one_in: (n) => next(n) === 0 };
}
