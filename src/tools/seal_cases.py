#!/usr/bin/env python3
"""Makes the cases of signers and verifiers: conformance/1.0/seal/ and conformance/1.0/cases/seal.jsonl.

    make && src/tools/seal_cases.py

Run by hand where a case is added. Signatures are random, so what comes out is checked in and made again by
nobody: `make check-cases` judges it as it lies there. Keys that are there stay, and so do manifests whose claims are
as they were.

Good manifests are signed by the reference. Bad ones are claims that no signer writes, signed here with
openssl; so nothing in libtur can make them by mistake."""

import base64, copy, hashlib, hmac, json, os, subprocess, tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
SEAL = os.path.join(ROOT, "conformance/1.0/seal")
TUR = os.path.join(ROOT, "build/tur")
ISS, AUD, SUB, SERIES = "https://billing.example", "customer.example", "org-1001", "main"
AT, PERIOD = "2026-11-02T00:00:00Z", "2026-10-01T00:00:00Z/2026-11-01T00:00:00Z"
NOW = 1793577600  # AT, in seconds
MANIFEST = "urn:tur:manifest"
cases, written = [], set()


def run(*words, **more):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, **more).stdout


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def jcs(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def signed(data):
    """What a token signs, but for the id that is drawn: none where it is no token."""
    parts = data.strip().split(b".")
    try:
        claims = json.loads(unb64(parts[1].decode()))
        if len(claims["jti"]) == 36:
            claims.pop("jti")
        return (parts[0], jcs(claims), data.count(b"\n")) if len(parts) == 3 and len(parts[2]) > 80 else None
    except (IndexError, KeyError, TypeError, ValueError):
        return None


def kept(name, data):
    """The file as it lies there, where it is another signature of the same."""
    if not os.path.exists(os.path.join(SEAL, name)):
        return data
    with open(os.path.join(SEAL, name), "rb") as f:
        old = f.read()
    return old if signed(data) and signed(data) == signed(old) else data


def put(name, data):
    """A file of conformance/1.0/seal; its path below conformance/1.0."""
    if isinstance(data, str):
        data = data.encode()
    data = kept(name, data)
    with open(os.path.join(SEAL, name), "wb") as f:
        f.write(data)
    written.add(name)
    return "seal/" + name


# ---- Keys ---------------------------------------------------------------------------------------


def key(name, alg="ES256"):
    pem = os.path.join(SEAL, name + ".pem")
    if not os.path.exists(pem):
        run(TUR, "keygen", "--no-passphrase", "--alg", alg, "--out", pem, "--public-out", pem + ".pub")
        os.remove(pem + ".pub")
    os.chmod(pem, 0o600)
    written.add(name + ".pem")
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "keys.jwks.json")
        run(TUR, "jwks", "add", path, "--key", pem, "--nbf", "2026-01-01T00:00:00Z")
        with open(path) as f:
            jwk = json.load(f)["keys"][0]
    jwk.pop("iat", None)
    return {"pem": pem, "jwk": jwk, "kid": jwk["kid"], "alg": alg, "name": name}


def key_set(name, *keys):
    return put(name + ".jwks.json", json.dumps({"keys": list(keys)}) + "\n")


def der_to_raw(der, size):
    """SEQUENCE of two INTEGERs as r and s."""
    at, out = (3 if der[1] & 0x80 else 2), b""
    for _ in range(2):
        length = der[at + 1]
        out += der[at + 2 : at + 2 + length].lstrip(b"\0").rjust(size, b"\0")
        at += 2 + length
    return out


def signature(k, text):
    der = run("openssl", "dgst", "-sha384" if k["alg"] == "ES384" else "-sha256", "-sign", k["pem"], input=text.encode())
    return der if k["alg"] == "RS256" else der_to_raw(der, 48 if k["alg"] == "ES384" else 32)


def token(k, claims, header=None, payload=None):
    header = header or {"alg": k["alg"], "kid": k["kid"], "typ": "JWT"}
    text = b64(header if isinstance(header, bytes) else jcs(header)) + "." + b64(payload or jcs(claims))
    return text + "." + b64(signature(k, text)) + "\n"


def ident(claims):
    return hashlib.sha256(jcs(claims)).hexdigest()


# ---- Records ------------------------------------------------------------------------------------


