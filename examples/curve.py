"""Who had adopted by when: from an address to a data frame to a figure.

    python curve.py http://127.0.0.1:4000 curve.png [query string]

The query string takes the parameters of docs/exports.md, such as `topics=health&statuses=implemented;scaled`.
"""

import io
import sys
import urllib.request

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd


def adoptions(service: str, query: str) -> tuple[pd.DataFrame, str]:
    """The adoptions, and the address and state of the data that a figure made of them must be cited with."""
    address = f"{service}/export/adoptions.csv" + (f"?{query}" if query else "")
    with urllib.request.urlopen(address) as answer:
        position = answer.headers["X-Copycat-Position"]
        # Only an empty cell is missing: by default pandas would take Namibia's code NA for a missing one, too.
        frame = pd.read_csv(io.BytesIO(answer.read()), keep_default_na=False, na_values=[""])
    # Periods and not timestamps, which end in 2262: an EDTF date may lie in any year to 9999.
    for column in ("earliest", "latest"):
        frame[column] = pd.PeriodIndex(frame[column].astype("string").str[:4], freq="Y")
    return frame, f"{address}, position {position}"


def curve(frame: pd.DataFrame) -> pd.DataFrame:
    """For each year how many had adopted for certain, and how many may have: a date is never made a day."""
    dated = frame[frame["earliest"].notna() | frame["latest"].notna()]
    known = pd.concat([dated["earliest"], dated["latest"]]).dropna()
    years = pd.period_range(known.min(), known.max(), freq="Y")
    certain = [int((dated["latest"] <= year).sum()) for year in years]
    possible = [int((dated["earliest"].isna() | (dated["earliest"] <= year)).sum()) for year in years]
    return pd.DataFrame({"certain": certain, "possible": possible}, index=years)


def main() -> None:
    service, figure, *rest = sys.argv[1:]
    frame, source = adoptions(service, rest[0] if rest else "")
    undated = int((frame["earliest"].isna() & frame["latest"].isna()).sum())
    print(f"{len(frame)} adoptions, {undated} of them undated ({source})")
    if undated == len(frame):
        sys.exit("None of them has a date: there is no curve to draw.")
    by_year = curve(frame)
    print(by_year.to_string())
    # What holds at the end of a year is drawn from there to the end of the next.
    years = [year.year + 1 for year in by_year.index] + [by_year.index[-1].year + 2]
    by_year = pd.concat([by_year, by_year.iloc[-1:]])
    axes = plt.figure(figsize=(8, 5)).subplots()
    axes.fill_between(years, by_year["certain"], by_year["possible"], step="post", alpha=0.3, label="possible")
    axes.step(years, by_year["certain"], where="post", label="certain")
    axes.set(xlabel="year", ylabel="adoptions so far", title=f"{undated} of {len(frame)} adoptions are undated")
    axes.legend(loc="upper left")
    axes.figure.text(0.01, 0.01, source, fontsize=6)
    axes.figure.savefig(figure, dpi=150)


main()
