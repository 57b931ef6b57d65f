// The post that the citation <1> stands in may be seen.
EXISTS { (<1>)-[:IN]->(where:Post) WHERE {{seen where}} }
