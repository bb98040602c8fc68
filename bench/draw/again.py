#!/usr/bin/env python3
"""Repeats a draw of `rollproof draw` from its seed and frame alone, with nothing of Rollproof: again.py DIRECTORY.

As many findings of each check are drawn, of small checks all; what cannot be divided goes to the checks whose codes have the smallest tickets.
Every item of the frame has a key. Its ticket is the SHA-256 of "SEED,KEY" in hexadecimal; of each stratum the smallest tickets are
drawn, in their order. Precinct I of a design is that of entry SHA-256("SEED,DESIGN,I") modulo the number of entries.
"""
import csv, hashlib, json, pathlib, sys

folder = pathlib.Path(sys.argv[1])
draw = json.loads((folder / "draw.json").read_text(encoding="utf-8"))
seed = draw["seed"]
ticket = lambda key: hashlib.sha256(f"{seed},{key}".encode()).hexdigest()


def rows(name):
    path = folder / name
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def smallest(keys, count):
    return sorted(keys, key=ticket)[:count]


def check(name, mine, theirs):
    print(f"{name}: {len(mine)} drawn, {'the same' if mine == theirs else 'DIFFERENT'}")
    return mine == theirs


strata = {}
for row in rows("frame-findings.csv"):
    strata.setdefault(row["code"], []).append(row["fingerprint"])
turns = sorted(strata, key=ticket)
shares, left = {code: 0 for code in turns}, min(sum(one["drawn"] for one in draw["findings"]), sum(map(len, strata.values())))
while left > 0:
    can_give = [code for code in turns if shares[code] < len(strata[code])]
    each = max(1, left // len(can_give))
    for code in can_give:
        more = min(each, len(strata[code]) - shares[code], left)
        shares[code] += more
        left -= more
mine = [key for one in draw["findings"] for key in smallest(strata.get(one["code"], []), shares[one["code"]])]
same = check("findings", mine, [row["fingerprint"] for row in rows("findings.csv")])

entries = [f"{row['sha256']},{number}" for row in rows("frame-entries.csv") for number in range(int(row["from"]), int(row["to"]) + 1)]
same &= check("entries", smallest(entries, draw["others"]["drawn"]), [row["key"] for row in rows("entries.csv")])

precincts = rows("frame-precincts.csv")
ends, end = [], 0
for row in precincts:
    end += int(row["entries"])
    ends.append(end)
for name in ("list-to-people", "people-to-list"):
    drawn = []
    for at in range(1, draw[name]["clusters"] + 1):
        number = int(ticket(f"{name},{at}"), 16) % end
        drawn.append(next(row["precinct"] for row, limit in zip(precincts, ends) if number < limit))
    theirs = {}
    for row in rows(f"{name}.csv"):
        theirs.setdefault(int(row["cluster"]), row["precinct"])
    same &= check(name, drawn, [theirs[key] for key in sorted(theirs)])
sys.exit(0 if same else 1)
