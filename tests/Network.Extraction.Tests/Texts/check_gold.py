#!/usr/bin/env python3
"""Checks every NAME.gold.json below this folder against its text and the relation vocabulary.

  check_gold.py RELATION_TYPES.json [FOLDER]
  check_gold.py RELATION_TYPES.json --predictions DIR [FOLDER]   also writes each gold as a prediction, for the scorer

Exit code 0: all is well; 1: something is wrong, and every fault is listed.
"""
import glob
import json
import os
import re
import sys
import unicodedata

MODALITIES = {"asserted", "alleged", "refuted", "rumour", "planned", "hypothetical", "future"}
KINDS = {"person", "body", "group", "party", "state", "place", "document"}


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def folded(name):
    name = unicodedata.normalize("NFKD", name)
    name = "".join(c for c in name if not unicodedata.combining(c)).lower()
    return "".join(c for c in re.sub(r"['’]s\b", "", name) if c.isalnum())


def paragraphs(text, header_ends_with):
    """Blocks between blank lines; 1 is the first block after the one whose last line ends the header."""
    blocks = [b.strip() for b in re.split(r"\n[ \t]*(?:\n[ \t]*)+", text.replace("\r\n", "\n")) if b.strip()]
    for i, block in enumerate(blocks):
        if block.split("\n")[-1].strip() == header_ends_with:
            return [squeeze(b) for b in blocks[i + 1:]]
    return None


def check(path, types):
    faults = []
    with open(path, encoding="utf-8") as f:
        gold = json.load(f)
    with open(os.path.join(os.path.dirname(path), gold["text_path"]), encoding="utf-8") as f:
        text = f.read()
    body = paragraphs(text, gold["header_ends_with"])
    if body is None:
        return gold, ["no block ends with the line '%s'" % gold["header_ends_with"]]
    whole = squeeze(text)

    actors = {}
    owners = {}
    for a in gold["actors"]:
        if a["id"] in actors:
            faults.append("actor %s occurs twice" % a["id"])
        actors[a["id"]] = a
        if a["kind"] not in KINDS:
            faults.append("actor %s: unknown kind %s" % (a["id"], a["kind"]))
        if a["name"] not in a["aliases"]:
            faults.append("actor %s: the name is not among its aliases" % a["id"])
        for alias in a["aliases"]:
            owners.setdefault(folded(alias), set()).add(a["id"])
        if a["name"] != "narrator" and not any(alias.lower() in whole.lower() for alias in a["aliases"]):
            faults.append("actor %s: none of its aliases occurs in the text" % a["id"])
    for alias, who in owners.items():
        if len(who) > 1:
            faults.append("alias '%s' belongs to %s" % (alias, ", ".join(sorted(who))))

    def ends(where, r):
        for end in ("source", "target"):
            if end in r and r[end] not in actors:
                faults.append("%s: unknown %s %s" % (where, end, r[end]))
        if "type" in r and r["type"] not in types:
            faults.append("%s: unknown type %s" % (where, r["type"]))

    def triple(r, alt=None):
        s, t, o = [(alt or {}).get(k, r[k]) for k in ("source", "type", "target")]
        return (frozenset((s, o)) if types[t].get("symmetric") else (s, o), t)

    ids = set()
    seen = {}
    firm = {}
    for r in gold["relations"]:
        where = "relation " + r["id"]
        if r["id"] in ids:
            faults.append(where + " occurs twice")
        ids.add(r["id"])
        before = len(faults)
        ends(where, r)
        for alt in r.get("alternatives", []):
            ends(where + " (alternative)", alt)
        if len(faults) > before:
            continue
        if r["source"] == r["target"]:
            faults.append(where + ": source and target are one")
        if r["polarity"] != types[r["type"]]["polarity"]:
            faults.append(where + ": polarity is not that of its type")
        if r["modality"] not in MODALITIES:
            faults.append(where + ": unknown modality " + r["modality"])
        if not r["attribution"]:
            faults.append(where + ": no attribution")
        if (r["negated"] or r["modality"] in ("hypothetical", "planned", "future")) and not r.get("optional"):
            faults.append(where + ": negated or hypothetical, but not optional")
        if not 1 <= r["paragraph"] <= len(body):
            faults.append("%s: no paragraph %d" % (where, r["paragraph"]))
        else:
            for part in r["trigger"].split(" ... "):
                if not part or squeeze(part) not in body[r["paragraph"] - 1]:
                    home = [i + 1 for i, p in enumerate(body) if squeeze(part) in p]
                    faults.append("%s: '%s' is not in paragraph %d%s" % (where, part, r["paragraph"], ", but in %s" % home if home else ""))
        key = (triple(r), r["negated"], r["modality"], r["paragraph"])
        if key in seen:
            faults.append("%s says the same as %s" % (where, seen[key]))
        seen[key] = r["id"]
        if not r["negated"] and not r.get("optional"):
            for alt in [None] + r.get("alternatives", []):
                if not (alt or {}).get("negated"):
                    firm.setdefault(triple(r, alt), r["id"])

    for n, trap in enumerate(gold["traps"], 1):
        where = "trap %d" % n
        before = len(faults)
        ends(where, trap["wrong"])
        if len(faults) == before and triple(trap["wrong"]) in firm:
            faults.append("%s is what %s allows" % (where, firm[triple(trap["wrong"])]))
        if not 1 <= trap["paragraph"] <= len(body):
            faults.append("%s: no paragraph %d" % (where, trap["paragraph"]))

    used = {x[e] for x in gold["relations"] for e in ("source", "target")}
    counts = {
        "actors": len(gold["actors"]),
        "required_actors": sum(not a.get("optional") for a in gold["actors"]),
        "relations": len(gold["relations"]),
        "required_relations": sum(not r.get("optional") for r in gold["relations"]),
        "paragraphs": len(body),
    }
    if gold["counts"] != counts:
        faults.append("counts are %s, the file says %s" % (counts, gold["counts"]))
    idle = [a["id"] for a in gold["actors"] if a["kind"] == "person" and not a.get("optional") and a["id"] not in used]
    if idle:
        faults.append("required persons without a relation: " + ", ".join(idle))
    return gold, faults


