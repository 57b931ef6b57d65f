/**
 * What the query editor opens on: worked questions, each an operation of its own with an answer in the first stories. The editor runs
 * the one that is chosen at its button, or where the cursor stands.
 */
export const exampleQuery = `# Worked questions: press the button and choose one by its name, or place the cursor in it and press Ctrl-Enter.

# From whom did Silkeborg's health visitors have Familieiværksætterne, and who says so?
query Chain {
  adoption(key: "a03") {
    idea { name }
    adopter { name partOf { name } }
    upstream {
      depth
      basis
      steps { distance adoption { adopter { name } status date } }
      copies {
        from { name }
        to { name }
        basis
        citations { nodes { quote start end post { title url } } }
      }
    }
  }
}

# An adopter's page: what Silkeborg and everyone in it took up, from whom, and what others took from them.
query AdopterPage {
  adopter(key: "DK-740") {
    name
    level
    partOf { name }
    adoptions(includeParts: true) { totalCount nodes { idea { name } adopter { name } status date cited } }
    copiedFrom(includeParts: true) { totalCount nodes { idea { name } from { name } to { name } fidelity basis } }
    copiedBy(includeParts: true) { totalCount nodes { idea { name } to { name } } }
  }
}

# Which country took how much from which? Also what is only considered; the cells add up to the number of copies.
query FlowsByCountry {
  flows(level: COUNTRY, scope: { statuses: [CONSIDERED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }) {
    total
    complete
    cells { from { name } to { name } copies credit fromCoarse toCoarse }
    dataset { position schemaVersion }
  }
}

# By which routes did an idea come from Sweden to Silkeborg's health visitors, and what is the proof of each step?
query Routes {
  paths(from: { adopter: "SE" }, to: { adopter: "DK-740-sundhedsplejen" }) {
    complete
    paths {
      length
      basis
      confidence
      adoptions { adopter { name } date }
      copies { from { name } to { name } citations { nodes { quote post { key title } } } }
    }
  }
}

# Whom did others copy most? By municipality; whoever is in none stands for itself.
query MostCopied {
  ranking(by: MOST_COPIED, level: MUNICIPALITY, first: 10) {
    complete
    entries { position adopter { name } value coarse }
  }
}

# Search folds Nordic letters and knows endings and other names.
query Search {
  search(text: "ledelsesutvikling baerum", first: 10) {
    totalCount
    nodes { kind name score matchedIn highlights { field fragment } }
  }
}

# How did an idea grow, year by year? Undated adoptions are counted apart; a date that spans several years gives a range.
query Curve {
  idea(key: "smittevernutstyr") {
    name
    curve(interval: YEAR, population: { adopters: { level: MUNICIPALITY, within: ["NO"] } }) {
      adopterCount
      undated
      points { from to newAdopters { value min max } adopters { value min max } nonAdopters { value min max } }
    }
  }
}

# How large, deep and viral is a spread, and who matters in it?
query Measures {
  idea(key: "familieivaerksaetterne") {
    spread {
      metrics {
        size
        depth
        generations
        countries
        structuralVirality { value informative reason }
        adoptions { nodes { adoption { adopter { name } } generation betweenness } }
        adopters { nodes { adopter { name } creditOut creditIn exporterIndex } }
      }
    }
  }
}

# When at the latest was an undated adoption taken up, and by what reasoning?
query Bounds {
  adoption(key: "a03") {
    date
    bounds { earliest latest contradiction reasons { sentence post { title published } } }
  }
}
`;
