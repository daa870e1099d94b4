"""The rules that look at more than one member (record.md, measured.md, cost.md), each as its sentence says it."""
import re
from fractions import Fraction

from lists import CURRENCIES
from reading import BAD, is_extension
from tables import T

AMOUNTS = ("list", "contracted", "billed", "effective")
PLACEHOLDERS = {"none", "null", "undefined", "nan", "n/a", "unknown", "-"}
ESTIMATES = {"client_estimate", "tokenizer_estimate"}
NOT_BILLED = {"included", "free", "prepaid", "capacity", "not_billed"}
ALL_MODALITIES = sum(T.modalities.values())


def get(record, path):
    """The value at a path, BAD where it is broken, None where it is not there."""
    for name in path.split("."):
        if record is BAD or record is None:
            return record
        record = record.get(name)
    return record


def known(value):
    return value is not None and value is not BAD


def items(record, name):
    value = record.get(name)
    return [] if not known(value) else value


def number(text):
    return Fraction(text)


def moment(text):
    """Instants are ordered as date, time and fraction: the strings without Z, the fraction padded."""
    whole, _, fraction = text[:-1].partition(".")
    return whole + "." + fraction.ljust(9, "0")


def action(record):
    return get(record, "corrects.action")


def reverses(record):
    return action(record) == "reverse"


# Cells


class Line:
    def __init__(self, line):
        self.mask = T.masks.get(line.get("meter")) if known(line.get("meter")) else None
        modality = line.get("modality")
        self.modality = T.modalities.get(modality, 0) if known(modality) else ALL_MODALITIES
        self.rest = line.get("rest") is True
        self.good = known(line.get("meter")) and modality is not BAD and line.get("rest") is not BAD
        self.quantity = number(line["quantity"]) if known(line.get("quantity")) else None

    def cells(self):
        return cells(self.mask, self.modality)


def cells(mask, modalities):
    return {(c, m) for c in range(11) if mask >> c & 1 for m in range(5) if modalities >> m & 1}


def place_cells(place):
    meter, _, modality = place.partition("@")
    return cells(T.masks[meter], T.modalities[modality] if modality else ALL_MODALITIES)


def is_token_label(label):
    return label.partition("@")[0] in T.masks


def token_lines(record, name):
    """Token lines of meters or avoided; None where one of the lines cannot be used."""
    found = []
    value = record.get(name)
    if value is BAD:
        return None
    for line in value or []:
        if line is BAD or not known(line.get("meter")):
            return None
        it = Line(line)
        if it.mask is None:
            continue
        if not it.good or it.quantity is None:
            return None
        found.append(it)
    return found


def bounds(record, question, part=False):
    """The bounds of a set of cells, with the sign turned on a reversal; None for no bound, False if unknown."""
    lines = token_lines(record, "meters")
    complete = record.get("complete")
    if lines is None or complete is BAD or (complete and BAD in complete) or record.get("corrects") is BAD or action(record) is BAD:
        return False
    sign = -1 if reverses(record) else 1
    lower = upper = Fraction(0)
    below = False
    for line in lines:
        quantity = sign * line.quantity
        below |= quantity < 0
        inside = line.cells()
        if not inside & question:
            continue
        if inside <= question and not part:
            lower += quantity
            upper += quantity
        elif quantity > 0:
            upper += quantity
        else:
            lower += quantity
    covered = set()
    for direction in complete or []:
        covered |= place_cells("input.all" if direction == "input" else "output")
    if not question <= covered:
        upper = None
    if action(record) == "adjust" or (reverses(record) and below):
        # The fourth step speaks of a set with a cell in a direction that is not listed.
        if not question <= covered:
            lower = None
    return lower, upper


def within(value, limits):
    lower, upper = limits
    return (lower is None or lower <= value) and (upper is None or value <= upper)


# The record


