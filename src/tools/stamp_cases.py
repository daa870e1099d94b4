#!/usr/bin/env python3
"""Makes the cases of time stamps: conformance/1.0/stamp/ and conformance/1.0/cases/stamp.jsonl.

    make && src/tools/seal_cases.py && src/tools/stamp_cases.py

Run by hand, behind seal_cases.py, whose manifests are stamped. What is stamped is written here byte by byte
and signed by `openssl cms`, which knows nothing of time stamps; so nothing in libtur or in `openssl ts` can
make it by mistake. The authorities are made anew with each run, and their private keys thrown away."""

import hashlib, json, os, subprocess, tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
SUITE = os.path.join(ROOT, "conformance/1.0")
ISS, AUD, AT = "https://billing.example", "customer.example", "2026-12-01T00:00:00Z"
MADE = "20261102000000Z"  # iat of seal/export.manifest.jws
HASHES = {"sha1": "1.3.14.3.2.26", "sha256": "2.16.840.1.101.3.4.2.1", "sha384": "2.16.840.1.101.3.4.2.2", "sha512": "2.16.840.1.101.3.4.2.3"}
cases, written = [], set()


def run(*words, **more):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more).stdout


def put(name, data):
    with open(os.path.join(SUITE, "stamp", name), "wb") as f:
        f.write(data)
    written.add(name)
    return "stamp/" + name


# ---- DER ----------------------------------------------------------------------------------------


