// The rules of spec/1.0 that a JSON Schema cannot express, on integers of any size. Written from the text, not from the
// C code: where the two disagree, one of them is wrong. `violated(record)` is the set of requirements a record violates.
import { readJson, tables } from './cases.mjs';

const measured = tables(new URL('../../../spec/1.0/measured.md', import.meta.url));
const record = tables(new URL('../../../spec/1.0/record.md', import.meta.url));
// The dated list beside the schema. Some codes have no minor unit.
export const MINOR = new Map(readJson(new URL('../../../schema/1.0/currencies.json', import.meta.url)).currencies.filter((c) => c.minor !== null).map((c) => [c.code, c.minor]));

// ---- Decimals: integers scaled by 10^18 -----------------------------------------------------------------------------

const ten = (n) => 10n ** BigInt(n);
const ONE = ten(18);
export function decimal(text) {
    const [, sign, whole, part = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
    const v = BigInt(whole) * ONE + BigInt(part.padEnd(18, '0'));
    return sign ? -v : v;
}
export const magnitude = (v) => (v < 0n ? -v : v);
export function spell(v) {
    const n = v < 0n ? -v : v;
    const part = String(n % ONE).padStart(18, '0').replace(/0+$/, '');
    return (v < 0n ? '-' : '') + n / ONE + (part && '.' + part);
}

// num / den to the nearest integer, as `mode` says.
export function divide(num, den, mode) {
    const negative = num < 0n;
    const n = negative ? -num : num;
    let q = n / den;
    const r = n % den;
    const half = 2n * r === den ? 0 : 2n * r < den ? -1 : 1;
    const away = {
        half_even: half > 0 || (half === 0 && q % 2n === 1n),
        half_up: half >= 0,
        half_down: half > 0,
        up: r !== 0n,
        down: false,
        ceiling: r !== 0n && !negative,
        floor: r !== 0n && negative,
    }[mode];
    if (away) q += 1n;
    return negative ? -q : q;
}

// ---- Rectangles: sets of cells are integers of 55 bits ---------------------------------------------------------------

export const TOKEN = new Map([...measured['meters tokens'], ...measured['meters unions']].map(([name, mask]) => [name, Number(mask)]));
export const MODALITY = measured['codes modality'].map(([code]) => code);
const UNIT_WHOLE = new Map(measured['meters units'].map(([unit, , whole]) => [unit, whole === 'yes']));
export const METER = new Map(measured['meters meters'].map(([name, unit, , variants]) => [name, { unit, variants: variants ? variants.split(', ') : [] }]));

export function rectangle(meter, modality) {
    let set = 0n;
    for (let leaf = 0; leaf < 11; leaf++) {
        if (!(TOKEN.get(meter) >> leaf & 1)) continue;
        for (let m = 0; m < 5; m++) if (modality === undefined || MODALITY[m] === modality) set |= 1n << BigInt(5 * leaf + m);
    }
    return set;
}
const place = (text) => rectangle(...text.split('@'));
const of_line = (l) => rectangle(l.meter, l.modality);
const meet = (a, b) => (a & b) !== 0n;
const inside = (a, b) => (a & ~b) === 0n;
const isToken = (l) => TOKEN.has(l.meter);
const IN = rectangle('input.all'), OUT = rectangle('output');

// The bounds of a set of cells: [lower, upper], undefined where there is none. Of a reversal they are those of the turned lines.
export function bounds(r, set, part) {
    const reverse = r.corrects?.action === 'reverse', complete = r.complete ?? [];
    let lower = 0n, upper = 0n, below = r.corrects?.action === 'adjust';
    for (const l of r.meters ?? []) {
        const q = reverse ? -decimal(l.quantity) : decimal(l.quantity);
        if (!isToken(l)) continue;
        if (reverse && q < 0n) below = true;
        const rect = of_line(l);
        if (!meet(rect, set)) continue;
        if (inside(rect, set) && !part) { lower += q; upper += q; }
        else if (q > 0n) upper += q;
        else lower += q;
    }
    if ((meet(set, IN) && !complete.includes('input')) || (meet(set, OUT) && !complete.includes('output'))) {
        upper = undefined;
        if (below) lower = undefined;
    }
    return [lower, upper];
}
const within = (q, [lower, upper]) => (lower === undefined || q >= lower) && (upper === undefined || q <= upper);

// ---- Rating ----------------------------------------------------------------------------------------------------------

// The measured quantity of a label as bounds with the record's own sign; undefined where it has no line to measure it.
export function measuredBounds(r, label) {
    if (TOKEN.has(label.split('@')[0])) {
        const [lower, upper] = bounds(r, place(label));
        if (r.corrects?.action !== 'reverse') return [lower, upper];
        return [upper === undefined ? undefined : -upper, lower === undefined ? undefined : -lower];
    }
    const lines = (r.meters ?? []).filter((l) => l.meter === label);
    if (!lines.length) return undefined;
    const sum = lines.reduce((s, l) => s + decimal(l.quantity), 0n);
    return [sum, sum];
}

export function chargedQuantity(r, c) {
    if (c.quantity !== undefined) return decimal(c.quantity);
    const b = c.of === undefined ? undefined : measuredBounds(r, c.of);
    return b && b[0] !== undefined && b[0] === b[1] ? b[0] : undefined;
}

// The rated price, scaled by 10^18; `wide` where it has more than 20 digits before its point. On a reversal the signs are
// turned, the product is rounded, and the result is turned back.
export function rated(r, c, price, quantity) {
    const turn = r.corrects?.action === 'reverse' ? -1n : 1n;
    let num = turn * quantity * decimal(price.amount), den = BigInt(price.per) * ONE;
    for (const m of c.multipliers ?? []) { num *= decimal(m.value); den *= ONE; }
    if (c.fx && price.currency !== undefined && price.currency === c.fx.from) { num *= decimal(c.fx.rate); den *= ONE; }
    const places = c.rounding?.places ?? 12;
    const v = turn * divide(num * ten(places), den * ONE, c.rounding?.mode ?? 'half_even') * ten(18 - places);
    return { v, wide: magnitude(v) >= ten(38) };
}

// A price is in another currency than its charge and nothing converts it: there is no rated price.
const unconverted = (c, p) => p.currency !== undefined && c.currency !== undefined && p.currency !== c.currency && c.fx?.from !== p.currency;

// ---- Instants --------------------------------------------------------------------------------------------------------

// Instants of one form compare like texts once the fractions are equally long.
const instant = (t) => t.slice(0, 19) + (t.slice(20, -1)).padEnd(9, '0');
const before = (a, b) => instant(a) < instant(b);
const same = (a, b) => instant(a) === instant(b);

// ---- The requirements ------------------------------------------------------------------------------------------------

const AMOUNTS = ['list', 'contracted', 'billed', 'effective'];
const PLACEHOLDER = /^(none|null|undefined|nan|n\/a|unknown|-)$/i;
const ESTIMATE = ['client_estimate', 'tokenizer_estimate'];
const FREE = ['included', 'free', 'promotional', 'prepaid', 'capacity', 'not_billed'];
const MEMBERS = new Set(record['members record'].map(([m]) => /[a-z_]+/.exec(m)[0]).filter((m) => m !== 'x_'));
const key = (v) => JSON.stringify(Object.keys(v ?? {}).sort().map((k) => [k, v[k]]));

function lines(r, add) {
    const meters = r.meters ?? [], avoided = r.avoided ?? [];
    const signed = ['reverse', 'adjust'].includes(r.corrects?.action);
    for (const [group, id] of [[meters, 'TUR-0603'], [avoided, 'TUR-0616']]) {
        const token = group.filter(isToken);
        token.forEach((a, i) => {
            const ra = of_line(a);
            let holds = false;
            token.forEach((b, j) => {
                if (i === j) return;
                const rb = of_line(b);
                if (inside(rb, ra)) holds = true;
                if (j < i || !meet(ra, rb)) return;
                const allowed = (a.rest && inside(rb, ra) && ra !== rb) || (b.rest && inside(ra, rb) && ra !== rb);
                if (!allowed) add(id);
            });
            if (a.rest && !holds) add('TUR-0604');
        });
    }
    const seen = new Set();
    for (const l of meters) {
        if (isToken(l)) continue;
        const k = l.meter + key(l.variant);
        if (seen.has(k)) add('TUR-0605');
        seen.add(k);
    }
    for (const l of [...meters, ...avoided]) {
        const whole = isToken(l) || (METER.has(l.meter) && UNIT_WHOLE.get(METER.get(l.meter).unit));
        if (!signed && decimal(l.quantity) < 0n) add('TUR-0606');
        if (whole && decimal(l.quantity) % ONE !== 0n && l.quality === undefined && r.kind !== 'allocation') add('TUR-0607');
        if (!isToken(l) && (l.rest !== undefined || l.modality !== undefined)) add('TUR-0608');
        if (l.variant && (isToken(l) || (METER.has(l.meter) && Object.keys(l.variant).some((k) => !METER.get(l.meter).variants.includes(k))))) add('TUR-0611');
    }
    if (avoided.some((l) => !isToken(l))) add('TUR-0610');
    if (ESTIMATE.includes(r.provenance?.usage_source) && meters.some((l) => isToken(l) && l.quality !== 'approximate')) add('TUR-0615');
    if (r.request?.served_by === 'gateway_cache') {
        if (r.meters) add('TUR-0612');
        if (!['input', 'output'].every((d) => r.complete?.includes(d))) add('TUR-0613');
        if (r.service?.model_priced !== undefined) add('TUR-0502');
    }
    if (['tax', 'settlement'].includes(r.kind) && (r.meters || r.avoided || r.stated || r.complete)) add('TUR-0619');

    const names = new Set();
    for (const f of r.stated ?? []) {
        if (names.has(f.name)) add('TUR-0614');
        names.add(f.name);
        if (f.unreliable !== undefined) {
            if (f.part) add('TUR-0617');
            continue;
        }
        if (!signed && decimal(f.quantity) < 0n) add('TUR-0606');
        const set = f.of.reduce((s, p) => s | place(p), 0n);
        const q = r.corrects?.action === 'reverse' ? -decimal(f.quantity) : decimal(f.quantity);
        if (!within(q, bounds(r, set, f.part))) add('TUR-0609');
    }
}

// A literal is compared where it is a plain decimal in the currency of the charge.
function literal(c, stated, amount) {
    if (!stated || amount === undefined || stated.unit === undefined || stated.unit !== c.currency) return true;
    const m = /^[+-]?([0-9]+)(?:\.([0-9]+))?$/.exec(stated.text);
    if (!m) return true;
    const part = m[2] ?? '';
    const v = divide(BigInt(m[1] + part) * ONE, ten(part.length), 'half_even'), a = decimal(amount);
    return v === (a < 0n ? -a : a);
}

function charge(r, c, add) {
    const amounts = AMOUNTS.filter((a) => c[a] !== undefined), prices = ['list_price', 'contracted_price'].filter((p) => c[p]);
    const signed = ['reverse', 'adjust'].includes(r.corrects?.action);
    const need = (when, then, id) => { if (when && !then) add(id); };
    need(c.quantity !== undefined && decimal(c.quantity) < 0n, signed, 'TUR-0606');
    need(amounts.length, r.parties?.seller, 'TUR-0401');
    need(c.billed !== undefined, r.parties?.consumer, 'TUR-0402');
    need(c.billed !== undefined, r.account?.billing_account, 'TUR-0403');
    need(amounts.length, c.basis !== undefined, 'TUR-0701');
    need(amounts.length, c.currency !== undefined, 'TUR-0702');
    need(FREE.includes(c.status), c.reason !== undefined, 'TUR-0703');
    need(c.status === 'unpriced', !amounts.length, 'TUR-0704');
    need(c.status === 'stated', amounts.length, 'TUR-0714');
    need(c.basis === 'estimated', ['contracted', 'billed', 'effective'].every((a) => c[a] === undefined), 'TUR-0717');
    need(c.multipliers, prices.length, 'TUR-0718');
    need(c.quantity_rule !== undefined, c.quantity !== undefined, 'TUR-0719');
    need(c.fx, prices.length, 'TUR-0722');
    need(c.stated_list, c.list !== undefined, 'TUR-0726');
    need(['tax', 'rounding'].includes(c.code), ['invoice_line', 'invoice'].includes(r.grain) || ['tax', 'adjustment'].includes(r.kind), 'TUR-0721');
    need(c.status !== 'promotional' && FREE.includes(c.status) && c.billed !== undefined, c.billed !== undefined && decimal(c.billed) === 0n, 'TUR-0713');
    need(c.code === 'grant_expiry', c.grant, 'TUR-0801');
    need(c.status === 'prepaid', c.grant || c.commitment, 'TUR-0802');
    need(c.status === 'capacity', c.commitment, 'TUR-0803');
    need(c.code === 'tax' && ['invoice_line', 'invoice'].includes(r.grain), c.tax, 'TUR-1002');
    need(c.tax, c.code === 'tax', 'TUR-1003');
    need(r.service?.key_ownership === 'customer_key_via_gateway' && c.code === 'usage', c.payee !== undefined || c.reason !== undefined, 'TUR-0503');
    need(ESTIMATE.includes(r.provenance?.usage_source) && c.status === 'priced' && c.basis === 'supplier_billed' && c.quantity_rule === undefined
        && (c.of === undefined ? c.code === 'usage' : TOKEN.has(c.of.split('@')[0])), c.billed === undefined, 'TUR-0727');
    need(c.status === 'priced', c.list_price?.sheet !== undefined || c.contracted_price?.sheet !== undefined || c.sku?.price_id !== undefined, 'TUR-0728');
    need(c.code === 'discount', c.reason !== undefined, 'TUR-0804');
    need(r.kind === 'credit' && c.code === 'credit', c.grant || c.commitment || c.reason !== undefined, 'TUR-0805');
    need(['usage', 'credit'].includes(c.code) && c.grant?.expires !== undefined && r.time?.start !== undefined, r.time?.start && c.grant?.expires && before(r.time.start, c.grant.expires), 'TUR-0806');
    need(r.kind === 'purchase' && c.code === 'prepayment' && c.effective !== undefined, c.effective === '0', 'TUR-0807');
    minor(r, c, add);
    for (const p of prices) if (unconverted(c, c[p])) add('TUR-0711');
    if (c.fx && c.fx.from === c.currency) add('TUR-0711');
    const back = ['credit', 'adjustment'].includes(r.kind) || signed || ['discount', 'credit', 'rounding'].includes(c.code) || (c.grant && decimal(c.grant.amount) < 0n);
    if (!back && amounts.some((a) => decimal(c[a]) < 0n)) add('TUR-0712');
    const only = c.billed ?? (amounts.length === 1 ? c[amounts[0]] : undefined);
    if (!literal(c, c.stated, only) || !literal(c, c.stated_list, c.list)) add('TUR-0720');

    if (c.status !== 'priced') return;
    need(true, prices.length, 'TUR-0705');
    need(true, ['list', 'contracted', 'billed'].some((a) => c[a] !== undefined), 'TUR-0724');
    if (prices.some((p) => decimal(c[p].amount) === 0n)) add('TUR-0715');
    const quantity = chargedQuantity(r, c);
    if (quantity === undefined) return add('TUR-0708');
    for (const p of prices) {
        if (unconverted(c, c[p])) continue;
        const { v, wide } = rated(r, c, c[p], quantity);
        if (wide) add('TUR-0716');
        const amount = p === 'list_price' ? c.list : c.contracted ?? c.billed;
        if (amount !== undefined && decimal(amount) !== v) add(p === 'list_price' ? 'TUR-0706' : 'TUR-0707');
    }
}

const unitOf = (currency) => (MINOR.has(currency) ? ten(18 - MINOR.get(currency)) : undefined);

// One charge against the minor unit of its currency.
function minor(r, c, add) {
    const unit = unitOf(c.currency), amounts = AMOUNTS.filter((a) => c[a] !== undefined);
    if (unit === undefined) return;
    if (c.code === 'rounding' && r.grain === 'invoice_line' && r.kind !== 'adjustment' && r.corrects?.action !== 'adjust') {
        const n = r.charges.filter((o) => o.currency === c.currency && !['rounding', 'tax'].includes(o.code)).length;
        if (n && amounts.some((a) => magnitude(decimal(c[a])) >= BigInt(n) * unit)) add('TUR-0729');
    }
    const amount = c.billed ?? (amounts.length === 1 ? c[amounts[0]] : undefined);
    if (c.code === 'tax' && c.tax && amount !== undefined) {
        // In units of 10^-38: base and rate have 18 places each, and percent two more.
        const apart = magnitude(decimal(amount)) * ten(20) - magnitude(decimal(c.tax.base) * decimal(c.tax.rate));
        if (magnitude(apart) > unit * ten(20)) add('TUR-1006');
    }
}

// What an invoice ends with, once it is issued or void.
function ending(r, add) {
    if (!['issued', 'void'].includes(r.invoice?.status)) return;
    const odd = (v, unit) => { if (unit !== undefined && v % unit !== 0n) add('TUR-1007'); };
    if (r.kind === 'settlement') for (const a of ['prepaid', 'payable']) if (r.invoice[a] !== undefined) odd(decimal(r.invoice[a]), unitOf(r.invoice.currency));
    if (r.grain !== 'invoice') return;
    for (const currency of new Set((r.charges ?? []).map((c) => c.currency))) {
        const charges = r.charges.filter((c) => c.currency === currency);
        if (!charges.every((c) => c.basis === 'supplier_billed' && c.billed !== undefined)) continue;
        const sums = new Map();
        for (const c of charges) sums.set(payee(r, c), (sums.get(payee(r, c)) ?? 0n) + decimal(c.billed));
        for (const v of sums.values()) odd(v, unitOf(currency));
    }
}

// "Absent means the biller", and an absent biller is the seller.
const payee = (r, c) => c.payee ?? r.parties?.biller?.id ?? r.parties?.seller?.id;

function portions(r, add) {
    const places = new Map();
    for (const c of r.charges ?? []) {
        if (c.code !== 'usage' || c.of === undefined) continue;
        const k = JSON.stringify([c.of, payee(r, c)]);
        places.set(k, [...(places.get(k) ?? []), c]);
    }
    for (const beside of places.values()) {
        const measured = measuredBounds(r, beside[0].of);
        const equal = (a, b) => a.basis === b.basis && a.currency === b.currency;
        const bare = beside.filter((c) => c.basis === undefined || c.currency === undefined), whole = beside.filter((c) => !bare.includes(c));
        for (const c of beside) if (c.quantity !== undefined && beside.some((o) => equal(o, c) && o.quantity === undefined)) add('TUR-0710');
        // Those without basis or currency count with each set of equal ones beside them, or apart, whichever fits.
        const sum = (list) => list.filter((o) => o.quantity !== undefined).reduce((t, o) => t + decimal(o.quantity), 0n);
        const fits = (list) => within(sum(list), measured);
        const sets = whole.map((c) => whole.filter((o) => equal(o, c)));
        const together = (list) => [...new Set([...list, ...bare])];
        for (const c of beside) {
            const group = beside.filter((o) => equal(o, c));
            const ways = bare.includes(c) ? [group, bare, ...sets.map(together)] : [group, together(group)];
            if (!group.some((o) => o.quantity !== undefined) || !measured || ways.flat().some((o) => o.quantity_rule !== undefined)) continue;
            if (!ways.some(fits)) add('TUR-0709');
        }
    }
}

// ---- Privacy ---------------------------------------------------------------------------------------------------------

// The strings of a value; of maps, which are tags and extensions, the keys too.
function* texts(v, map) {
    if (typeof v === 'string') yield v;
    else if (v && typeof v === 'object') {
        for (const [k, o] of Object.entries(v)) {
            if (map && !Array.isArray(v)) yield k;
            yield* texts(o, map || (k.startsWith('x_') || k === 'tags'));
        }
    }
}
// The local part and the domain are as long as they can be: what ends inside a label or a local part is neither.
export function hasAddress(text) {
    for (const [, before_it, local, domain] of text.matchAll(/(^|[^A-Za-z0-9._%+-])([A-Za-z0-9._%+-]+)(?=@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*))/g)) {
        const labels = domain.split('.');
        if (labels.length < 2 || !/^[A-Za-z]{2,}$/.test(labels.at(-1))) continue;
        if (local !== 'git' && before_it !== '/' && !/\.gserviceaccount\.com$/i.test(domain)) return true;
    }
    return false;
}
const SIXTEEN = /^(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{16,}$/;
const isRun = (run) => run.split(/[_-]/).some((part) => SIXTEEN.test(part));
const SHAPES = [/(sk-|hf_|gsk_|xai-|pplx-|r8_|sk_live_|rk_live_|ya29\.|ghp_|gho_|ghs_|ghu_|github_pat_|glpat-|xoxa-|xoxb-|xoxp-|xapp-|Bearer |Basic )([A-Za-z0-9_-]+)/y, /AIza[A-Za-z0-9_-]{35}/y, /eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\./y, /-----BEGIN .*PRIVATE KEY-----/sy];
export function hasSecret(text) {
    for (let i = 0; i < text.length; i++) {
        if (i && /[A-Za-z0-9_-]/.test(text[i - 1])) continue;
        for (const shape of SHAPES) {
            shape.lastIndex = i;
            const m = shape.exec(text);
            if (m && (m[2] === undefined || isRun(m[2]))) return true;
        }
    }
    return false;
}
function privacy(r, bearers, add) {
    for (const t of texts(r)) if (hasSecret(t)) add('TUR-1402');
    const open = [r.attribution, r.agent, r.labels];
    for (const v of open) for (const t of texts(v)) if (hasAddress(t)) add('TUR-1401');
    for (const t of texts(r.tags, true)) if (hasAddress(t)) add('TUR-1401');
    for (const o of bearers) for (const k of Object.keys(o)) if (k.startsWith('x_')) for (const t of texts(o[k], true)) if (hasAddress(t)) add('TUR-1401');
}

export function violated(r) {
    const found = new Set(), add = (id) => { found.add(id); };
    const need = (when, then, id) => { if (when && !then) add(id); };
    const t = r.time ?? {}, q = r.request ?? {}, inv = r.invoice ?? {};
    const version = r.record_id[14];
    if (!'78'.includes(version) || !'89ab'.includes(r.record_id[19])) add('TUR-0204');
    need(r.provenance?.source_format !== undefined, version === '8', 'TUR-0205');
    if ([q.id, q.logical_call_id].some((v) => v !== undefined && PLACEHOLDER.test(v))) add('TUR-0206');
    if ([r.account?.billing_account?.id, r.account?.sub_account?.id, r.attribution?.principal_id, r.attribution?.credential_id].some((v) => v !== undefined && PLACEHOLDER.test(v))) add('TUR-0210');
    need(q.attempt !== undefined, q.logical_call_id !== undefined, 'TUR-0207');
    need(r.grain === 'request' && r.provenance?.usage_source === 'supplier_response', q.id !== undefined, 'TUR-0208');
    if (q.id !== undefined && r.same_usage?.includes(q.id)) add('TUR-0209');

    if (t.start && t.end && !before(t.start, t.end) && !(r.grain === 'request' && same(t.start, t.end))) add('TUR-0301');
    need(t.end, t.start, 'TUR-0302');
    if (r.billing_period && !before(r.billing_period.start, r.billing_period.end)) add('TUR-0303');
    if (t.start && t.recorded && before(t.recorded, t.start)) add('TUR-0304');
    if (t.price && t.start && same(t.price.at, t.start)) add('TUR-0305');
    need(r.grain === 'bucket', t.start && t.end, 'TUR-0306');
    if (r.as_of && t.start && before(r.as_of, t.start)) add('TUR-0307');
    if (r.kind === 'usage' && r.grain === 'request' && t.end && t.recorded && before(t.recorded, t.end)) add('TUR-0308');
    need(['invoice_line', 'invoice'].includes(r.grain), r.billing_period, 'TUR-0309');
    need(r.account?.sub_account, r.account?.billing_account, 'TUR-0404');
    need(r.grain === 'session', r.agent?.session_id !== undefined || r.agent?.run_id !== undefined || q.id !== undefined, 'TUR-0213');
    need(q.stream_complete === false, r.provenance?.usage_source !== undefined, 'TUR-0504');
    for (const k of ['context_band', 'tier_served']) need(r.grain === 'bucket' && r.aggregate?.by && r.service?.[k] !== undefined, r.aggregate?.by?.includes(`service.${k}`), 'TUR-0508');
    need(r.kind === 'settlement' && inv.status !== 'open', inv.id !== undefined, 'TUR-1008');
    need(r.kind === 'tax', r.charges, 'TUR-1009');
    need(r.kind === 'allocation', r.additive !== undefined, 'TUR-1106');
    need(r.kind === 'allocation', r.same_usage || r.provenance?.evidence, 'TUR-1107');
    need(['region', 'local'].includes(r.service?.scope), r.service?.region !== undefined, 'TUR-0501');
    need(inv.prepaid !== undefined || inv.payable !== undefined, inv.currency !== undefined, 'TUR-1004');
    need(inv.prepaid !== undefined || inv.payable !== undefined, r.kind === 'settlement', 'TUR-1005');
    if (r.agent?.run_id !== undefined && r.agent.run_id === r.agent.parent_run_id) add('TUR-1102');
    need(r.trace?.span_id, r.trace?.trace_id, 'TUR-1104');
    if (r.trace?.span_id !== undefined && r.trace.span_id === r.trace.parent_span_id) add('TUR-1105');
    need(['reverse', 'rebook'].includes(r.corrects?.action), r.corrects?.record_id, 'TUR-0901');
    if (r.corrects && r.corrects.emitter === r.emitter && r.corrects.record_id === r.record_id) add('TUR-0902');
    // An extension may stand on the record, on a line and on a charge; `critical` names it wherever it stands.
    const bearers = [r, ...(r.meters ?? []), ...(r.avoided ?? []), ...(r.charges ?? [])];
    for (const name of r.critical ?? []) {
        if (!(name.startsWith('x_') ? bearers : [r]).some((o) => Object.hasOwn(o, name))) add('TUR-1605');
        if (MEMBERS.has(name)) add('TUR-1607');
    }
    lines(r, add);
    for (const c of r.charges ?? []) charge(r, c, add);
    portions(r, add);
    ending(r, add);
    privacy(r, bearers, add);
    return found;
}

// The requirements that `violated` decides.
export const DECIDED = `0204 0205 0206 0207 0208 0209 0210 0213 0301 0302 0303 0304 0305 0306 0307 0308 0309 0401 0402 0403 0404
    0501 0502 0503 0504 0508 0603 0604 0605 0606 0607 0608 0609 0610 0611 0612 0613 0614 0615 0616 0617 0619 0701 0702 0703
    0704 0705 0706 0707 0708 0709 0710 0711 0712 0713 0714 0715 0716 0717 0718 0719 0720 0721 0722 0724 0726 0727 0728 0729
    0801 0802 0803 0804 0805 0806 0807 0901 0902 1002 1003 1004 1005 1006 1007 1008 1009 1102 1104 1105 1106 1107 1401 1402
    1605 1607`.split(/\s+/).map((n) => 'TUR-' + n);