class Rules:
    def __init__(self, record, report):
        self.r = record
        self.report = report
        self.kind, self.grain = record.get("kind"), record.get("grain")
        self.charges = [(i, c) for i, c in enumerate(items(record, "charges")) if c is not BAD]
        self.source = get(record, "provenance.usage_source")
        self.cached = get(record, "request.served_by") == "gateway_cache"
        self.turned = action(record) in ("reverse", "adjust")

    def get(self, path):
        return get(self.r, path)

    def has(self, path):
        return self.get(path) is not None

    def judge(self):
        for rule in (self.identity, self.time, self.parties, self.service, self.lines, self.stated, self.money,
                     self.portions, self.invoice, self.corrections, self.attribution, self.critical, self.privacy):
            rule()

    def identity(self):
        r = self.report
        uuid = self.get("record_id")
        if known(uuid) and (uuid[14] not in "78" or uuid[19] not in "89ab"):
            r("TUR-0204", "/record_id")
        elif known(uuid) and known(self.get("provenance.source_format")) and uuid[14] != "8":
            r("TUR-0205", "/record_id")
        for path in ("request.id", "request.logical_call_id"):
            if known(self.get(path)) and self.get(path).lower() in PLACEHOLDERS:
                r("TUR-0206", "/" + path.replace(".", "/"))
        for path in ("account.billing_account.id", "account.sub_account.id", "attribution.principal_id",
                     "attribution.credential_id"):
            if known(self.get(path)) and self.get(path).lower() in PLACEHOLDERS:
                r("TUR-0210", "/" + path.replace(".", "/"))
        if self.has("request.attempt") and not self.has("request.logical_call_id"):
            r("TUR-0207", "/request")
        if self.grain == "request" and self.source == "supplier_response" and not self.has("request.id"):
            r("TUR-0208", "")
        if known(self.get("request.id")) and self.get("request.id") in items(self.r, "same_usage"):
            r("TUR-0209", "/same_usage")
        if self.grain == "session" and not any(map(self.has, ("agent.session_id", "agent.run_id", "request.id"))):
            r("TUR-0213", "")

    def time(self):
        r = self.report
        start, end, recorded, as_of = (moment(self.get(p)) if known(self.get(p)) else None
                                       for p in ("time.start", "time.end", "time.recorded", "as_of"))
        if start and end and (end < start or (end == start and self.grain not in ("request", BAD))):
            r("TUR-0301", "/time/end")
        if self.has("time.end") and not self.has("time.start"):
            r("TUR-0302", "/time")
        first, last = self.get("billing_period.start"), self.get("billing_period.end")
        if known(first) and known(last) and moment(last) <= moment(first):
            r("TUR-0303", "/billing_period/end")
        if recorded and start and recorded < start:
            r("TUR-0304", "/time/recorded")
        price = self.get("time.price.at")
        if known(price) and start and moment(price) == start:
            r("TUR-0305", "/time/price")
        if self.grain == "bucket" and not (self.has("time.start") and self.has("time.end")):
            r("TUR-0306", "/time")
        if as_of and start and as_of < start:
            r("TUR-0307", "/as_of")
        if self.kind == "usage" and self.grain == "request" and recorded and end and recorded < end:
            r("TUR-0308", "/time/recorded")
        if self.grain in ("invoice_line", "invoice") and not self.has("billing_period"):
            r("TUR-0309", "")

    def parties(self):
        r = self.report
        if any(a in c for _, c in self.charges for a in AMOUNTS) and not self.has("parties.seller"):
            r("TUR-0401", "")
        if any("billed" in c for _, c in self.charges):
            if not self.has("parties.consumer"):
                r("TUR-0402", "")
            if not self.has("account.billing_account"):
                r("TUR-0403", "")
        if self.has("account.sub_account") and not self.has("account.billing_account"):
            r("TUR-0404", "/account")

    def service(self):
        r = self.report
        if self.get("service.scope") in ("region", "local") and not self.has("service.region"):
            r("TUR-0501", "/service")
        if self.cached and self.has("service.model_priced"):
            r("TUR-0502", "/service/model_priced")
        if self.get("service.key_ownership") == "customer_key_via_gateway":
            for i, c in self.charges:
                if c["code"] == "usage" and "payee" not in c and "reason" not in c:
                    r("TUR-0503", "/charges/%d" % i)
        if self.get("request.stream_complete") is False and self.source is None:
            r("TUR-0504", "")
        by = self.get("aggregate.by")
        if self.grain == "bucket" and known(by):
            for path in ("service.context_band", "service.tier_served"):
                if self.has(path) and path not in by:
                    r("TUR-0508", "/aggregate/by")

    def lines(self):
        r = self.report
        for name, req in (("meters", "TUR-0603"), ("avoided", "TUR-0616")):
            lines = [(i, line, Line(line)) for i, line in enumerate(items(self.r, name)) if line is not BAD]
            self.rectangles(name, req, lines)
            seen = []
            for i, line, it in lines:
                at = "/%s/%d" % (name, i)
                if it.mask is None and known(line["meter"]):
                    if name == "avoided":
                        r("TUR-0610", at)
                    else:
                        variant = line.get("variant")
                        key = (line["meter"], variant)
                        if variant is not BAD and key in seen:
                            r("TUR-0605", at)
                        seen.append(key)
                    if "rest" in line or "modality" in line:
                        r("TUR-0608", at)
                if known(line["meter"]) and "variant" in line:
                    self.variant(line, it, at)
                if it.quantity is not None:
                    if it.quantity < 0 and not self.turned:
                        r("TUR-0606", at + "/quantity")
                    if T.whole.get(line["meter"]) and it.quantity.denominator != 1 and "quality" not in line \
                            and self.kind not in ("allocation", BAD):
                        r("TUR-0607", at + "/quantity")
                if name == "meters" and it.mask is not None and self.source in ESTIMATES and line.get("quality") not in ("approximate", BAD):
                    r("TUR-0615", at)
        if self.cached:
            if self.has("meters"):
                r("TUR-0612", "/meters")
            complete = self.get("complete")
            if complete is not BAD and not {"input", "output"} <= set(complete or []) and BAD not in (complete or []):
                r("TUR-0613", "")
        if self.kind in ("tax", "settlement"):
            for name in ("meters", "avoided", "stated", "complete"):
                if self.has(name):
                    r("TUR-0619", "/" + name)

    def variant(self, line, it, at):
        if it.mask is not None:
            self.report("TUR-0611", at)
        elif line["meter"] in T.variants and known(line["variant"]):
            if not set(line["variant"]) <= T.variants[line["meter"]]:
                self.report("TUR-0611", at + "/variant")

    def rectangles(self, name, req, lines):
        whole = len(lines) == len(items(self.r, name)) and all(it.good for _, _, it in lines)
        lines = [(i, it, it.cells()) for i, _, it in lines if it.mask is not None and it.good]
        for n, (i, a, inside) in enumerate(lines):
            for _, b, other in lines[:n]:
                if inside & other and not (a.rest and inside > other) and not (b.rest and other > inside):
                    self.report(req, "/%s/%d" % (name, i))
            if whole and a.rest and not any(k != i and other <= inside for k, _, other in lines):
                self.report("TUR-0604", "/%s/%d" % (name, i))

    def stated(self):
        names = set()
        for i, figure in enumerate(items(self.r, "stated")):
            if figure is BAD:
                continue
            at = "/stated/%d" % i
            if known(figure["name"]):
                if figure["name"] in names:
                    self.report("TUR-0614", at)
                names.add(figure["name"])
            if "unreliable" in figure:
                if "part" in figure:
                    self.report("TUR-0617", at)
                continue
            if not known(figure["quantity"]):
                continue
            quantity = number(figure["quantity"])
            if quantity < 0 and not self.turned:
                self.report("TUR-0606", at + "/quantity")
            if not known(figure["of"]) or BAD in figure["of"] or figure.get("part") is BAD:
                continue
            question = set().union(*map(place_cells, figure["of"]))
            limits = bounds(self.r, question, figure.get("part") is True)
            if limits and not within(-quantity if reverses(self.r) else quantity, limits):
                self.report("TUR-0609", at + "/quantity")

    # Money

    def money(self):
        for i, charge in self.charges:
            Charge(self, charge, "/charges/%d" % i).judge()
        lines = [c for _, c in self.charges if c["code"] == "rounding"]
        if self.grain == "invoice_line" and self.kind != "adjustment" and action(self.r) != "adjust" and lines:
            self.roundings()
        self.issued()

    def roundings(self):
        for i, c in self.charges:
            if c["code"] != "rounding" or not known(c.get("currency")):
                continue
            others = [o for _, o in self.charges
                      if o["code"] not in ("rounding", "tax") and o.get("currency") == c["currency"]]
            unit = minor(c["currency"])
            if others and unit is not None:
                for name in AMOUNTS:
                    if known(c.get(name)) and abs(number(c[name])) >= unit * len(others):
                        self.report("TUR-0729", "/charges/%d/%s" % (i, name))

    def issued(self):
        if self.get("invoice.status") not in ("issued", "void"):
            return
        for name in ("prepaid", "payable"):
            amount, currency = self.get("invoice." + name), self.get("invoice.currency")
            if self.kind == "settlement" and known(amount) and known(currency) and not fits_minor(number(amount), currency):
                self.report("TUR-1007", "/invoice/" + name)
        if self.grain != "invoice":
            return
        biller = self.get("parties.biller.id") or self.get("parties.seller.id")
        sums, unknown = {}, set()
        for _, c in self.charges:
            currency = c.get("currency")
            if c.get("basis") != "supplier_billed" or not known(c.get("billed")):
                unknown.add(currency)
            else:
                key = (c.get("payee", biller), currency)
                sums[key] = sums.get(key, 0) + number(c["billed"])
        for (_, currency), total in sums.items():
            if currency in unknown:
                continue
            if not fits_minor(total, currency):
                self.report("TUR-1007", "/charges")

    def portions(self):
        usage = [(i, c) for i, c in self.charges
                 if c["code"] == "usage" and known(c.get("of")) and BAD not in (c.get("payee"), c.get("basis"), c.get("currency"))]
        groups = {}
        for i, c in usage:
            groups.setdefault((c["of"], c.get("payee"), c.get("basis"), c.get("currency")), []).append((i, c))
        unsaid = set()
        for members in groups.values():
            having = [c for _, c in members if "quantity" in c]
            if having and len(having) < len(members):
                self.report("TUR-0710", "/charges/%d" % members[0][0])
                for key in [k for k, g in groups.items() if g is members]:
                    unsaid.add(key[:2])
        for key, members in groups.items():
            if key[:2] in unsaid:  # with a portion of which nothing is said there is no sum
                continue
            explicit = [c for _, c in members if "quantity" in c]
            if not explicit or any("quantity_rule" in c for _, c in members) or any(c["quantity"] is BAD for c in explicit):
                continue
            limits = self.measured(key[0])
            if not limits:
                continue
            # What has no basis or no currency may belong to another group, or another to it.
            others = [c for k, g in groups.items() if k != key and joins(key, k) for _, c in g]
            if any("quantity_rule" in c or c.get("quantity") is BAD for c in others):
                continue
            totals = {sum((number(c["quantity"]) for c in explicit), Fraction(0))}
            for k, g in groups.items():
                if k != key and joins(key, k):
                    more = sum((number(c["quantity"]) for _, c in g if "quantity" in c), Fraction(0))
                    totals |= {t + more for t in totals}
            sign = -1 if reverses(self.r) else 1
            if not any(within(sign * t, limits) for t in totals):
                self.report("TUR-0709", "/charges/%d" % members[0][0])

    def measured(self, label):
        """The bounds of what a label names; None where nothing measured it, or where that cannot be said."""
        if is_token_label(label):
            return bounds(self.r, place_cells(label)) or None
        total = self.other(label)
        return None if total is None else (total, total)

    def other(self, label):
        lines = items(self.r, "meters")
        if any(line is BAD or line["meter"] is BAD for line in lines):
            return None
        found = [line["quantity"] for line in lines if line["meter"] == label]
        if not found or BAD in found:
            return None
        return (-1 if reverses(self.r) else 1) * sum(map(number, found), Fraction(0))

    def invoice(self):
        r = self.report
        amounts = [n for n in ("prepaid", "payable") if self.has("invoice." + n)]
        if self.get("invoice") is BAD:
            return
        if amounts:
            if not self.has("invoice.currency"):
                r("TUR-1004", "/invoice")
            if self.kind not in ("settlement", BAD):
                r("TUR-1005", "/invoice/" + amounts[0])
        if self.kind == "settlement" and self.get("invoice.status") not in ("open", BAD) and not self.has("invoice.id"):
            r("TUR-1008", "")
        if self.kind == "tax" and not self.has("charges"):
            r("TUR-1009", "")

    def corrections(self):
        if action(self.r) in ("reverse", "rebook") and not self.has("corrects.record_id"):
            self.report("TUR-0901", "/corrects")
        if known(self.get("corrects.record_id")) and self.get("corrects.record_id") == self.r["record_id"] \
                and self.get("corrects.emitter") == self.r["emitter"] and known(self.r["emitter"]):
            self.report("TUR-0902", "/corrects")

    def attribution(self):
        r = self.report
        if known(self.get("agent.run_id")) and self.get("agent.run_id") == self.get("agent.parent_run_id"):
            r("TUR-1102", "/agent/parent_run_id")
        if self.has("trace.span_id") and not self.has("trace.trace_id"):
            r("TUR-1104", "/trace")
        if known(self.get("trace.span_id")) and self.get("trace.span_id") == self.get("trace.parent_span_id"):
            r("TUR-1105", "/trace/parent_span_id")
        if self.kind == "allocation":
            if not self.has("additive"):
                r("TUR-1106", "")
            if not self.has("same_usage") and not self.has("provenance.evidence"):
                r("TUR-1107", "")

    def critical(self):
        there = set(self.r)
        for name in ("meters", "avoided", "charges"):
            for item in items(self.r, name):
                if item is not BAD:
                    there |= {n for n in item if n.startswith("x_")}
        for i, name in enumerate(items(self.r, "critical")):
            if name is BAD:
                continue
            if name not in there:
                self.report("TUR-1605", "/critical/%d" % i)
            elif name in T.objects["record"]:
                self.report("TUR-1607", "/critical/%d" % i)

    def privacy(self):
        for text, at, people in strings(self.r):
            if people and has_address(text):
                self.report("TUR-1401", at)
            if has_secret(text):
                self.report("TUR-1402", at)