def prediction(gold):
    keep = ("source", "type", "target", "polarity", "negated", "modality", "paragraph", "attribution")
    return {
        "actors": [{"id": a["id"], "name": a["name"], "aliases": a["aliases"]} for a in gold["actors"]],
        "relations": [{k: r[k] for k in keep} for r in gold["relations"]],
    }


def main(arguments):
    folder, out = os.path.dirname(os.path.abspath(__file__)), None
    if "--predictions" in arguments:
        i = arguments.index("--predictions")
        out = arguments[i + 1]
        del arguments[i:i + 2]
    if not arguments:
        print(__doc__)
        return 1
    with open(arguments[0], encoding="utf-8") as f:
        types = json.load(f)["types"]
    if len(arguments) > 1:
        folder = arguments[1]
    bad = 0
    spread = {}
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.gold.json"), recursive=True)):
        gold, faults = check(path, types)
        half = os.path.basename(os.path.dirname(path))
        name = half + "/" + os.path.basename(path)[:-len(".gold.json")]
        c = gold["counts"]
        print("%-38s %2d actors (%2d required), %2d relations (%2d required), %d traps%s" % (
            name, c["actors"], c["required_actors"], c["relations"], c["required_relations"], len(gold["traps"]), "" if not faults else ": %d faults" % len(faults)))
        for fault in faults:
            print("    " + fault)
        bad += len(faults)
        for r in gold["relations"]:
            if not r.get("optional"):
                spread.setdefault(half, {}).setdefault(r["type"], 0)
                spread[half][r["type"]] += 1
        if out:
            os.makedirs(os.path.join(out, half), exist_ok=True)
            with open(os.path.join(out, half, os.path.basename(path)[:-len(".gold.json")] + ".json"), "w", encoding="utf-8") as f:
                json.dump(prediction(gold), f, ensure_ascii=False, indent=1)
    for half in sorted(spread):
        print("required in %s: " % half + ", ".join("%s %d" % (t, n) for t, n in sorted(spread[half].items(), key=lambda x: -x[1])))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
