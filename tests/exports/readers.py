"""Has each reader open each export, and compares counts and dates with what the service's own JSON says.

    python readers.py http://127.0.0.1:4000

Prints a table of readers and formats; ends with an error where a reader differs.
"""

import json
import math
import sys
import tempfile
import urllib.request
from pathlib import Path

import duckdb
import igraph
import networkx as nx
import pandas as pd
import pyarrow.csv
import pyarrow.json
import pyarrow.parquet

SERVICE = sys.argv[1]
EVERY = "?statuses=considered;rejected;piloted;implemented;scaled;abandoned;unknown&policy=ALL"
TABLES = ("adoptions", "copies", "adopters", "ideas", "posts", "citations")
DATES = ("date", "earliest", "latest", "published", "founded")
FOLDER = Path(tempfile.mkdtemp(prefix="copycat-readers-"))
opened: dict[tuple[str, str], str] = {}
differences: list[str] = []


def download(path: str, query: str = "") -> Path:
    file = FOLDER / path.replace("/", "-")
    with urllib.request.urlopen(f"{SERVICE}/export/{path}{query}") as answer:
        assert answer.headers["X-Copycat-Position"].isdigit() and answer.headers["X-Copycat-Schema"].isdigit()
        file.write_bytes(answer.read())
    return file


def known(value) -> str | None:
    """A value as every reader would have it: text, or None where it is missing in the reader's own way."""
    if value is None or value == "" or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    return str(value)[:10] if hasattr(value, "isoformat") else str(value)


def dates(records) -> list:
    return [[known(record.get(name)) for name in DATES if name in record or name in DATES[:3]] for record in records]


def compare(reader: str, form: str, what: str, found: list, expected: list) -> None:
    same = len(found) == len(expected) and found == expected
    if not same:
        differences.append(f"{reader} reads {len(found)} {what} from {form}, of {len(expected)}: {found[:3]} for {expected[:3]}")
    opened[reader, form] = "yes" if same and opened.get((reader, form)) != "NO" else "NO"


def graphs(name: str, query: str = "") -> None:
    whole = json.loads(download(f"{name}.json", query).read_text("utf-8"))
    nodes = {node["id"]: dates([node])[0] for node in whole["nodes"]}
    edges = {(edge["source"], edge["target"]): dates([edge])[0] for edge in whole["edges"]}

    def check(reader: str, form: str, found_nodes: dict, found_edges: dict) -> None:
        compare(reader, form, f"adoptions of {name}", sorted(found_nodes.items()), sorted(nodes.items()))
        compare(reader, form, f"copies of {name}", sorted(found_edges.items()), sorted(edges.items()))

    def by_networkx(form: str, graph: nx.DiGraph) -> None:
        assert graph.is_directed() and not graph.is_multigraph()
        check(
            "networkx",
            form,
            {node: dates([data])[0] for node, data in graph.nodes(data=True)},
            {(a, b): dates([data])[0] for a, b, data in graph.edges(data=True)},
        )

    by_networkx("json", nx.node_link_graph(whole, edges="edges"))
    by_networkx("gexf", nx.read_gexf(download(f"{name}.gexf", query)))
    graphml = download(f"{name}.graphml", query)
    by_networkx("graphml", nx.read_graphml(graphml))
    by_networkx("cyjs", nx.cytoscape_graph(json.loads(download(f"{name}.cyjs", query).read_text("utf-8"))))
    read = igraph.Graph.Read_GraphML(str(graphml))
    ids = read.vs["id"] if len(read.vs) else []
    check(
        "igraph",
        "graphml",
        {vertex["id"]: dates([vertex.attributes()])[0] for vertex in read.vs},
        {(ids[edge.source], ids[edge.target]): dates([edge.attributes()])[0] for edge in read.es},
    )
    drawn = json.loads(download(f"{name}.geojson", query).read_text("utf-8"))
    features = pd.json_normalize(drawn["features"])
    adoptions = int(features["properties.adoptions"].sum())
    compare("pandas", "geojson", f"adoptions of {name}", [adoptions], [len(nodes)])
    lines = features[features["properties.feature"] == "copy"]
    found = [[[row["properties.source_adoption_id"], row["properties.adoption_id"]], [known(row[f"properties.{each}"]) for each in DATES[:3]]] for _, row in lines.iterrows()]
    compare("pandas", "geojson", f"copies of {name}", found, [[[a, b], edges[a, b]] for (a, b), _ in found])
    compare("pandas", "geojson", f"copies of {name}", [drawn["copies"]["lines"] + sum(drawn["copies"]["no_line"].values())], [len(edges)])


def table(name: str) -> None:
    query = EVERY
    lines = download(f"{name}.jsonl", query)
    records = [json.loads(line) for line in lines.read_text("utf-8").splitlines() if line]
    expected = dates(records)
    csv, parquet = download(f"{name}.csv", query), download(f"{name}.parquet", query)

    def check(reader: str, form: str, found: list) -> None:
        compare(reader, form, name, dates(found), expected)

    def by_pandas(form: str, frame: pd.DataFrame) -> None:
        check("pandas", form, frame.astype(object).where(frame.notna(), None).to_dict("records"))

    by_pandas("csv", pd.read_csv(csv, keep_default_na=False, na_values=[""], dtype={each: "string" for each in DATES}))
    by_pandas("jsonl", pd.read_json(lines, lines=True, dtype=False))
    by_pandas("parquet", pd.read_parquet(parquet))

    def by_duckdb(form: str, source: str) -> None:
        found = duckdb.sql(f"SELECT * FROM {source}")
        check("duckdb", form, [dict(zip(found.columns, row)) for row in found.fetchall()])

    as_text = ", ".join(f"'{each}': 'VARCHAR'" for each in DATES if each in records[0])
    by_duckdb("csv", f"read_csv('{csv}', types = {{{as_text}}})" if as_text else f"read_csv('{csv}')")
    by_duckdb("jsonl", f"read_json('{lines}', format = 'newline_delimited', convert_strings_to_integers = false)")
    by_duckdb("parquet", f"read_parquet('{parquet}')")
    stored = pyarrow.parquet.read_table(parquet)
    assert stored.schema.metadata[b"copycat.position"].isdigit()
    check("pyarrow", "parquet", stored.to_pylist())
    options = pyarrow.csv.ConvertOptions(column_types={each: pyarrow.string() for each in DATES}, strings_can_be_null=True)
    parsing = pyarrow.csv.ParseOptions(newlines_in_values=True)
    check("pyarrow", "csv", pyarrow.csv.read_csv(csv, parse_options=parsing, convert_options=options).to_pylist())
    check("pyarrow", "jsonl", pyarrow.json.read_json(lines).to_pylist())


for each in ("graph", "spread/familieivaerksaetterne", "spread/praktik-hos-hinanden"):
    graphs(each, EVERY)
graphs("chain/a03")
for each in TABLES:
    table(each)

forms = ("gexf", "graphml", "json", "cyjs", "geojson", "csv", "jsonl", "parquet")
print("| reader | " + " | ".join(forms) + " |")
print("| --- |" + " --- |" * len(forms))
for module in (nx, igraph, pd, duckdb, pyarrow):
    cells = " | ".join(opened.get((module.__name__, form), "–") for form in forms)
    print(f"| {module.__name__} {module.__version__} | {cells} |")
for difference in differences:
    print(difference, file=sys.stderr)
sys.exit(1 if differences else 0)