def joins(key, other):
    """Whether portions of one key may be counted with those of the other, for want of basis or currency."""
    return key[:2] == other[:2] and all(a is None or b is None or a == b for a, b in zip(key[2:], other[2:]))


def minor(currency):
    places = CURRENCIES.get(currency)
    return None if places is None else Fraction(1, 10**places)


def fits_minor(amount, currency):
    unit = minor(currency)
    return unit is None or (amount / unit).denominator == 1


def rounded(value, places, mode):
    scaled = value * 10**places
    down = abs(scaled.numerator) // scaled.denominator
    rest = abs(scaled) - down
    negative = scaled < 0
    half = Fraction(1, 2)
    away = {
        "half_even": rest > half or (rest == half and down % 2 == 1),
        "half_up": rest >= half,
        "half_down": rest > half,
        "up": rest > 0,
        "down": False,
        "ceiling": rest > 0 and not negative,
        "floor": rest > 0 and negative,
    }[mode]
    return Fraction((-1 if negative else 1) * (down + away), 10**places)


class Charge:
    def __init__(self, rules, charge, at):
        self.rules, self.c, self.at = rules, charge, at
        self.status, self.code, self.basis = charge["status"], charge["code"], charge.get("basis")
        self.amounts = [a for a in AMOUNTS if a in charge]
        self.prices = [p for p in ("list_price", "contracted_price") if p in charge]

    def report(self, req, member=""):
        self.rules.report(req, self.at + (("/" + member) if member else ""))

    def number(self, name):
        value = get(self.c, name)
        return number(value) if known(value) else None

    def judge(self):
        c, r = self.c, self.report
        if self.amounts and "basis" not in c:
            r("TUR-0701")
        if self.amounts and "currency" not in c:
            r("TUR-0702")
        if self.status in NOT_BILLED | {"promotional"} and "reason" not in c:
            r("TUR-0703")
        if self.status == "unpriced" and self.amounts:
            r("TUR-0704", self.amounts[0])
        if self.status in NOT_BILLED and self.number("billed"):
            r("TUR-0713", "billed")
        if self.status == "stated" and not self.amounts:
            r("TUR-0714")
        if self.basis == "estimated" and any(a != "list" for a in self.amounts):
            r("TUR-0717")
        if self.code in ("tax", "rounding") and known(self.rules.grain) and known(self.rules.kind) \
                and self.rules.grain not in ("invoice_line", "invoice") and self.rules.kind not in ("tax", "adjustment"):
            r("TUR-0721", "code")
        if "multipliers" in c and not self.prices:
            r("TUR-0718", "multipliers")
        if "quantity_rule" in c and "quantity" not in c:
            r("TUR-0719")
        if "stated_list" in c and "list" not in c:
            r("TUR-0726")
        quantity = self.number("quantity")
        if quantity is not None and quantity < 0 and not self.rules.turned:
            self.report("TUR-0606", "quantity")
        self.negative()
        self.conversion()
        self.literal("stated", self.stated_amount())
        self.literal("stated_list", self.number("list"))
        if self.status == "priced":
            self.priced()
        self.grants()
        self.tax()

    def negative(self):
        drawn = self.number("grant.amount")
        if self.rules.kind in ("credit", "adjustment", BAD) or self.rules.turned or self.rules.r.get("corrects") is BAD \
                or self.code in ("discount", "credit", "rounding", BAD) or self.c.get("grant") is BAD \
                or (drawn is not None and drawn < 0):
            return
        for name in self.amounts:
            if (self.number(name) or 0) < 0:
                self.report("TUR-0712", name)

    def conversion(self):
        c = self.c
        wrong = False
        if "fx" in c and known(get(c, "fx.from")) and get(c, "fx.from") == c.get("currency"):
            wrong = True
        for name in self.prices:
            currency = get(c, name + ".currency")
            if known(currency) and known(c.get("currency")) and currency != c.get("currency"):
                if get(c, "fx.from") is None or (known(get(c, "fx.from")) and get(c, "fx.from") != currency):
                    wrong = True
        if wrong:
            self.report("TUR-0711")
        if known(get(c, "fx.from")) and not self.prices:
            self.report("TUR-0722", "fx")

    def stated_amount(self):
        if "billed" in self.c:
            return self.number("billed")
        return self.number(self.amounts[0]) if len(self.amounts) == 1 else None

    def literal(self, name, amount):
        text = get(self.c, name + ".text")
        if not known(text) or amount is None or not re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", text):
            return
        if not known(self.c.get("currency")) or get(self.c, name + ".unit") != self.c["currency"]:
            return
        if rounded(abs(number(text)), 18, "half_even") != abs(amount):
            self.report("TUR-0720", name)

    def priced(self):
        c, r = self.c, self.report
        if not self.prices:
            r("TUR-0705")
        if not any(a in c for a in ("list", "contracted", "billed")):
            r("TUR-0724")
        for name in self.prices:
            if get(c, name + ".amount") == "0":
                r("TUR-0715", name)
        if not any(get(c, p + ".sheet") is not None for p in self.prices) and get(c, "sku.price_id") is None:
            r("TUR-0728")
        of = c.get("of")
        if self.basis == "supplier_billed" and "billed" in c and self.rules.source in ESTIMATES and "quantity_rule" not in c \
                and (is_token_label(of) if known(of) else of is None and self.code == "usage"):
            r("TUR-0727", "billed")
        quantity = self.quantity()
        if quantity is None:
            r("TUR-0708")
        elif quantity is not BAD:
            self.rated("list_price", "list" if "list" in c else None, quantity, "TUR-0706")
            self.rated("contracted_price", next((a for a in ("contracted", "billed") if a in c), None), quantity, "TUR-0707")

    def quantity(self):
        """The charged quantity with the sign turned on a reversal; None where there is none."""
        c = self.c
        sign = -1 if reverses(self.rules.r) else 1
        if "quantity" in c:
            value = self.number("quantity")
            return BAD if value is None else sign * value
        if "of" not in c:
            return None
        if not known(c["of"]):
            return BAD
        if self.rules.r.get("meters") is BAD:
            return BAD
        if is_token_label(c["of"]):
            limits = bounds(self.rules.r, place_cells(c["of"]))
            if not limits:
                return BAD
            return limits[0] if limits[0] == limits[1] and limits[0] is not None else None
        lines = items(self.rules.r, "meters")
        if any(line is BAD or line["meter"] is BAD or (line["meter"] == c["of"] and line["quantity"] is BAD) for line in lines):
            return BAD
        return self.rules.other(c["of"])

    def rated(self, price, amount, quantity, req):
        c = self.c
        if price not in c:
            return
        value, per = self.number(price + ".amount"), get(c, price + ".per")
        if value is None or not known(per) or c.get("rounding") is BAD or c.get("currency") is BAD:
            return
        result = quantity * value / per
        multipliers = c.get("multipliers") or []
        if multipliers is BAD:
            return
        for m in multipliers:
            if m is BAD or not known(m["value"]):
                return
            result *= number(m["value"])
        currency = get(c, price + ".currency")
        if currency is BAD or (currency is not None and "currency" not in c):
            return
        if currency is not None and currency != c.get("currency"):
            if get(c, "fx.from") != currency or not known(get(c, "fx.rate")):
                return
            result *= number(get(c, "fx.rate"))
        places, mode = 12, "half_even"
        if "rounding" in c:
            places, mode = get(c, "rounding.places"), get(c, "rounding.mode")
            if not known(places) or not known(mode):
                return
        result = rounded(result, places, mode)
        if abs(result) >= 10**20:
            self.report("TUR-0716")
        elif amount is not None and self.number(amount) is not None:
            # An absent amount is unknown; TUR-0724 asks for one of them.
            if (-result if reverses(self.rules.r) else result) != self.number(amount):
                self.report(req, amount)

    def grants(self):
        c, r, rules = self.c, self.report, self.rules
        if self.code == "grant_expiry" and "grant" not in c:
            r("TUR-0801")
        if self.status == "prepaid" and "grant" not in c and "commitment" not in c:
            r("TUR-0802")
        if self.status == "capacity" and "commitment" not in c:
            r("TUR-0803")
        if self.code == "discount" and "reason" not in c:
            r("TUR-0804")
        if self.code == "credit" and rules.kind == "credit" and not any(n in c for n in ("grant", "commitment", "reason")):
            r("TUR-0805")
        expires, start = get(c, "grant.expires"), rules.get("time.start")
        if self.code in ("usage", "credit") and known(expires) and known(start) and moment(expires) <= moment(start):
            r("TUR-0806")
        if self.code == "prepayment" and rules.kind == "purchase" and self.number("effective"):
            r("TUR-0807", "effective")

    def tax(self):
        c, rules = self.c, self.rules
        if self.code == "tax" and rules.grain in ("invoice_line", "invoice") and "tax" not in c:
            self.report("TUR-1002")
        if "tax" in c and self.code not in ("tax", BAD):
            self.report("TUR-1003", "tax")
        billed, base, rate = self.stated_amount(), self.number("tax.base"), self.number("tax.rate")
        if self.code == "tax" and None not in (billed, base, rate) and known(c.get("currency")):
            unit = minor(c["currency"])
            if unit is not None and abs(abs(billed) - abs(base * rate / 100)) > unit:
                self.report("TUR-1006", "billed")


