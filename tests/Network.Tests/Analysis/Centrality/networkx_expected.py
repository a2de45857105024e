#!/usr/bin/python3
"""Writes networkx_expected.json: what NetworkX says of small graphs, for NetworkXTests.

Run with Debian's Python (python3-networkx, python3-numpy, python3-scipy):  /usr/bin/python3 networkx_expected.py
The tribes are read from the shared material (NETWORK_SHARED, else ../shared beside the checkout); only scores of theirs are written.
"""
import csv
import json
import math
import os
import random

import networkx as nx
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("NETWORK_SHARED") or os.path.join(HERE, "..", "..", "..", "..", "..", "shared")
SELECTIONS = ["contact", "all", "signed", "positive", "negative"]


def selected(ties, selection):
    keep = {"positive": lambda s: s > 0, "negative": lambda s: s < 0, "signed": lambda s: s != 0}.get(selection, lambda s: True)
    return [tie for tie in ties if keep(tie[2])]


def multigraph(n, ties, selection):
    graph = nx.MultiGraph() if selection == "contact" else nx.MultiDiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((u, v, {"weight": w}) for u, v, s, w in selected(ties, selection))
    return graph


def summed(graph, directed=True):
    simple = nx.DiGraph() if directed and graph.is_directed() else nx.Graph()
    simple.add_nodes_from(graph)
    for u, v, w in graph.edges(data="weight"):
        simple.add_edge(u, v, weight=w + (simple[u][v]["weight"] if simple.has_edge(u, v) else 0))
    return simple


def scores(graph):
    directed = graph.is_directed()
    result = {
        "degree": graph.degree(),
        "strength": graph.degree(weight="weight"),
        "closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness weighted": nx.closeness_centrality(graph, distance="weight"),
        "harmonic weighted": nx.harmonic_centrality(graph, distance="weight"),
        "betweenness weighted": nx.betweenness_centrality(graph, weight="weight"),
        "pagerank": nx.pagerank(graph, tol=1e-16, max_iter=10000),
    }
    if directed:
        result |= {
            "inDegree": graph.in_degree(),
            "outDegree": graph.out_degree(),
            "inStrength": graph.in_degree(weight="weight"),
            "outStrength": graph.out_degree(weight="weight"),
        }
    simple = summed(graph)
    weights = nx.to_numpy_array(simple, weight="weight")
    radius = max(abs(np.linalg.eigvals(weights)))
    alpha = 0.1 if 0.1 * radius < 0.999 else 0.9 / radius
    result["katz"] = nx.katz_centrality_numpy(simple, alpha=alpha, weight="weight")
    singular = np.linalg.svd(weights, compute_uv=False)
    if singular[1] < singular[0] * (1 - 1e-6):
        result["hubs"], result["authorities"] = nx.hits(simple, max_iter=10000, tol=0)
    result["core"] = nx.core_number(nx.Graph(simple))
    result["constraint"] = {v: 0 if math.isnan(c) else c for v, c in nx.constraint(summed(graph, False), weight="weight").items()}
    try:
        result["eigenvector"] = nx.eigenvector_centrality(summed(graph), weight="weight", tol=1e-15, max_iter=100000)
    except nx.PowerIterationFailedConvergence:
        pass
    return {measure: [value for _, value in sorted(dict(values).items())] for measure, values in result.items()}


def random_ties(seed, n, m, weights, signs, sinks=(), parts=1):
    rng = random.Random(seed)
    ties = []
    while len(ties) < m:
        u, v = rng.randrange(n), rng.randrange(n)
        if u != v and u not in sinks and u % parts == v % parts:
            ties.append((u, v, rng.choice(signs), rng.choice(weights)))
    return ties


def two_way(edges):
    return [(u, v, 1, w) for u, v, w in edges] + [(v, u, 1, w) for u, v, w in edges]


def tribes():
    with open(os.path.join(SHARED, "networks", "tribes.csv"), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = []
    for row in rows:
        for name in (row["source"], row["target"]):
            if name not in names:
                names.append(name)
    return len(names), [(names.index(row["source"]), names.index(row["target"]), int(row["sign"]), 1.0) for row in rows]


florentine = nx.convert_node_labels_to_integers(nx.florentine_families_graph())
karate = nx.karate_club_graph()
CASES = {
    "florentine families": (15, [(u, v, 1, 1.0) for u, v in florentine.edges()]),
    "karate club": (34, [(u, v, 1, float(w)) for u, v, w in karate.edges(data="weight")]),
    "parallel ties of all signs": (14, random_ties(1, 14, 60, [0.125, 0.25, 0.375, 1.0, 2.5, 7.0], [1, 1, 1, -1, -1, 0])),
    "dangling nodes": (12, random_ties(2, 12, 30, [1.0], [1, 1, -1], sinks=(3, 5, 8))),
    "separate parts and lone nodes": (19, random_ties(3, 17, 28, [0.5, 1.0, 3.0], [1, 1, 1, 0, -1], parts=3)),
    "bipartite both ways": (7, two_way([(0, 4, 1.0), (0, 5, 2.0), (1, 4, 1.0), (1, 6, 1.0), (2, 5, 0.7), (3, 6, 1.0), (3, 4, 1.5)])),
    "tribes": tribes(),
}



def tie_scores(n, ties, selection):
    """Edge betweenness of the simple graph, the shortest of parallel ties; one value a tie, None for one that is not selected."""
    simple = nx.Graph() if selection == "contact" else nx.DiGraph()
    simple.add_nodes_from(range(n))
    chosen = selected(ties, selection)
    for u, v, s, w in chosen:
        simple.add_edge(u, v, weight=min(w, simple[u][v]["weight"]) if simple.has_edge(u, v) else w)
    result = {}
    for name, weight in (("edgeBetweenness", None), ("edgeBetweenness weighted", "weight")):
        scores = nx.edge_betweenness_centrality(simple, weight=weight)
        pair = lambda u, v: scores[u, v] if (u, v) in scores else scores[v, u]
        result[name] = [pair(tie[0], tie[1]) if tie in chosen else None for tie in ties]
    return result


if __name__ == "__main__":
    lines = []
    for name, (n, ties) in CASES.items():
        expected = {selection: scores(multigraph(n, ties, selection)) | tie_scores(n, ties, selection) for selection in SELECTIONS if selected(ties, selection)}
        lines.append(json.dumps({"name": name, "nodes": n, "ties": None if name == "tribes" else ties, "expected": expected}, separators=(",", ":")))
    with open(os.path.join(HERE, "networkx_expected.json"), "w", encoding="utf-8") as file:
        file.write('{"networkx":"%s","cases":[\n%s\n]}\n' % (nx.__version__, ",\n".join(lines)))
