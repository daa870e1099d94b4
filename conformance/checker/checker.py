#!/usr/bin/env python3
"""A second validator, written from the text of the specification alone, as an adapter of the conformance suite.

    tur conform run --role validator -- python3 conformance/checker/checker.py
    python3 conformance/checker/checker.py FILE...
"""
import json
import sys

from reading import BAD, FORMS, SPACE, Structure, Unreadable, parse
from rules import Rules
from tables import T

HELLO = {"v": 1, "impl": {"name": "checker.py", "version": "1"}, "roles": ["validator"], "spec": ["1.0"],
         "profiles": ["core", "cost", "commit"], "level": "L1", "grade": "R2"}


def judge_file(data, found):
    """Reports (requirement, record, place) of one file into found."""
    def report(req, at="", record=0):
        found.append((req, record, at))
    if data.startswith(b"\xef\xbb\xbf"):
        report("TUR-1501")
        data = data[3:]
    lines = data.split(b"\n")
    last = lines.pop()
    ends = len(lines)
    if last:
        lines.append(last)
    record = 0
    for n, line in enumerate(lines):
        cut = n >= ends
        if b"\r" in line:
            report("TUR-1502", record=record + 1)
        if not line.strip(SPACE.encode()):
            report("TUR-1503", record=record)
            continue
        record += 1
        whole = judge_line(line, cut, lambda req, at="": report(req, at, record))
        if cut and whole:
            report("TUR-1504", record=record)


def judge_line(line, cut, report):
    """Judges one line; says whether it did not end inside its record."""
    try:
        pairs = parse(line, cut)
    except Unreadable as problem:
        report(str(problem))
        return str(problem) != "TUR-1505"
    record = Structure(report, is_later(pairs)).object(pairs, "record", "")
    if record is not BAD:
        Rules(record, report).judge()
    return True


def is_later(pairs):
    version = next((value for name, value in pairs if name == "tur"), None)
    return isinstance(version, str) and version != "1.0" and FORMS["version"][1].fullmatch(version) is not None


def judge(paths):
    found = []
    for n, path in enumerate(paths, 1):
        with open(path, "rb") as file:
            mine = []
            judge_file(file.read(), mine)
        found += [(req, n, record, at) for req, record, at in dict.fromkeys(mine)]
    return found


def answer(request):
    if request["do"] != "validate":
        return {"status": "unsupported", "feature": request["do"]}
    violations = []
    for req, file, record, at in judge(request["in"]):
        violation = {"req": req, "file": file}
        if record:
            violation["record"] = record
        violations.append(violation)
    bad = any(v["req"] not in T.should for v in violations)
    return {"status": "rejected" if bad else "accepted", "violations": violations}


def serve():
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "bye":
            return
        reply = HELLO if request["op"] == "hello" else {"id": request["id"], **answer(request)}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        for req, file, record, at in judge(sys.argv[1:]):
            print(req, sys.argv[file], record, at, sep="\t")
    else:
        serve()
