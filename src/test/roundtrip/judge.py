"""judge.py METADATA RECORDS TABLE...: tables of the CSV form, read with Python's csv as the text has it.

Each has the records of the JSON Lines file RECORDS, the sum over each of its columns of figures is the
sum over the records, and each cell is what the CSVW metadata say of its column."""
import csv
import decimal
import json
import re
import sys

decimal.getcontext().prec = 400
csv.field_size_limit(1 << 30)
GUARDED = "'=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def fits(cell, datatype):
    kind = datatype if isinstance(datatype, dict) else {"base": datatype}
    base = kind["base"]
    if base == "json":
        return json.loads(cell) is not None
    if base == "decimal":
        value = decimal.Decimal(cell)
        return value >= kind.get("minimum", value) and (value > 0 or "minExclusive" not in kind)
    if base == "integer":
        return re.fullmatch("-?[0-9]+", cell) and kind["minimum"] <= int(cell) <= kind.get("maximum", int(cell))
    if base == "dateTimeStamp":
        return re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", cell)
    if base == "boolean":
        return cell in kind["format"].split("|")
    return len(cell) <= kind.get("maxLength", len(cell)) and ("format" not in kind or re.fullmatch(kind["format"], cell))


def value(cell, datatype):
    base = datatype["base"] if isinstance(datatype, dict) else datatype
    if base in ("json", "integer", "boolean"):
        return json.loads(cell)
    if base == "string" and cell[0] == "'":
        assert len(cell) > 1 and cell[1] in GUARDED, cell
        return cell[1:]
    assert base != "string" or cell[0] not in GUARDED, cell
    return cell


def put(target, path, what):
    # an extension has no point in its name
    for name in path[:-1]:
        target = target.setdefault(name, {})
    target[path[-1]] = what


def read_table(path, columns, sums):
    records, row, rows = [], 0, 0
    with open(path, encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file, strict=True):
            row += 1
            if line["row"] == "1":
                assert row == rows + 1 or not records, (path, line)
                row, rows, record = 1, int(line["rows"]), {}
                records.append(record)
            assert int(line["row"]) == row <= rows, (path, line)
            element = {}
            for name, cell in line.items():
                if not cell or name in ("row", "rows"):
                    continue
                datatype = columns.get(name, "json")
                assert fits(cell, datatype), (path, name, cell)
                part, _, rest = name.partition(".")
                if part in ("meters", "charges"):
                    put(element, rest.split("."), value(cell, datatype))
                    array = part
                elif name != "record_id" or row == 1:
                    put(record, name.split("."), value(cell, datatype))
                else:
                    assert cell == record["record_id"]
                if datatype == "decimal":
                    sums[name] = sums.get(name, 0) + decimal.Decimal(cell)
            if element:
                record.setdefault(array, []).append(element)
    assert row == rows, path
    return records


def sums_of(value, path, columns, sums):
    if isinstance(value, dict):
        for name, member in value.items():
            sums_of(member, f"{path}.{name}" if path else name, columns, sums)
    elif path in ("meters", "charges"):
        for element in value:
            sums_of(element, path, columns, sums)
    elif columns.get(path) == "decimal":
        sums[path] = sums.get(path, 0) + decimal.Decimal(value)


def main(metadata, records, *tables):
    columns = {c["name"]: c["datatype"] for c in json.load(open(metadata, encoding="utf-8"))["tableSchema"]["columns"]}
    wanted, sums = [json.loads(line) for line in open(records, encoding="utf-8")], {}
    for record in wanted:
        sums_of(record, "", columns, sums)
    for table in tables:
        found = {}
        assert read_table(table, columns, found) == wanted, f"{table}: other records"
        assert found == sums, f"{table}: other sums"
    print(f"judge: {len(wanted)} records, {len(sums)} columns of figures add up")
    print(f"{len(tables)} passed, 0 failed")


main(*sys.argv[1:])