def record(n, day, quantity, billed):
    return {
        "tur": "1.0", "record_id": "01976b2e-8c00-7abc-9def-%012d" % n, "kind": "usage", "grain": "request",
        "emitter": "com.example.supplier", "account": {"billing_account": {"id": SUB}},
        "parties": {"consumer": {"id": "consumer.example"}, "seller": {"id": "seller.example"}},
        "time": {"start": "2026-10-%02dT08:00:00Z" % day, "end": "2026-10-%02dT08:00:05Z" % day},
        "meters": [{"meter": "output", "quantity": quantity}],
        "charges": [{"code": "usage", "of": "output", "currency": "USD", "billed": billed, "basis": "supplier_billed", "status": "stated"}],
    }


def lines(*records):
    return b"".join(jcs(r) + b"\n" for r in records)


ONE, TWO, THREE = record(1, 2, "100", "0.1"), record(2, 9, "250", "0.2"), record(3, 30, "9007199254740993", "0.30000000000000004")
FOUR = record(4, 31, "7", "0.007")


def seal(name, k, files, **params):
    """Claims by the reference, and the path of the manifest."""
    told = dict({"iss": ISS, "series": SERIES, "period": PERIOD, "at": AT}, **params)
    with tempfile.TemporaryDirectory() as d:
        paths = []
        for file, data in files.items():
            paths.append(os.path.join(d, file))
            with open(paths[-1], "wb") as f:
                f.write(data)
        paths.append(os.path.join(d, "key.pem"))
        with open(k["pem"], "rb") as f, open(paths[-1], "wb") as g:
            g.write(f.read())
        with open(os.path.join(d, "params.json"), "w") as f:
            json.dump(told, f)
        os.mkdir(os.path.join(d, "out"))
        run(TUR, "conform", "adapter", "sign", os.path.join(d, "out"), *paths,
            env=dict(os.environ, CONFORM_PARAMS=os.path.join(d, "params.json")))
        with open(os.path.join(d, "out/export.manifest.jws")) as f:
            text = f.read()
    text = text.rstrip("\n") + "\n"
    path = put(name + ".manifest.jws", text)
    with open(os.path.join(SEAL, name + ".manifest.jws")) as f:
        text = f.read()
    return json.loads(unb64(text.split(".")[1])), path, text


# ---- Cases --------------------------------------------------------------------------------------


def part(path, name, *ops):
    p = {"path": path, "name": name}
    if ops:
        p["mutate"] = list(ops)
    return p


def add(id, title, why, req, parts, params, expect, role="verifier", do="verify", kind=None, twin=None, source=None):
    c = {"id": id, "rev": 1, "title": title, "why": why, "kind": kind or ("positive" if expect["status"] == "accepted" else "negative"),
         "role": role, "do": do, "spec": ">=1.0 <2.0", "level": "must", "profile": "seal", "depth": 2, "req": req, "in": parts, "params": params}
    if twin:
        c["twin"] = twin
    if source:
        c["source"] = source
    c["expect"] = expect
    cases.append(c)


def good(id, title, why, req, manifests, data=None, level="exact", keys=None, kind=None, **params):
    verify(id, title, why, req, manifests, data, keys, params,
           {"status": "accepted", "facts": [["outcome", "valid"], ["level", level]]}, kind=kind)


def bad(id, title, why, req, code, manifests, data=None, keys=None, may=None, outcome="invalid", kind=None, twin="sealed-export", **params):
    expect = {"status": "rejected", "facts": [["outcome", outcome]]}
    if code:
        expect["reasons"] = [code]
    if may:
        expect["reasons_may"] = may
    verify(id, title, why, req, manifests, data, keys, params, expect, kind, twin)


def verify(id, title, why, req, manifests, data, keys, params, expect, kind=None, twin=None):
    told = {"iss": ISS, "aud": AUD, "at": AT}
    told.update(params)
    told = {k: v for k, v in told.items() if v is not None}
    if not isinstance(manifests, list):
        manifests = [manifests]
    parts = [part(keys or KEYS, "keys.jwks.json")]
    parts += [m if isinstance(m, dict) else part(m, "%d.manifest.jws" % (i + 1)) for i, m in enumerate(manifests)]
    add(id, title, why, req, parts + (DATA if data is None else data), told, expect, kind=kind, twin=twin)


os.makedirs(SEAL, exist_ok=True)
K, OTHER = key("key"), key("other")
K384, KRSA = key("key-es384", "ES384"), key("key-rs256", "RS256")
KEYS = key_set("keys", K["jwk"])
USAGE, MORE = lines(ONE, TWO, THREE), lines(FOUR)
DATA = [part(put("usage.jsonl", USAGE), "usage.jsonl"), part(put("more.jsonl", MORE), "more.jsonl")]
FILES = {"usage.jsonl": USAGE, "more.jsonl": MORE}
base, GOOD, TEXT = seal("export", K, FILES, aud=AUD, sub=SUB, set_root=True)
HEADER, PAYLOAD, SIGNATURE = TEXT.rstrip("\n").split(".")


