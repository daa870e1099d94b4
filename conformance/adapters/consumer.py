#!/usr/bin/env python3
"""A consumer behind the transport pipe: a store that is filled from deliveries, and answers questions.

Whether a delivery may be taken is the verdict of `tur validate`. All else is here: decimals that round nowhere,
bounds where the lines leave something open (spec/1.0/measured.md), amounts apart by currency.

A process judges each delivery, which is plain and slow: one of the relations makes a thousand of them.

    tur conform run --role consumer --timeout 60000 --env TUR -- python3 conformance/adapters/consumer.py
"""
import decimal
import json
import os
import subprocess
import sys
from collections import defaultdict
from decimal import Decimal

decimal.setcontext(decimal.Context(prec=1000, Emin=-9999, Emax=9999, traps=[decimal.Inexact, decimal.InvalidOperation]))

HELLO = {"v": 1, "impl": {"name": "consumer.py", "version": "1"}, "roles": ["consumer"], "spec": ["1.0"],
         "profiles": ["core", "cost", "commit", "seal"]}
AMOUNTS = ("list", "contracted", "billed", "effective")

# ---- Meters: a place is a set of cells, each a class of tokens and a modality ----

WRITES = {"input.cache_write." + life for life in ("5m", "30m", "1h", "12h", "other")}
CLASSES = {name: {name} for name in WRITES | {"input.fresh", "input.cache_read", "input.tool_result", "output.visible",
                                              "output.reasoning", "output.rejected"}}
CLASSES["input.cache_write"] = WRITES
CLASSES["input.not_read"] = WRITES | {"input.fresh"}
CLASSES["input"] = CLASSES["input.not_read"] | {"input.cache_read"}
CLASSES["input.all"] = CLASSES["input"] | {"input.tool_result"}
CLASSES["output"] = {"output.visible", "output.reasoning", "output.rejected"}
CLASSES["token"] = CLASSES["input.all"] | CLASSES["output"]
MODES = ("text", "image", "audio", "video", "document")


def cells(meter, mode=None):
    """A meter that is not known counts as its longest known dotted prefix; one of other things has no cells."""
    while meter and meter not in CLASSES:
        meter = meter.rpartition(".")[0]
    return {(c, m) for c in CLASSES.get(meter, ()) for m in MODES if mode in (None, m)}


# ---- The store ----


def instant(text):
    """So that more digits of a fraction are later."""
    return text.rstrip("Z")


def reverses(record):
    c = record.get("corrects", {})
    return (c["emitter"], c.get("record_id")) if c.get("action") == "reverse" and c.get("emitter") == record["emitter"] else None


def store(deliveries):
    """Records by identity: the newest snapshot of each."""
    kept = {}
    for delivery in deliveries:
        for record in delivery:
            key, as_of = (record["emitter"], record["record_id"]), instant(record.get("as_of", ""))
            if key not in kept or as_of >= instant(kept[key].get("as_of", "")):
                kept[key] = record
    return kept


def counting(kept):
    """Without pairs of a record and a reversal that nothing takes back itself."""
    target = {key: of for key, of in ((k, reverses(r)) for k, r in kept.items()) if of in kept}
    by = defaultdict(list)
    for key, of in target.items():
        by[of].append(key)
    live, queue = {}, [key for key in kept if key not in by]
    live.update((key, True) for key in queue)
    for key in queue:
        of = target.get(key)
        if of is None or of in live:
            continue
        if live[key] or all(live.get(k) is False for k in by[of]):
            live[of] = not live[key]
            queue.append(of)
    out = {k for key, of in target.items() if live.get(key) for k in (key, of)}
    return [record for key, record in kept.items() if key not in out]


# ---- Questions ----


def value(record, path):
    if path in ("day", "month"):
        return str(value(record, "time.start"))[: 10 if path == "day" else 7]
    for name in path.split("."):
        record = record.get(name, "") if isinstance(record, dict) else ""
    return str(record).lower() if isinstance(record, bool) else str(record)


