"""From whom somebody had an idea: from an address to a graph to a data frame to a figure.

    python lineage.py http://127.0.0.1:4000 a03 lineage.png

`a03` is the key of an adoption; what is only implied is drawn dashed.
"""

import io
import sys
import urllib.parse
import urllib.request

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd


def chain(service: str, adoption: str) -> nx.DiGraph:
    """The lineage of an adoption; the state of the data and the address stand in its `graph`."""
    key = urllib.parse.quote(adoption, safe="")
    with urllib.request.urlopen(f"{service}/export/chain/{key}.graphml") as answer:
        return nx.read_graphml(io.BytesIO(answer.read()))


def steps(graph: nx.DiGraph) -> pd.DataFrame:
    """A row for each copy, the first source first."""
    order = {node: place for place, node in enumerate(nx.topological_sort(graph))}
    rows = [
        {
            "from": graph.nodes[source]["adopter_name"],
            "to": graph.nodes[target]["adopter_name"],
            **{name: data.get(name) for name in ("fidelity", "channel", "basis", "date", "cited")},
        }
        for source, target, data in sorted(graph.edges(data=True), key=lambda edge: (order[edge[0]], order[edge[1]]))
    ]
    return pd.DataFrame(rows)


def main() -> None:
    service, adoption, figure = sys.argv[1:]
    graph = chain(service, adoption)
    told = graph.graph
    print(f"{len(graph)} adoptions, {graph.size()} copies; complete: {told['complete']}; basis: {told.get('basis')}")
    print(steps(graph).to_string(index=False))
    for generation, nodes in enumerate(nx.topological_generations(graph)):
        for node in nodes:
            graph.nodes[node]["generation"] = generation
    places = nx.multipartite_layout(graph, subset_key="generation")
    stated = [(a, b) for a, b, data in graph.edges(data=True) if data["basis"] == "stated"]
    weaker = [edge for edge in graph.edges if edge not in stated]
    names = {node: f"{data['adopter_name']}\n{data.get('date', 'date unknown')}" for node, data in graph.nodes(data=True)}
    axes = plt.figure(figsize=(9, 4)).subplots()
    axes.margins(0.25)
    axes.set_axis_off()
    nx.draw_networkx_nodes(graph, places, node_color="#dbe9f6", node_size=6000, ax=axes)
    nx.draw_networkx_labels(graph, places, names, font_size=8, ax=axes)
    nx.draw_networkx_edges(graph, places, stated, node_size=6000, ax=axes)
    nx.draw_networkx_edges(graph, places, weaker, style="dashed", node_size=6000, ax=axes)
    axes.figure.text(0.01, 0.01, f"{service}{told['address']}, position {told['position']}", fontsize=6)
    axes.figure.savefig(figure, dpi=150)


main()