def wrong(name, change, k=None, **how):
    """The path of a manifest with changed claims, signed as it is."""
    claims = copy.deepcopy(base)
    change(claims, claims[MANIFEST])
    return put(name + ".manifest.jws", token(k or K, claims, **how))


def edit(text, at, length=16):
    """An edit of TEXT that makes the character AT another one of base64url."""
    piece = text[at : at + length]
    assert TEXT.count(piece) == 1
    return {"op": "edit", "find": piece, "text": ("B" if piece[0] != "B" else "C") + piece[1:]}


# Accepted.
good("sealed-export", "A signed export, as it was signed", "seal.md#verifying", ["TUR-1514", "TUR-1515", "TUR-1560", "TUR-1561"], GOOD)
good("sealed-subject", "The subject that was asked for", "signatures.md#trust", ["TUR-1515"], GOOD, sub=SUB)
good("sealed-period", "The period that was asked for", "seal.md#verifying", ["TUR-1565"], GOOD, period=PERIOD)
good("sealed-no-line-feed", "A token without a line feed behind it", "signatures.md#token", ["TUR-1515"],
     put("no-line-feed.manifest.jws", TEXT.rstrip("\n")))
for k, name in ((K384, "es384"), (KRSA, "rs256")):
    good("sealed-" + name, "A signature by " + name.upper(), "signatures.md#keys", ["TUR-1515"],
         put(name + ".manifest.jws", token(k, base)), keys=key_set("keys-" + name, k["jwk"]))
good("sealed-several-audiences", "One of several audiences", "signatures.md#trust", ["TUR-1515"],
     wrong("audiences", lambda c, m: c.update(aud=["other.example", AUD])))
good("sealed-future-300", "Signed 300 seconds from now", "signatures.md#trust", ["TUR-1515"],
     wrong("future-300", lambda c, m: c.update(iat=NOW + 300)), kind="boundary")
good("sealed-ext", "Members of an issuer's own below ext", "seal.md#manifest", ["TUR-1561"],
     wrong("ext", lambda c, m: m.update(ext={"com.example": {"x": 1}})))
RESPELLED = [part(put("respelled.jsonl", b"".join(json.dumps(r).encode() + b"\n" for r in (ONE, TWO, THREE))), "usage.jsonl"), DATA[1]]
TURNED = [part(put("turned.jsonl", lines(THREE, ONE, TWO)), "usage.jsonl"), DATA[1]]
CHANGED = [part(put("changed.jsonl", lines(ONE, dict(TWO, meters=[{"meter": "output", "quantity": "251"}]), THREE)), "usage.jsonl"), DATA[1]]


def good_level(id, title, req, data, asked, reached):
    verify(id, title, "seal.md#verifying", req, GOOD, data, None, {"level": asked},
           {"status": "accepted", "facts": [["outcome", "valid"], ["level", reached]]})


def bad_level(id, title, req, data, asked, code, may):
    verify(id, title, "seal.md#verifying", req, GOOD, data, None, {"level": asked},
           dict({"status": "rejected", "facts": [["outcome", "invalid"]], "reasons_may": may}, **({"reasons": [code]} if code else {})),
           twin="sealed-export")


good_level("sealed-content-of-exact", "Content is asked for, and the bytes are there", ["TUR-1571"], DATA, "content", "exact")
good_level("sealed-content", "Records in other spelling, content is asked for", ["TUR-1560", "TUR-1571"], RESPELLED, "content", "content")
good_level("sealed-set", "Records in another order, the set is asked for", ["TUR-1563", "TUR-1571"], TURNED, "set", "set")
ALL = ["FILE_SIZE", "FILE_DIGEST", "ROOT_MISMATCH", "SET_MISMATCH", "COUNT_MISMATCH", "TOTAL_MISMATCH", "TIME_MISMATCH"]
bad_level("seal-respelled-exact", "Records in other spelling, the bytes are asked for", ["TUR-1514", "TUR-1571"], RESPELLED, "exact", None, ["FILE_SIZE", "FILE_DIGEST"])
bad_level("seal-turned-exact", "Records in another order, the bytes are asked for", ["TUR-1514", "TUR-1571"], TURNED, "exact", "FILE_DIGEST", ALL)
bad_level("seal-turned-content", "Records in another order, content is asked for", ["TUR-1560", "TUR-1571"], TURNED, "content", "ROOT_MISMATCH", ALL)
bad_level("seal-changed-exact", "One digit of a quantity, the bytes are asked for", ["TUR-1514"], CHANGED, "exact", "FILE_DIGEST", ALL)
bad_level("seal-changed-content", "One digit of a quantity, content is asked for", ["TUR-1560"], CHANGED, "content", "ROOT_MISMATCH", ALL)
bad_level("seal-changed-set", "One digit of a quantity, the set is asked for", ["TUR-1563"], CHANGED, "set", "SET_MISMATCH", ALL)

