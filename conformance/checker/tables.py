"""The tables of the text: members, types, codes, limits, meters. Nothing else of the project is read."""
import os
import re

TEXT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "spec", "1.0")
PAGES = ("data.md", "record.md", "measured.md", "cost.md")


def read_pages():
    pages = []
    for page in PAGES:
        with open(os.path.join(TEXT, page), encoding="utf-8") as file:
            pages.append(file.read())
    return "\n".join(pages)


def blocks(text):
    """Generated blocks by their heading, each a list of rows of cells."""
    found = {}
    for head, body in re.findall(r"<!-- generated: ([^\n]*?) -->\n(.*?)<!-- end -->", text, re.S):
        rows = [[cell.strip() for cell in line.strip().strip("|").split(" | ")]
                for line in body.splitlines() if line.startswith("|")]
        found[head] = rows[2:]
    return found


def bare(cell):
    return cell.split("`")[1] if "`" in cell else cell


class Member:
    """One row of a table of members."""

    def __init__(self, name, needed, kind, most):
        self.needed = needed
        self.array = self.set = self.map = False
        self.code = None
        self.elements = self.names = self.length = None
        if kind.startswith("code "):
            self.code = bare(kind)
            kind = "code"
        for word in ("array", "set", "map"):
            if kind.startswith(word + " of "):
                setattr(self, word, True)
                kind = kind[len(word) + 4:]
        self.kind = kind
        numbers = [int(n) for n in re.findall(r"[0-9]+", most)]
        if self.map:
            self.elements, self.names, self.length = numbers
        elif self.array or self.set:
            self.elements = numbers[0]
            self.length = numbers[1] if len(numbers) > 1 else None
        elif numbers:
            self.length = numbers[0]
        self.name = name


class Tables:
    def __init__(self, text):
        found = blocks(text)
        self.objects, self.codes, self.open_codes = {}, {}, set()
        self.extensible, self.defaults = set(), {}
        for head, rows in found.items():
            word, _, name = head.partition(" ")
            if word == "members":
                self.objects[name] = {}
                for row in rows:
                    member = Member(bare(row[0]), "(needed)" in row[0], row[1], row[2])
                    if member.kind != "extension":
                        self.objects[name][member.name] = member
                if any(row[1] == "extension" for row in rows):
                    self.extensible.add(name)
            elif word == "codes":
                self.codes[name] = {bare(row[0]) for row in rows if row[0].startswith("`")}
                for row in rows:
                    if "(default" in row[0]:
                        self.defaults[name] = bare(row[0])
                    if row[0] == "any other word":
                        self.open_codes.add(name)
        self.types = {bare(row[0]): row[1] for row in found["types"]}
        for members in self.objects.values():
            for member in members.values():
                if member.kind in self.codes:  # an array or set of codes
                    member.kind, member.code = "code", member.kind
        # `price` is a type of scalars and of objects: that of an amount inside the object is the scalar.
        for name, members in self.objects.items():
            for member in members.values():
                member.object = member.kind if member.kind in self.objects and member.kind != name else None
        self.limits = {bare(row[0]): int(row[1]) for row in found["limits"]}
        self.masks = {bare(row[0]): int(row[1], 16)
                      for head in ("meters tokens", "meters unions") for row in found[head]}
        whole = {bare(row[0]): row[2] == "yes" for row in found["meters units"]}
        self.whole = {name: whole["token"] for name in self.masks}
        self.variants = {}
        for row in found["meters meters"]:
            name = bare(row[0])
            self.whole[name] = whole[row[1]]
            self.variants[name] = set(row[3].split(", ")) if row[3] else set()
        modalities = [bare(row[0]) for row in found["codes modality"]]
        self.modalities = {name: 1 << i for i, name in enumerate(modalities)}
        self.should = set()
        self.sentences = {}
        for req, sentence in re.findall(r"^> <a id=\"(TUR-[0-9]{4})\"></a>\*\*TUR-[0-9]{4}\*\* (.*)$", text, re.M):
            self.sentences[req] = sentence
            if "MUST" not in sentence:
                self.should.add(req)


T = Tables(read_pages())