def keys(record, ask):
    return ",".join("%s=%s" % (path, value(record, path)) for path in ask.get("by", []))


def counts(record, half):
    return record.get("additive", "both") in ("both", half)


def bounds(record, asked):
    """Lower and upper bound of the cells that are asked for; None where there is none."""
    action = record.get("corrects", {}).get("action")
    turned, loose = action == "reverse", action == "adjust"
    low = high = Decimal(0)
    for line in record.get("meters", []):
        at, quantity = cells(line["meter"], line.get("modality")), Decimal(line["quantity"])
        if turned:
            quantity = -quantity
            loose = loose or (bool(at) and quantity < 0)
        if at & asked:
            low += quantity if at <= asked or quantity < 0 else 0
            high += quantity if at <= asked or quantity > 0 else 0
    known = set()
    for direction in record.get("complete", []):
        known |= cells("input.all" if direction == "input" else "output")
    if asked - known:
        low, high = None if loose else low, None
    if turned:
        low, high = (None if b is None else -b for b in (high, low))
    return low, high


def add(a, b):
    return None if a is None or b is None else a + b


def number(n):
    return "-" if n is None else format(n, "f")


def quantities(records, ask):
    what, _, mode = ask["what"].partition("@")
    asked, sums = cells(what, mode or None), {}
    for record in records:
        if record["kind"] not in ("usage", "adjustment") or not counts(record, "quantity"):
            continue
        if asked:
            one = bounds(record, asked)
        else:
            one = (sum((Decimal(line["quantity"]) for line in record.get("meters", []) if line["meter"] == what), Decimal(0)),) * 2
        key = keys(record, ask)
        low, high = sums.get(key, (Decimal(0), Decimal(0)))
        sums[key] = add(low, one[0]), add(high, one[1])
    return [("sum", ask["what"], key, number(low), number(high)) for key, (low, high) in sums.items()]


def amounts(records, ask):
    sums, missing = defaultdict(Decimal), defaultdict(int)
    for record in records:
        for charge in record.get("charges", []) if counts(record, "cost") else []:
            if ask["what"] in charge:
                sums[keys(record, ask), charge["currency"]] += Decimal(charge[ask["what"]])
            else:
                missing[keys(record, ask)] += 1
    return ([("cost", ask["what"], key, number(n), currency) for (key, currency), n in sums.items()] +
            [("missing", ask["what"], key, str(n)) for key, n in missing.items()])


# ---- The protocol ----


def answer(request):
    if request["do"] not in ("ingest", "query"):
        return {"status": "unsupported", "feature": request["do"]}
    found, deliveries = [], []
    for number_of, path in enumerate(request["in"], 1):
        done = subprocess.run([os.environ.get("TUR", "tur"), "validate", "-q", "--max-findings", "0", "--output", "json", path], capture_output=True)
        if done.returncode > 1:
            return {"status": "error", "message": done.stderr.decode("utf-8", "replace")}
        found += [{"req": json.loads(f)["requirement"], "file": number_of} for f in done.stdout.splitlines()]
        deliveries.append(path if done.returncode == 0 else None)
    if None in deliveries:  # of what is rejected nothing is taken
        return {"status": "rejected", "violations": found}
    kept = store([json.loads(line) for line in open(path, encoding="utf-8", newline="\n")] for path in deliveries)
    rows, records = [("records", str(len(kept)))], counting(kept)
    for ask in json.load(open(request["params"], encoding="utf-8")).get("ask", []) if request.get("params") else []:
        rows += (amounts if ask["what"] in AMOUNTS else quantities)(records, ask)
    facts = os.path.join(request["out"], "facts.tsv")
    with open(facts, "w", encoding="utf-8", newline="\n") as f:
        f.writelines("\t".join(row) + "\n" for row in rows)
    return {"status": "accepted", "violations": found, "facts": facts}


for line in sys.stdin:
    request = json.loads(line)
    if request["op"] == "bye":
        break
    print(json.dumps(HELLO if request["op"] == "hello" else {"id": request["id"], **answer(request)}), flush=True)