# The token.
SYNTAX, ALG = "TOKEN_SYNTAX", "ALG_NOT_ALLOWED"
m1 = lambda *ops: part(GOOD, "1.manifest.jws", *ops)
tok = ["TUR-1514"]
bad("seal-header-bit", "Another character in the header", "signatures.md#token", tok, SYNTAX, m1(edit(TEXT, 0)), may=[ALG, "KEY_UNKNOWN", "UNSIGNED"])
bad("seal-payload-bit", "Another character in the payload", "signatures.md#token", tok, "SIG_BAD",
    m1(edit(TEXT, TEXT.index(".") + 200)), may=[SYNTAX, "MANIFEST_SYNTAX"])
bad("seal-signature-bit", "Another character in the signature", "signatures.md#token", tok, "SIG_BAD", m1(edit(TEXT, TEXT.rindex(".") + 20)))
bad("seal-other-signature", "The signature of another manifest", "signatures.md#token", tok, "SIG_BAD",
    put("swapped.manifest.jws", HEADER + "." + PAYLOAD + "." + token(K, dict(base, jti="other")).split(".")[2]))
bad("seal-no-signature", "The token without its signature", "signatures.md#token", tok, SYNTAX, put("stripped.manifest.jws", HEADER + "." + PAYLOAD + ".\n"), may=["UNSIGNED"])
for name, header, title in (
    ("none", {"alg": "none", "kid": K["kid"], "typ": "JWT"}, "The algorithm none"),
    ("none-spelled", {"alg": "NoNe", "kid": K["kid"], "typ": "JWT"}, "The algorithm NoNe"),
    ("es256-spelled", {"alg": "es256", "kid": K["kid"], "typ": "JWT"}, "The algorithm es256")):
    bad("seal-" + name, title, "signatures.md#token", tok, ALG, put(name + ".manifest.jws", token(K, base, header=header)), may=[SYNTAX])
mac = b64(jcs({"alg": "HS256", "kid": K["kid"], "typ": "JWT"})) + "." + PAYLOAD
secret = run("openssl", "pkey", "-in", K["pem"], "-pubout")
bad("seal-hs256", "HS256, with the public key as the secret", "signatures.md#token", tok, ALG,
    put("hs256.manifest.jws", mac + "." + b64(hmac.new(secret, mac.encode(), hashlib.sha256).digest()) + "\n"), may=[SYNTAX])
head = {"alg": "ES256", "kid": K["kid"], "typ": "JWT"}
for name, more, title in (("jku", {"jku": "https://evil.example/keys.json"}, "A header that names a place of keys"),
                          ("jwk", {"jwk": OTHER["jwk"]}, "A header that brings its key"),
                          ("crit", {"crit": ["exp"]}, "A header with crit"),
                          ("b64", {"b64": False, "crit": ["b64"]}, "A payload that is not encoded")):
    bad("seal-" + name, title, "signatures.md#token", ["TUR-1574"] if name in ("jku", "jwk") else tok, SYNTAX,
        put(name + ".manifest.jws", token(OTHER if name == "jwk" else K, base, header=dict(head, **more))))
bad("seal-no-typ", "A header without typ", "signatures.md#token", tok, SYNTAX, wrong("no-typ", lambda c, m: None, header={"alg": "ES256", "kid": K["kid"]}))
bad("seal-header-twice", "A header with a member twice", "signatures.md#token", tok, SYNTAX,
    wrong("header-twice", lambda c, m: None, header=b'{"alg":"ES256","alg":"ES256","kid":"%s","typ":"JWT"}' % K["kid"].encode()))
bad("seal-padding", "A signature with padding", "signatures.md#token", tok, SYNTAX, put("padding.manifest.jws", TEXT.rstrip("\n") + "==\n"))
bad("seal-two-line-feeds", "Two line feeds behind the token", "signatures.md#token", tok, SYNTAX, put("line-feeds.manifest.jws", TEXT + "\n"))
bad("seal-four-segments", "A fourth segment", "signatures.md#token", tok, SYNTAX, put("segments.manifest.jws", TEXT.rstrip("\n") + ".AAAA\n"))
bad("seal-payload-twice", "A payload with a member twice", "signatures.md#token", tok, SYNTAX,
    put("payload-twice.manifest.jws", token(K, base, payload=b'{"iss":"https://evil.example",' + jcs(base)[1:])))
