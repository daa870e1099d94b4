"""From bytes to records: lines, JSON, members, types and limits (data.md).

What cannot be used is reported and becomes BAD, which is there but has no value; rules pass over it.
"""
import datetime
import json
import re

from lists import COUNTRIES, CURRENCIES
from tables import T


class Bad:
    def __repr__(self):
        return "BAD"


BAD = Bad()


class Num(str):
    """A number as its characters."""


class Pairs(list):
    """The members of an object in their order, equal names included."""


class Unreadable(Exception):
    pass


def refuse_constant(word):
    raise ValueError(word)


READER = json.JSONDecoder(object_pairs_hook=Pairs, parse_int=Num, parse_float=Num, parse_constant=refuse_constant)
SPACE = " \t\n\r"

DECIMAL = re.compile(r"0|-?(?:[1-9][0-9]*(?:\.[0-9]*[1-9])?|0\.[0-9]*[1-9])")
INTEGER = re.compile(r"0|-?[1-9][0-9]*")
INSTANT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{0,8}[1-9])?Z")
EXTENSION = re.compile(r"x_[a-z0-9]+_[a-z0-9_]+")
LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
VISIBLE = r"[!#-;=?-\[\]_a-z~]"
FORMS = {
    "word": ("TUR-0117", r"[a-z][a-z0-9_]*"),
    "format": ("TUR-0117", r"[a-z0-9][a-z0-9._-]*"),
    "member": ("TUR-0117", r"[a-z][a-z0-9_]*"),
    "sha256": ("TUR-0117", r"[0-9a-f]{64}"),
    "uri": ("TUR-0117", r"[A-Za-z][A-Za-z0-9+.-]*:" + VISIBLE + "+"),
    "purl": ("TUR-0117", r"pkg:[a-z][a-z0-9.+-]*/" + VISIBLE + "+"),
    "uuid": ("TUR-0201", r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    "emitter": ("TUR-0202", r"[a-z][a-z0-9+.-]*:" + VISIBLE + "+|" + LABEL + r"(?:\." + LABEL + ")+"),
    "trace_id": ("TUR-1101", r"(?!0+$)[0-9a-f]{32}"),
    "span_id": ("TUR-1101", r"(?!0+$)[0-9a-f]{16}"),
    "version": ("TUR-1601", r"1\.(?:0|[1-9][0-9]*)"),
}
FORMS = {kind: (req, re.compile(pattern)) for kind, (req, pattern) in FORMS.items()}


def is_currency(text):
    return text in CURRENCIES or re.fullmatch(r"x-[a-z0-9]+:[a-z0-9_-]+", text) is not None


def is_instant(text):
    match = INSTANT.fullmatch(text)
    if not match:
        return False
    try:
        datetime.date(*map(int, match.groups()[:3]))
    except ValueError:
        return False
    return True


def is_place(text):
    meter, at, modality = text.partition("@")
    return meter in T.masks and (not at or modality in T.modalities)


def is_extension(text):
    return EXTENSION.fullmatch(text) is not None and len(text) <= T.limits["extension_name"]


def is_meter(text):
    return text in T.whole or is_extension(text)


def is_path(text):
    if text.startswith("tags."):
        return len(text) > 5
    if is_extension(text):
        return True
    kind = "record"
    names = text.split(".")
    for i, name in enumerate(names):
        member = T.objects[kind].get(name)
        if member is None:
            return False
        if member.object is None or member.array or member.set:
            return i == len(names) - 1
        kind = member.object
    return False


NAMED = {
    "instant": ("TUR-0110", is_instant),
    "currency": ("TUR-1001", is_currency),
    "country": ("TUR-1201", lambda text: text in COUNTRIES),
    "meter": ("TUR-0601", is_meter),
    "place": ("TUR-0602", is_place),
    "label": ("TUR-0602", lambda text: is_place(text) or is_meter(text)),
    "path": ("TUR-1103", is_path),
}


def invisible(text):
    return any(c < " " or "\x7f" <= c <= "\x9f" or "\ufdd0" <= c <= "\ufdef" or ord(c) & 0xFFFE == 0xFFFE for c in text)


def lone(text):
    return any("\ud800" <= c <= "\udfff" for c in text)


def walk(value):
    """Every value of a JSON text, names of members included, and the depth at which it stands."""
    todo = [(value, 1)]
    while todo:
        value, depth = todo.pop()
        yield value, depth
        if isinstance(value, Pairs):
            for name, inner in value:
                yield name, depth + 1
                todo.append((inner, depth + 1))
        elif isinstance(value, list):
            todo.extend((inner, depth + 1) for inner in value)


def depth_of(text):
    """The depth of brackets outside strings; no recursion, so that no text is too deep for it."""
    deepest = depth = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', text):
        c = token.group()[0]
        depth += (c in "[{") - (c in "]}")
        deepest = max(deepest, depth)
    return deepest


def parse(line, cut):
    """One line as Pairs; Unreadable with the requirement where it is none."""
    if len(line) > T.limits["record_bytes"]:
        raise Unreadable("TUR-0122")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise Unreadable("TUR-0102")
    if depth_of(text) > T.limits["depth"]:
        raise Unreadable("TUR-0115")
    body = text.strip(SPACE)
    try:
        value, end = READER.raw_decode(body)
    except json.JSONDecodeError as problem:
        whole = cut and body.startswith("{") and ended_early(body, problem)
        raise Unreadable("TUR-1505" if whole else "TUR-0101")
    except ValueError:
        raise Unreadable("TUR-0101")
    if end != len(body) or not isinstance(value, Pairs):
        raise Unreadable("TUR-0101")
    if any(isinstance(v, str) and lone(v) for v, _ in walk(value)):
        raise Unreadable("TUR-0102")
    return value


def ended_early(body, problem):
    """Whether some text behind the end would make an object of it: whether it is a beginning of one."""
    stack, i = [], 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', body, re.S):
        c = token.group()
        i = token.end()
        if c in ("[", "{"):
            stack.append("]" if c == "[" else "}")
        elif c in ("]", "}"):
            if not stack or stack.pop() != c:
                return False
            if not stack:
                return False
    # The error has to be at the end, or in the last token, which the end cut.
    tail = re.search(r'("(?:[^"\\]|\\.)*\\?|[A-Za-z0-9.+-]+|\\u?[0-9a-fA-F]*)\s*$', body)
    return problem.pos >= len(body) or (tail is not None and problem.pos >= tail.start())


class Structure:
    """Judges members, types and limits of one record, and makes dicts of it."""

    def __init__(self, report, later=False):
        # What a later minor version may have defined is named and no error (record.md, 17).
        newer = {"TUR-0104", "TUR-0111", "TUR-0601", "TUR-0602"} if later else ()
        self.report = lambda req, at: report("TUR-1606" if req in newer else req, at)

    def text(self, value, at):
        if invisible(value):
            self.report("TUR-0116", at)

    def scalar(self, value, member, at):
        kind = member.kind
        form = "code" if kind == "code" else T.types[kind]
        if value is None:
            self.report("TUR-0107", at)
            return BAD
        if form.startswith("boolean") or form.startswith("flag"):
            if not isinstance(value, bool):
                self.report("TUR-0106", at)
                return BAD
            if kind == "flag" and not value:
                self.report("TUR-0118", at)
                return BAD
            return value
        if form.startswith("integer"):
            return self.integer(value, form, at)
        if not isinstance(value, str) or isinstance(value, Num):
            self.report("TUR-0106", at)
            return BAD
        if value == "":
            self.report("TUR-0108", at)
            return BAD
        if invisible(value):
            self.report("TUR-0116", at)
            return BAD
        if form.startswith("decimal"):
            return self.decimal(value, form, at)
        if kind == "code":
            return self.coded(value, member, at)
        limit = member.length or int(re.search(r"at most ([0-9]+)", form).group(1))
        if len(value) > limit:
            self.report("TUR-0113", at)
            return BAD
        if kind in FORMS and not FORMS[kind][1].fullmatch(value):
            self.report(FORMS[kind][0], at)
            return BAD
        if kind in NAMED and not NAMED[kind][1](value):
            self.report(NAMED[kind][0], at)
            return BAD
        return value

    def integer(self, value, form, at):
        if not isinstance(value, Num):
            self.report("TUR-0106", at)
            return BAD
        low, high = map(int, re.search(r"([0-9]+) to ([0-9]+)", form).groups())
        if not INTEGER.fullmatch(value) or len(value) > 17 or not low <= int(value) <= high:
            self.report("TUR-0112", at)
            return BAD
        return int(value)

    def decimal(self, value, form, at):
        if not DECIMAL.fullmatch(value):
            self.report("TUR-0109", at)
            return BAD
        before, behind = map(int, re.search(r"([0-9]+) \+ ([0-9]+)", form).groups())
        whole, _, fraction = value.lstrip("-").partition(".")
        if len(whole) > before or len(fraction) > behind:
            self.report("TUR-0120", at)
            return BAD
        if ("not negative" in form and value[0] == "-") or ("above zero" in form and value[0] in "-0" and not value.startswith("0.")):
            self.report("TUR-0121", at)
            return BAD
        return value

    def coded(self, value, member, at):
        codes = T.codes[member.code]
        if value == T.defaults.get(member.code):
            self.report("TUR-0118", at)
            return BAD
        if value in codes and value != "x_VENDOR_NAME":
            return value
        if "x_VENDOR_NAME" in codes and is_extension(value):
            return value
        self.report("TUR-0111", at)
        return BAD

    def value(self, value, member, at):
        if value is None:
            self.report("TUR-0107", at)
            return BAD
        if member.map:
            return self.map(value, member, at)
        if not (member.array or member.set):
            return self.one(value, member, at)
        if not isinstance(value, list) or isinstance(value, Pairs):
            self.report("TUR-0106", at)
            return BAD
        if not value:
            self.report("TUR-0108", at)
            return BAD
        if len(value) > member.elements:
            self.report("TUR-0114", at)
            return BAD
        made = [self.one(v, member, "%s/%d" % (at, i)) for i, v in enumerate(value)]
        if member.set:
            good = [v for v in made if v is not BAD]
            if len(set(good)) < len(good):
                self.report("TUR-0119", at)
        return made

    def one(self, value, member, at):
        if member.object:
            return self.object(value, member.object, at)
        return self.scalar(value, member, at)

    def map(self, value, member, at):
        if not isinstance(value, Pairs):
            self.report("TUR-0106", at)
            return BAD
        if not value:
            self.report("TUR-0108", at)
            return BAD
        if len(value) > member.elements:
            self.report("TUR-0114", at)
        made = {}
        for name, inner in value:
            if name == "":
                self.report("TUR-0108", at)
            elif len(name) > member.names:
                self.report("TUR-0113", at)
            self.text(name, at)
            if name in made:
                self.report("TUR-0105", at)
            made[name] = self.scalar(inner, member, at)
        return made

    def object(self, value, kind, at):
        if not isinstance(value, Pairs):
            self.report("TUR-0107" if value is None else "TUR-0106", at)
            return BAD
        members = T.objects[kind]
        if not value:
            self.report("TUR-0108", at)
            return BAD
        made, extensions = {}, 0
        for name, inner in value:
            here = "%s/%s" % (at, name)
            self.text(name, here)
            if name in made:
                self.report("TUR-0105", here)
                made[name] = BAD
            elif name in members:
                made[name] = self.value(inner, members[name], here)
            elif name.startswith("x_") and kind in T.extensible:
                made[name] = self.extension(name, inner, here)
                extensions += 1
            else:
                self.report("TUR-0104", here)
        if extensions > T.limits["extensions"]:
            self.report("TUR-0114", at)
        for name, member in members.items():
            if member.needed and name not in made:
                self.report("TUR-0103", "%s/%s" % (at, name))
                made[name] = BAD
        return made

    def extension(self, name, value, at):
        if not is_extension(name):
            self.report("TUR-1602", at)
            return BAD
        if not self.plain(value, at):
            return BAD
        if len(canonical(value)) > T.limits["extension_bytes"]:
            self.report("TUR-1603", at)
        return value

    def plain(self, value, at):
        """Whether it is a string, an integer, a boolean or a flat map of strings."""
        if isinstance(value, bool):
            return True
        if isinstance(value, Num):
            if INTEGER.fullmatch(value) and len(value) <= 17 and abs(int(value)) < 2**53:
                return True
            self.report("TUR-1604", at)
            return False
        if isinstance(value, str):
            return self.short(value, T.limits["extension_text"], at)
        if not isinstance(value, Pairs) or not value:
            self.report("TUR-1604", at)
            return False
        seen, good = set(), True
        for name, inner in value:
            if name in seen:
                self.report("TUR-0105", at)
                good = False
            seen.add(name)
            good &= self.short(name, 128, at)
            if not isinstance(inner, str) or isinstance(inner, Num):
                self.report("TUR-1604", at)
                good = False
            else:
                good &= self.short(inner, 256, at)
        return good

    def short(self, text, limit, at):
        if invisible(text):
            self.report("TUR-0116", at)
        elif text == "" or len(text) > limit:
            self.report("TUR-1604", at)
        else:
            return True
        return False


def canonical(value):
    """The RFC 8785 bytes of the value of an extension."""
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, Num):
        return value.encode()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).encode("utf-8")
    return b"{" + b",".join(canonical(n) + b":" + canonical(v) for n, v in value) + b"}"
