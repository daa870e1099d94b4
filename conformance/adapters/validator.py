#!/usr/bin/env python3
"""A validator behind the transport pipe: a JSON object a line.

The verdict is that of `tur validate`; another implementation puts its own into judge().

    tur conform run --role validator --env TUR -- python3 conformance/adapters/validator.py
"""
import json
import os
import subprocess
import sys

HELLO = {"v": 1, "impl": {"name": "validator.py", "version": "1"}, "roles": ["validator"], "spec": ["1.0"],
         "profiles": ["core", "cost", "commit", "seal"], "grade": "R3"}


def judge(files):
    """Whether the files conform as one export, and what they violate: requirement, file, record, member."""
    command = [os.environ.get("TUR", "tur"), "validate", "--quiet", "--from", "tur", "--max-findings", "0", "--output", "json"]
    done = subprocess.run(command + files, capture_output=True)
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    found = []
    for line in done.stdout.splitlines():
        finding = json.loads(line)
        violation = {"req": finding["requirement"], "file": files.index(finding["file"]) + 1}
        if finding.get("record"):
            violation["record"] = finding["record"]
        if finding.get("pointer"):
            violation["at"] = finding["pointer"]
        found.append(violation)
    return done.returncode == 0, found


def answer(request):
    if request["do"] != "validate":
        return {"status": "unsupported", "feature": request["do"]}
    try:
        conforms, found = judge(request["in"])
    except Exception as problem:  # not a verdict: the suite has to know
        return {"status": "error", "message": str(problem)}
    return {"status": "accepted" if conforms else "rejected", "violations": found}


for line in sys.stdin:
    request = json.loads(line)
    if request["op"] == "bye":
        break
    reply = HELLO if request["op"] == "hello" else {"id": request["id"], **answer(request)}
    print(json.dumps(reply), flush=True)