bad("seal-float", "A payload with a number that is no integer", "signatures.md#token", tok, SYNTAX, wrong("float", lambda c, m: m.update(ext={"x": 0.5})))
bad("seal-unsigned", "The claims without a signature", "exports.md#seal", ["TUR-1515"], "UNSIGNED", put("plain.manifest.jws", jcs(base) + b"\n"), outcome="unsigned")
bad("seal-respelled-claims", "Claims in another spelling", "seal.md#token", tok, "MANIFEST_SYNTAX",
    put("spelled.manifest.jws", token(K, base, payload=json.dumps(base).encode())))

# Keys.
bad("seal-other-alg", "An algorithm that is not the one of the key", "signatures.md#keys", ["TUR-1515"], "KEY_POLICY",
    wrong("other-alg", lambda c, m: None, header={"alg": "RS256", "kid": K["kid"], "typ": "JWT"}))
cases[-1]["rev"] = 2
for name, title, code, keys in (
        ("private", "A key set with a private key", ["KEYSET_KEY"], [dict(K["jwk"], d="A" * 43)]),
        ("twice", "A key set with a key twice", ["KEYSET_KID"], [K["jwk"], K["jwk"]]),
        ("kid", "A key set with a key under the name of another", ["KEYSET_KID"], [dict(OTHER["jwk"], kid=K["kid"])]),
        ("symmetric", "A key set with a secret", ["KEYSET_KEY"], [K["jwk"], {"kty": "oct", "k": "AAAA", "kid": "s"}])):
    expect = {"status": "rejected", "reasons": code}
    verify("seal-keys-" + name, title, "signatures.md#keys", ["TUR-1515"], GOOD, None, key_set("keys-" + name, *keys), {}, expect, twin="sealed-export")
bad("seal-unknown-key", "A key that is not in the set", "signatures.md#trust", ["TUR-1515", "TUR-1574"], "KEY_UNKNOWN", GOOD,
    keys=key_set("keys-other", OTHER["jwk"]), outcome="unverifiable")
bad("seal-forged-kid", "Signed by another key, under the name of a trusted one", "signatures.md#trust", ["TUR-1574"], "SIG_BAD",
    wrong("forged", lambda c, m: None, k=dict(OTHER, kid=K["kid"])))
revoked = lambda at, reason: dict(K["jwk"], revoked={"revoked_at": at, "reason": reason})
good("sealed-superseded-later", "A key that was superseded after it signed", "signatures.md#keys", ["TUR-1515"], GOOD,
     keys=key_set("keys-superseded-later", revoked(NOW + 1, "superseded")), at="2026-12-01T00:00:00Z")
bad("seal-superseded", "A key that was superseded before it signed", "signatures.md#keys", ["TUR-1515"], "KEY_REVOKED", GOOD,
    keys=key_set("keys-superseded", revoked(NOW - 1000, "superseded")), twin="sealed-superseded-later")
bad("seal-compromised", "A key that was compromised, if after it signed", "signatures.md#keys", ["TUR-1515"], "KEY_REVOKED", GOOD,
    keys=key_set("keys-compromised", revoked(NOW + 1000, "compromised")), twin="sealed-superseded-later", at="2026-12-01T00:00:00Z")
bad("seal-key-expired", "A key that was not valid any more", "signatures.md#keys", ["TUR-1515"], "KEY_VALIDITY", GOOD,
    keys=key_set("keys-expired", dict(K["jwk"], exp=NOW - 1000)))
bad("seal-key-early", "A key that was not valid yet", "signatures.md#keys", ["TUR-1515"], "KEY_VALIDITY", GOOD,
    keys=key_set("keys-early", dict(K["jwk"], nbf=NOW + 1000)))

# Claims.
for name, title, code, params in (("iss", "Another issuer", "CLAIM_ISS", {"iss": "https://other.example"}),
                                  ("sub", "Another subject", "CLAIM_SUB", {"sub": "org-2"}),
                                  ("aud", "Another audience", "CLAIM_AUD", {"aud": "other.example"}),
                                  ("aud-unasked", "An audience, and nobody says to be it", "CLAIM_AUD", {"aud": None})):
    bad("seal-" + name, title, "signatures.md#trust", ["TUR-1515"], code, GOOD, **params)
