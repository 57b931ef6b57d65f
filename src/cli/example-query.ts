/** The question that a new service opens on: it has an answer in the first stories. */
export const exampleQuery = `# From whom did Silkeborg's health visitors have Familieiværksætterne, and who says so?
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
`;