# Privacy


def strings(record):
    """Every string with its place, and whether addresses of people are looked for in it."""
    todo = [(record, "", False)]
    while todo:
        value, at, people = todo.pop()
        if isinstance(value, str):
            yield value, at, people
        elif isinstance(value, dict):
            for name, inner in value.items():
                deeper = people or (not at and name in ("attribution", "agent", "tags", "labels")) or is_extension(name)
                if at == "/tags":
                    yield name, at, True
                todo.append((inner, at + "/" + name, deeper))
        elif isinstance(value, list):
            for i, inner in enumerate(value):
                if isinstance(inner, tuple):  # a map inside an extension
                    todo.append((inner[0], at, people))
                    todo.append((inner[1], at + "/" + inner[0], people))
                else:
                    todo.append((inner, "%s/%d" % (at, i), people))


LOCAL = re.compile(r"[A-Za-z0-9._%+-]*$")
DOMAIN = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


def has_address(text):
    position = text.find("@")
    while position >= 0:
        begin = position
        while begin and LOCAL.match(text[begin - 1]) and text[begin - 1] != "@":
            begin -= 1
        domain = DOMAIN.match(text, position + 1)
        local = text[begin:position]
        if local and domain and local != "git" and not (begin and text[begin - 1] == "/") \
                and not domain.group().lower().endswith(".gserviceaccount.com"):
            return True
        position = text.find("@", position + 1)
    return False


SECRETS = re.compile(
    r"(?<![A-Za-z0-9_-])(?:"
    r"(?:sk-|hf_|gsk_|xai-|pplx-|r8_|sk_live_|rk_live_|ya29\.|ghp_|gho_|ghs_|ghu_|github_pat_|glpat-"
    r"|xoxa-|xoxb-|xoxp-|xapp-|Bearer |Basic )(?P<run>[A-Za-z0-9_-]+)"
    r"|AIza[A-Za-z0-9_-]{35}"
    r"|eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\."
    r"|-----BEGIN .*?PRIVATE KEY-----)", re.S)


def has_secret(text):
    for match in SECRETS.finditer(text):
        run = match.group("run")
        if run is None or any(re.search("[0-9]", part) for part in re.findall("[A-Za-z0-9]{16,}", run)):
            return True
    return False