for name, title, code, change in (("future-301", "Signed 301 seconds from now", "CLAIM_IAT", {"iat": NOW + 301}),
                                  ("nbf", "Not to be used before an hour from now", "CLAIM_NBF", {"nbf": NOW + 3600}),
                                  ("expired", "Expired an hour ago", "CLAIM_EXP", {"iat": NOW - 7200, "exp": NOW - 3600})):
    bad("seal-" + name, title, "signatures.md#trust", ["TUR-1515"], code, wrong(name, lambda c, m: c.update(change)),
        kind="boundary" if name == "future-301" else None, twin="sealed-future-300" if name == "future-301" else "sealed-export")
bad("seal-no-iat", "No iat", "signatures.md#trust", ["TUR-1515"], "CLAIM_IAT", wrong("no-iat", lambda c, m: c.pop("iat")))

# The form of the manifest, and names.
form = lambda name, title, change, code="MANIFEST_SYNTAX", req="TUR-1561", anchor="manifest": bad(
    "seal-" + name, title, "seal.md#" + anchor, [req], code, wrong(name, change), may=["FILE_MISSING"] if anchor == "names" else None)
form("unknown-member", "A member that manifests do not have", lambda c, m: m.update(more=1))
form("version-2", "Version 2 of manifests", lambda c, m: m.update(v=2), code="MANIFEST_VERSION")
form("no-producer", "No producer", lambda c, m: m.pop("producer"), req="TUR-1513")
form("no-root", "A file without its root", lambda c, m: m["files"][0].pop("root"), req="TUR-1560")
form("prev-of-first", "The first of a series with one before it", lambda c, m: m.update(prev="0" * 64), req="TUR-1516")
for name, title, path in (("parent", "A file in the folder above", "../usage.jsonl"), ("absolute", "A file by its absolute path", "/etc/passwd"),
                          ("hidden", "A hidden file", ".usage.jsonl"), ("blank", "A name with a blank", "us age.jsonl"),
                          ("backslash", "A name with a backslash", "a\\usage.jsonl"), ("hyphen", "A name that looks like an option", "-usage.jsonl"),
                          ("case", "Two names that differ by case", "More.jsonl")):
    form("name-" + name, title, lambda c, m: m["files"][0].update(name=path), code="FILE_PATH", req="TUR-1562", anchor="names")

# Files, counts, totals, period.
bad("seal-missing-file", "A file that is not there", "seal.md#verifying", ["TUR-1506"], "FILE_MISSING", GOOD, DATA[:1], may=ALL)
bad("seal-cut-file", "A file that ends early", "seal.md#verifying", ["TUR-1506"], None, GOOD,
    [part("seal/usage.jsonl", "usage.jsonl", {"op": "cut", "to": -3}), DATA[1]], may=ALL + ["RECORD_INVALID", "RECORD_FORM"])
bad("seal-longer-file", "A record more than was signed", "seal.md#verifying", ["TUR-1506"], None, GOOD,
    [DATA[0], part(put("longer.jsonl", lines(FOUR, record(5, 12, "1", "0.1"))), "more.jsonl")], may=ALL)
bad("seal-swapped-files", "Two files under each other's name", "seal.md#verifying", ["TUR-1506"], None, GOOD,
    [part("seal/usage.jsonl", "more.jsonl"), part("seal/more.jsonl", "usage.jsonl")], may=ALL)


facts = lambda name, title, change, code, req="TUR-1514", may=None: bad("seal-" + name, title, "seal.md#facts", [req], code, wrong(name, change), may=may)
facts("count", "A record too many", lambda c, m: (m.update(records=5, kinds={"usage": 5}), m["files"][0].update(records=4)), "COUNT_MISMATCH", "TUR-1506", may=["ROOT_MISMATCH"])
facts("kinds", "Records of another kind", lambda c, m: m.update(kinds={"adjustment": 4}), "COUNT_MISMATCH", "TUR-1506")
facts("unpriced", "An unpriced charge that nobody has", lambda c, m: m.update(unpriced={"charges": 1, "records": 1}), "COUNT_MISMATCH", "TUR-1510")
facts("amount", "A total that went through a double", lambda c, m: m["totals"][0].update(sum="0.607"), "TOTAL_MISMATCH", "TUR-1506")
facts("charges", "A total of another number of charges", lambda c, m: m["totals"][0].update(charges=3), "TOTAL_MISMATCH", "TUR-1506")
facts("no-totals", "No totals, though there are amounts", lambda c, m: m.pop("totals"), "TOTAL_MISMATCH", "TUR-1506")
facts("quantity", "A quantity that went through a double", lambda c, m: m["quantities"][0].update(sum="9007199254741348"), "TOTAL_MISMATCH", "TUR-1564")
facts("first", "Another first instant", lambda c, m: m.update(first="2026-10-02T08:00:01Z"), "TIME_MISMATCH", "TUR-1506")
facts("root", "The root of other records", lambda c, m: m["files"][0].update(root=m["files"][1]["root"]), "ROOT_MISMATCH", "TUR-1560", may=["SET_MISMATCH"])
verify("seal-set-root", "The root of another set", "seal.md#leaves", ["TUR-1563"], wrong("set-root", lambda c, m: m.update(set_root=m["files"][1]["root"])), TURNED,
       None, {"level": "set"}, {"status": "rejected", "facts": [["outcome", "invalid"]], "reasons": ["SET_MISMATCH"], "reasons_may": ALL}, twin="sealed-set")
