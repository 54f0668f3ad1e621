#!/usr/bin/env python3
"""Acceptance on the seed releases: what the fixed queries must give for them.

usage: seeds.py LAUNCHER DATASET
"""
import csv
import io
import subprocess
import sys

launcher, data = sys.argv[1:3]
failed = []


def query(name):
    run = subprocess.run([launcher, "query", name, "--data", data, "--format", "csv"], capture_output=True, check=True)
    return list(csv.DictReader(io.StringIO(run.stdout.decode("utf-8"))))


def local(iri):
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def hold(what, is_so):
    if not is_so:
        failed.append(what)


agreements = query("agreements")
parties, people, events, evidence = query("parties"), query("people"), query("events"), query("evidence")


def of(rows, agreement):
    return [row for row in rows if row["agreement"] == agreement["agreement"]]


by_countries = {}
for agreement in agreements:
    key = (local(agreement["type"]), agreement["date"], tuple(sorted(row["country"] for row in of(parties, agreement))))
    by_countries[key] = agreement
expected = {
    ("MemorandumOfUnderstanding", "2018-01-16", ("CN", "LU")),
    ("CooperationAgreement", "2018-01-16", ("CN", "LU")),
    ("MemorandumOfUnderstanding", "2023", ("LU", "SG")),
    ("MemorandumOfUnderstanding", "2025-03", ("LU", "SG")),
}
hold(f"four agreements with type, date and countries of parties, not {sorted(by_countries)}", set(by_countries) == expected)
hold("four agreements", len(agreements) == 4)
if failed:
    sys.exit("acceptance: seeds: " + "; ".join(failed))

kinds = {row["label"]: local(row["kind"]) for row in parties}
hold(f"two space agencies beside CNSA, a ministry, an institute and two companies, not {kinds}",
     sorted(kinds.values()) == ["Company", "Company", "Ministry", "ResearchInstitute"] + ["SpaceAgency"] * 3)
laboratory = by_countries["CooperationAgreement", "2018-01-16", ("CN", "LU")]
told = [(row["label"], local(row["capacity"])) for row in of(people, laboratory)]
hold(f"Étienne Schneider represents the ministry, not {told}", told == [("Étienne Schneider", "Representative")])
hold("... for the ministry", "ministry" in of(people, laboratory)[0]["onBehalfOf"])
visit = by_countries["MemorandumOfUnderstanding", "2023", ("LU", "SG")]
quantum = by_countries["MemorandumOfUnderstanding", "2025-03", ("LU", "SG")]
for agreement, number in ((visit, 3), (quantum, 1)):
    witnesses = [row["label"] for row in of(people, agreement) if local(row["capacity"]) == "Witness"]
    hold(f"{number} witnesses of {agreement['label']}, not {witnesses}", len(witnesses) == number)
hold("nobody merely met or quoted is a signatory", not [row for row in people if local(row["capacity"]) == "Signatory"])
hold("the memorandum of 2023 has evidence from two releases", len({row["release"] for row in of(evidence, visit)}) == 2)
pairs = {(row["a"], row["b"]) for row in query("country-pairs")}
hold(f"the pairs CN-LU and LU-SG, not {sorted(pairs)}", pairs == {("CN", "LU"), ("LU", "SG")})

types = {}
for row in events:
    types.setdefault(local(row["type"]), {}).setdefault(row["event"], set()).add(row["participantLabel"])
organisers = {"Office for Space Technology & Industry", "Luxembourg Space Agency"}
hold("the forum with its two organisers", any(organisers <= who for who in types.get("Forum", {}).values()))
hold("the laboratory with its two partners", any(len(who) >= 2 for who in types.get("Establishment", {}).values()))
hosts = {"Singtel", "SpeQtral", "ST Engineering"}
hold("the visit to three companies", any(hosts <= who for who in types.get("Visit", {}).values()))
met = {"Marc Serres", "Kateryna Aheieva", "Edgar Milic"}
hold("the meeting with the heads of agency and companies", any(met <= who for who in types.get("Meeting", {}).values()))
hold("the anniversary", any(row["date"] in ("1975-03-17", "2025") for row in events if local(row["type"]) == "Anniversary"))

if failed:
    sys.exit("acceptance: seeds: " + "; ".join(failed))
print("acceptance: the seeds give what they should")