def der(tag, *parts):
    data = b"".join(parts)
    n = len(data)
    head = bytes([n]) if n < 128 else bytes([0x80 | (n.bit_length() + 7) // 8]) + n.to_bytes((n.bit_length() + 7) // 8, "big")
    return bytes([tag]) + head + data


def integer(n, tag=2):
    return der(tag, n.to_bytes(n.bit_length() // 8 + 1, "big"))


def oid(text):
    first, second, *rest = map(int, text.split("."))
    out = b""
    for n in [40 * first + second] + rest:
        piece = bytes([n & 127])
        while n := n >> 7:
            piece = bytes([128 | n & 127]) + piece
        out += piece
    return der(6, out)


# ---- Authorities --------------------------------------------------------------------------------


def authority(folder, name, usage="critical,timeStamping", until="20270101000000Z"):
    """A root and a certificate below it, valid in 2026; what is trusted is the root."""
    path = lambda end: os.path.join(folder, name + end)
    with open(path(".cnf"), "w") as f:
        f.write("[req]\ndistinguished_name=dn\n[dn]\n[ca]\ndefault_ca=d\n[d]\ndatabase=%s\nserial=%s\nnew_certs_dir=%s\npolicy=p\ndefault_md=sha256\n"
                "unique_subject=no\n[p]\ncommonName=supplied\n[root]\nbasicConstraints=critical,CA:TRUE\n[leaf]\nbasicConstraints=critical,CA:FALSE\n"
                "extendedKeyUsage=%s\n" % (path(".db"), path(".serial"), folder, usage))
    open(path(".db"), "w").close()
    with open(path(".serial"), "w") as f:
        f.write("01\n")
    for part in ("-root", ""):
        run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path(part + ".key"),
            "-out", path(part + ".csr"), "-subj", "/CN=%s%s" % (name, part), "-config", path(".cnf"))
    common = ["openssl", "ca", "-batch", "-notext", "-config", path(".cnf"), "-startdate", "20260101000000Z"]
    run(*common, "-selfsign", "-keyfile", path("-root.key"), "-in", path("-root.csr"), "-out", path("-root.pem"), "-extensions", "root", "-enddate", "20360101000000Z")
    run(*common, "-cert", path("-root.pem"), "-keyfile", path("-root.key"), "-in", path(".csr"), "-out", path(".pem"), "-extensions", "leaf", "-enddate", until)
    with open(path("-root.pem"), "rb") as f:
        put(name + "-root.pem", f.read())
    return path("")


def stamp(name, by, data, time=MADE, md="sha256", accuracy=None, bare=False, status=0, signer_md="sha256", nonce=None):
    info = der(0x30, integer(1), oid("1.2.3.4.1"), der(0x30, der(0x30, oid(HASHES[md]), der(5)), der(4, hashlib.new(md, data).digest())), integer(7),
               der(0x18, time.encode()), accuracy or b"", integer(nonce) if nonce else b"")
    token = run("openssl", "cms", "-sign", "-binary", "-nodetach", "-cades", "-md", signer_md, "-econtent_type", "1.2.840.113549.1.9.16.1.4",
                "-signer", by + ".pem", "-inkey", by + ".key", "-outform", "DER", input=info)
    return put(name + ".tsr", token if bare else der(0x30, der(0x30, integer(status)), token if status < 2 else b""))


# ---- Cases --------------------------------------------------------------------------------------


def part(path, name):
    return {"path": path, "name": name}


def case(id, title, req, expect, stamps, keys="keys", trusted="good", kind=None, manifests=("export",), at=AT):
    c = {"id": id, "rev": 1, "title": title, "why": "seal.md#stamps", "kind": kind or ("positive" if expect["status"] == "accepted" else "negative"),
         "role": "verifier", "do": "verify", "spec": ">=1.0 <2.0", "level": "must", "profile": "seal", "depth": 2, "features": ["time-stamps"], "req": req,
         "in": [part("seal/%s.jwks.json" % keys if "/" not in keys else keys, "keys.jwks.json")]
         + [part("seal/%s.manifest.jws" % m, "%d.manifest.jws" % (i + 1)) for i, m in enumerate(manifests)]
         + ([part("stamp/%s-root.pem" % trusted, "authorities.pem")] if trusted else [])
         + [part(s, "%d.manifest.jws.tsr" % (i + 1)) for i, s in enumerate(stamps)]
         + [part("seal/usage.jsonl", "usage.jsonl"), part("seal/more.jsonl", "more.jsonl")],
         "params": {"iss": ISS, "aud": AUD, "at": at}}
    if expect["status"] == "rejected":
        c["twin"] = "stamped-export"
    c["expect"] = expect
    cases.append(c)


def good(id, title, req, *stamps, **more):
    case(id, title, req, {"status": "accepted", "facts": [["outcome", "valid"], ["level", "exact"]]}, stamps, **more)


def bad(id, title, req, code, *stamps, **more):
    case(id, title, req, {"status": "rejected", "facts": [["outcome", "invalid"]], "reasons": [code]}, stamps, **more)


def revoked(name, at, reason):
    """The key set of the issuer with its key revoked."""
    with open(os.path.join(SUITE, "seal/keys.jwks.json")) as f:
        keys = json.load(f)
    keys["keys"][0]["revoked"] = {"revoked_at": at, "reason": reason}
    return put(name + ".jwks.json", (json.dumps(keys) + "\n").encode())


NOW = 1793577600  # MADE, in seconds
STAMP, TIME, LOST = ["TUR-1578"], ["TUR-1579"], ["TUR-1580"]
os.makedirs(os.path.join(SUITE, "stamp"), exist_ok=True)
with open(os.path.join(SUITE, "seal/export.manifest.jws"), "rb") as f:
    FILE = f.read()
with tempfile.TemporaryDirectory() as work:
    G, O = authority(work, "good"), authority(work, "other")
    SHORT, SERVER = authority(work, "short", until="20261103000000Z"), authority(work, "server", usage="serverAuth")
    GOOD = stamp("good", G, FILE)
    two = der(0x30, integer(2))

    good("stamped-export", "An export whose manifest is stamped", STAMP, GOOD)
    good("stamped-bare", "A stamp without the answer around it", STAMP, stamp("bare", G, FILE, bare=True))
    good("stamped-no-line-feed", "A stamp over the token without the line feed behind it", STAMP, stamp("no-line-feed", G, FILE.rstrip(b"\n")))
    good("stamped-sha512", "A stamp by SHA-512, with a nonce", STAMP, stamp("sha512", G, FILE, md="sha512", signer_md="sha512", nonce=99))
    good("stamped-with-mods", "A stamp that was granted with modifications", STAMP, stamp("with-mods", G, FILE, status=1))
    good("stamped-then-expired", "A stamp whose certificate has expired since", STAMP, stamp("short", SHORT, FILE), trusted="short", at="2035-01-01T00:00:00Z")
    bad("stamp-none", "A stamp is asked for, and there is none", STAMP, "TIMESTAMP_BAD")
    bad("stamp-other-file", "A stamp over a file of the export", STAMP, "TIMESTAMP_BAD", stamp("other-file", G, b"something else"))
    bad("stamp-two-line-feeds", "A stamp over the token with two line feeds", STAMP, "TIMESTAMP_BAD", stamp("two-line-feeds", G, FILE + b"\n"))
    bad("stamp-sha1", "A stamp by SHA-1", STAMP, "TIMESTAMP_BAD", stamp("sha1", G, FILE, md="sha1"))
    bad("stamp-refused", "An answer that refuses", STAMP, "TIMESTAMP_BAD", stamp("refused", G, FILE, status=2))
    broken = bytearray(open(os.path.join(SUITE, GOOD), "rb").read())
    at = broken.index(MADE.encode())
    broken[at + 7] ^= 1
    bad("stamp-changed", "A stamp with another day", STAMP, "TIMESTAMP_BAD", put("changed.tsr", bytes(broken)))
    bad("stamp-behind", "A stamp with a byte behind it", STAMP, "TIMESTAMP_BAD", put("behind.tsr", open(os.path.join(SUITE, GOOD), "rb").read() + b"\n"))
    bad("stamp-no-stamp", "No stamp at all", STAMP, "TIMESTAMP_BAD", put("none.tsr", b"stamped\n"))
    bad("stamp-untrusted", "A stamp by an authority that nobody trusts", STAMP, "TIMESTAMP_UNTRUSTED", stamp("untrusted", O, FILE))
    bad("stamp-not-for-stamps", "A stamp by a certificate for servers", STAMP, "TIMESTAMP_UNTRUSTED", stamp("server", SERVER, FILE), trusted="server")
    bad("stamp-after-expiry", "A stamp from after its certificate expired", STAMP, "TIMESTAMP_UNTRUSTED", stamp("expired", SHORT, FILE, time="20261103000001Z"), trusted="short")
    bad("stamp-future", "A stamp from the future", TIME, "TIMESTAMP_BAD", stamp("future", G, FILE, time="20261201000501Z"), kind="boundary")
    good("stamped-future", "A stamp from 300 seconds ahead", TIME, stamp("future-300", G, FILE, time="20261201000500Z"), kind="boundary")

    # iat is 2026-11-02T00:00:00Z.
    good("stamped-before-iat", "Stamped 300 seconds before iat", TIME, stamp("before-300", G, FILE, time="20261101235500Z"), kind="boundary")
    bad("stamp-before-iat", "Stamped 301 seconds before iat", TIME, "CLAIM_IAT", stamp("before-301", G, FILE, time="20261101235459Z"), kind="boundary")
    good("stamped-accuracy-iat", "Stamped 302 seconds before iat, give or take two", TIME, stamp("before-302", G, FILE, time="20261101235458Z", accuracy=two), kind="boundary")

    # A key that was lost a minute after it signed.
    for reason in ("compromised", "unspecified"):
        lost = revoked(reason, NOW + 60, reason)
        good("stamped-" + reason, "A key that is revoked as %s after the manifest was seen" % reason, LOST, GOOD, keys=lost)
        bad("stamp-" + reason, "A key that is revoked as %s before the manifest was seen" % reason, LOST, "KEY_REVOKED",
            stamp("later", G, FILE, time="20261102000100Z"), keys=lost, kind="boundary")
    lost = "stamp/compromised.jwks.json"
    good("stamped-a-second-before", "A key that is compromised a second after the manifest was seen", LOST,
         stamp("second-before", G, FILE, time="20261102000059Z"), keys=lost, kind="boundary")
    bad("stamp-fraction", "A key that is compromised while the manifest is seen", LOST, "KEY_REVOKED",
        stamp("fraction", G, FILE, time="20261102000059.001Z"), keys=lost, kind="boundary")
    bad("stamp-accuracy", "A key that is compromised within the accuracy of the stamp", LOST, "KEY_REVOKED",
        stamp("accuracy", G, FILE, time="20261102000058Z", accuracy=two), keys=lost, kind="boundary")
    good("stamped-accuracy", "A key that is compromised just behind the accuracy of the stamp", LOST,
         stamp("accuracy-enough", G, FILE, time="20261102000058Z", accuracy=der(0x30, integer(500, 0x80), integer(500, 0x81))), keys=lost, kind="boundary")
    good("stamped-superseded", "A key that is superseded before the manifest was seen", LOST, stamp("later", G, FILE, time="20261102000100Z"),
         keys=revoked("superseded", NOW + 60, "superseded"))

with open(os.path.join(SUITE, "cases/stamp.jsonl"), "w") as f:
    for c in cases:
        f.write(json.dumps(c, separators=(",", ":"), ensure_ascii=False) + "\n")
for name in sorted(os.listdir(os.path.join(SUITE, "stamp"))):
    if name not in written:
        os.remove(os.path.join(SUITE, "stamp", name))
print(len(cases), "cases,", len(written), "files")