bad("seal-set-root-exact", "The root of another set, though every byte is there", "seal.md#leaves", ["TUR-1563"], "SET_MISMATCH",
    "seal/set-root.manifest.jws", may=["ROOT_MISMATCH"])
bad("seal-period-asked", "Another period than was asked for", "seal.md#verifying", ["TUR-1565"], "PERIOD_MISMATCH", GOOD,
    period="2026-09-01T00:00:00Z/2026-10-01T00:00:00Z", twin="sealed-period")
facts("outside", "Records outside the period", lambda c, m: m.update(period={"start": "2026-10-01T00:00:00Z", "end": "2026-10-31T00:00:00Z"}), "PERIOD_MISMATCH", "TUR-1565")

# The series: every manifest is of an empty file, so that nothing but the series can be wrong.
NONE = part(put("none.jsonl", b""), "none.jsonl")
MONTHS = ["2026-08-01T00:00:00Z", "2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"]
silent, SILENT, _ = seal("silent", K, {"none.jsonl": b""}, period="/".join(MONTHS[0:2]))


def month(seq, n, prev, **more):
    """Claims of number SEQ of the series, for month N, behind the manifest of the claims PREV."""
    c = copy.deepcopy(silent)
    c["jti"] = "series-%d-%d" % (seq, n)
    m = c[MANIFEST]
    m.update(seq=seq, period={"start": MONTHS[n], "end": MONTHS[n + 1]})
    if prev:
        m["prev"] = ident(prev)
    m.update(more)
    return c


def chain(*claims):
    """Manifests of these claims, those that are new under names of their own."""
    paths = []
    for c in claims:
        for other, path in known:
            if other == c:
                break
        else:
            path = put("series-%d.manifest.jws" % len(known), token(K, c))
            known.append((c, path))
        paths.append(path)
    return paths


known = [(silent, SILENT)]
second = month(1, 1, silent)
third = month(2, 2, second)
ser = lambda id, title, req, claims, **how: good(id, title, "seal.md#chain", [req], chain(*claims), [NONE], aud=None, **how)
no = lambda id, title, req, code, claims, **how: bad(id, title, "seal.md#chain", [req], code, chain(*claims), [NONE], aud=None, twin="sealed-series", **how)
ser("sealed-silence", "A month without records", "TUR-1566", [silent])
ser("sealed-series", "Three months in a series", "TUR-1516", [silent, second, third])
ser("sealed-series-any-order", "Three months, the last one first", "TUR-1516", [third, silent, second])
ser("sealed-gap-allowed", "The second of three months is missing, which is asked for", "TUR-1516", [silent, third], gaps=True)
ser("sealed-restated", "A month that is restated", "TUR-1568",
    [silent, second, month(2, 1, second, kind="restatement", restates={"id": ident(second), "reason": "prices"})])
no("seal-gap", "The second of three months is missing", "TUR-1508", "CHAIN_GAP", [silent, third])
no("seal-fork", "Two manifests of one number", "TUR-1567", "CHAIN_FORK", [silent, second, dict(second, jti="again")])
no("seal-prev", "Another manifest before it than there is", "TUR-1516", "CHAIN_PREV", [silent, month(1, 1, second)])
no("seal-overlap", "A period that is told twice", "TUR-1507", "CHAIN_OVERLAP", [silent, month(1, 0, silent)], may=["CHAIN_GAP"])
no("seal-hole", "A month between two periods that nobody tells of", "TUR-1507", "CHAIN_GAP", [silent, month(1, 2, silent)])
no("seal-restates-unknown", "A restatement of a manifest that is not there", "TUR-1568", "CHAIN_RESTATES",
   [silent, second, month(2, 1, second, kind="restatement", restates={"id": "0" * 64, "reason": "prices"})])
no("seal-restates-other-period", "A restatement of another period", "TUR-1568", "CHAIN_RESTATES",
   [silent, second, month(2, 0, second, kind="restatement", restates={"id": ident(second), "reason": "prices"})])


