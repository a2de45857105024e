#!/usr/bin/env bash
# Loads what "network export INPUT -o FILE.csv --for neo4j-admin" wrote into a database of a Neo4j that is not running.
# What the database held before is gone afterwards.
#
#   docs/neo4j-admin-import.sh FILE.csv [DATABASE]
#
# DATABASE is neo4j unless named. NEO4J_ADMIN says how neo4j-admin is called where it is not on the path.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; }
folder=$(dirname "$1")
arguments=$(basename "${1%.*}")-import.args
[ -f "$folder/$arguments" ] || { echo "$folder/$arguments is missing: export with --for neo4j-admin" >&2; exit 1; }
cd "$folder"
# shellcheck disable=SC2086
${NEO4J_ADMIN:-neo4j-admin} database import full "${2:-neo4j}" --overwrite-destination "@$arguments"
