// The change <1> passes the filter, as far as the asker may see what it altered and created.
{{head-passes <1>}}
AND CASE
  WHEN EXISTS { (<1>)-[:ALTERED]->(altered:Alteration) WHERE {{alteration-passes altered}} } THEN true
  WHEN <1>.kind = 'import' THEN {{imports <2>}}
  ELSE false
END