# The log: the tree of RFC 9162 over the ids of the manifests before it.
def tree(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\1" + tree(leaves[:k]) + tree(leaves[k:])).digest()


def log(*before, size=None, entry=bytes.fromhex):
    root = tree([hashlib.sha256(b"\0" + entry(ident(c))).digest() for c in before])
    return {"size": len(before) if size is None else size, "root": b64(root)}


logged = month(1, 1, silent, log=log(silent))
last = month(2, 2, logged, log=log(silent, logged))
ser("sealed-log", "Three months, and the log of those before", "TUR-1585", [silent, logged, last])
ser("sealed-log-alone", "A month with a log of months that are not there", "TUR-1585", [last])
ser("sealed-log-begun", "A log in the third month alone", "TUR-1585", [silent, second, month(2, 2, second, log=log(silent, second))])
no("seal-log-other", "The log of another history", "TUR-1585", "LOG_MISMATCH", [silent, logged, month(2, 2, logged, log=log(silent, second))])
no("seal-log-turned", "A log in another order", "TUR-1585", "LOG_MISMATCH", [silent, logged, month(2, 2, logged, log=log(logged, silent))])
no("seal-log-digits", "A log over the digits of the ids", "TUR-1585", "LOG_MISMATCH",
   [silent, logged, month(2, 2, logged, log=log(silent, logged, entry=str.encode))])
no("seal-log-short", "A log of fewer manifests than there are before", "TUR-1585", "MANIFEST_SYNTAX", [silent, logged, month(2, 2, logged, log=log(silent))],
   may=["LOG_MISMATCH"])
no("seal-log-of-first", "The first of a series with a log", "TUR-1585", "MANIFEST_SYNTAX", [dict(silent, **{MANIFEST: dict(silent[MANIFEST], log=log(size=0))})],
   may=["LOG_MISMATCH"])


# Signers.
def sign(id, title, why, req, files, k, expect, twin=None, kind=None, **params):
    told = dict({"iss": ISS, "series": SERIES, "period": PERIOD, "at": AT}, **params)
    add(id, title, why, req, files + [part("seal/%s.pem" % k["name"], "key.pem")], told, expect, role="signer", do="sign", twin=twin, kind=kind)


ok = {"status": "accepted"}
sign("sign-export", "An export of two files", "seal.md#signing", ["TUR-1513", "TUR-1514", "TUR-1560", "TUR-1561", "TUR-1564"], DATA, K, ok)
sign("sign-for-somebody", "For an audience, about a subject", "seal.md#manifest", ["TUR-1561"], DATA, K, ok, aud=AUD, sub=SUB)
sign("sign-set-root", "With the root of the set", "seal.md#leaves", ["TUR-1563"], DATA, K, ok, set_root=True)
sign("sign-es384", "By a key on P-384", "signatures.md#keys", ["TUR-1514"], DATA, K384, ok)
sign("sign-rs256", "By an RSA key", "signatures.md#keys", ["TUR-1514"], DATA, KRSA, ok)
sign("sign-nothing", "An export without records is signed", "seal.md#chain", ["TUR-1566"], [NONE], K, ok)
sign("sign-spelled", "Records that are not in canonical form", "seal.md#leaves", ["TUR-1560"], RESPELLED, K, ok)
for name in ("full", "export", "reversal", "yen"):
    sign("sign-base-" + name, "What stands in base/%s" % name, "seal.md#facts", ["TUR-1564"],
         [{"base": name, "name": "usage.jsonl"}], K, ok, period="2020-01-01T00:00:00Z/2030-01-01T00:00:00Z")
sign("sign-invalid", "A record with a quantity that is no decimal", "seal.md#signing", ["TUR-1570"],
     [part("seal/usage.jsonl", "usage.jsonl", {"op": "set", "record": 2, "at": "/meters/0/quantity", "value": "many"}), DATA[1]], K,
     {"status": "rejected", "must": [{"req": "TUR-0109"}]}, twin="sign-export")
sign("sign-twice", "The same record in two files", "seal.md#signing", ["TUR-1570"],
     [DATA[0], part("seal/usage.jsonl", "more.jsonl")], K, {"status": "rejected", "must": [{"req": "TUR-0203"}]}, twin="sign-export")

with open(os.path.join(ROOT, "conformance/1.0/cases/seal.jsonl"), "w") as f:
    for c in cases:
        f.write(json.dumps(c, separators=(",", ":"), ensure_ascii=False) + "\n")
for name in sorted(os.listdir(SEAL)):
    if name not in written:
        os.remove(os.path.join(SEAL, name))
    else:
        os.chmod(os.path.join(SEAL, name), 0o644)  # keys too: whoever runs the suite reads them
print(len(cases), "cases,", len(written), "files")
