#!/bin/sh
# Requests per second and memory of our server beside the stock Fuseki server jar of the same Jena version, in one run,
# on the same data: src/bench/throughput.sh DATASET_FOLDER
#
# Needs curl, wrk (installed where apt-get can), and the jar, which Maven fetches once from Maven Central. Both servers
# run on one JDK (JAVA_HOME, else the java on the PATH), each as it is meant to be started: ours by ./spacecoop, the
# stock jar with the memory that its own script gives it and its log in a file. Each kind of request is measured twice,
# the two servers in turn, each time after a warm-up. Our server keeps answers that are asked for again; the last row
# asks for other text each time, so that each answer is computed.
# Exits 1 if a ratio of the first two rows is below 4, or our server needs 800 MB or more.
set -eu

jena=5.6.0
data=$(cd "${1:?dataset folder}" && pwd)
home=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${SECONDS_EACH:-10}
stock_flags=${STOCK_FLAGS:--Xmx4g}
stock_port=3931
our_port=3932
jar=$HOME/.m2/repository/org/apache/jena/jena-fuseki-server/$jena/jena-fuseki-server-$jena.jar
java=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
export JAVA_HOME="$java"
work=$(mktemp -d)
stock=
ours=

stop() {
    for process in $stock $ours; do
        kill "$process" 2>/dev/null || :
        wait "$process" 2>/dev/null || :
    done
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' INT TERM

await() {
    tries=0
    until curl -sf -o /dev/null "$1"; do
        tries=$((tries + 1))
        [ $tries -lt 240 ] || { echo "no answer from $1" >&2; exit 3; }
        sleep 0.25
    done
}

resident() {
    awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status"
}

# Asks for another variable in each query: no answer is one that was kept.
cat >"$work/other.lua" <<'LUA'
local n = 0
local seed = tostring({}):gsub("%W", "")
request = function()
  n = n + 1
  return wrk.format("GET", wrk.path .. "%23" .. seed .. n)
end
LUA

rate() {
    # shellcheck disable=SC2086
    wrk -t2 -c16 -d4s $3 -H "Accept: $2" "$1" >/dev/null
    # shellcheck disable=SC2086
    wrk -t2 -c16 -d"${seconds}s" $3 -H "Accept: $2" "$1" >"$work/wrk"
    if grep -q 'Non-2xx' "$work/wrk"; then
        echo "errors at $1" >&2
        exit 1
    fi
    awk '/Requests\/sec/ { print $2 }' "$work/wrk"
}

# Prints one row; with a least ratio as fourth argument, fails below it.
measure() {
    ours_rate=$(rate "http://127.0.0.1:$our_port/sparql?query=$2" "$3" "${5-}")
    stock_rate=$(rate "http://127.0.0.1:$stock_port/ds/query?query=$2" "$3" "${5-}")
    awk -v name="$1" -v a="$ours_rate" -v b="$stock_rate" -v least="$4" 'BEGIN {
        printf "%-18s %12.0f %12.0f %9.1fx %s\n", name, a, b, a / b, a < least * b ? "BELOW " least : ""
        exit a < least * b }' || failed=1
}

command -v wrk >/dev/null 2>&1 || apt-get -qq -y install wrk >/dev/null
[ -f "$jar" ] || "$home/mvnw" -q dependency:get -Dartifact=org.apache.jena:jena-fuseki-server:$jena -Dtransitive=false

SPACECOOP_ARCHIVE=no "$home/spacecoop" --version >/dev/null
cd "$work"
# shellcheck disable=SC2086
"$java/bin/java" $stock_flags -jar "$jar" --port=$stock_port --localhost --file="$data/spacecoop.ttl" /ds \
    >"$work/stock.log" 2>&1 &
stock=$!
SPACECOOP_ARCHIVE=no "$home/spacecoop" serve --data "$data" --port $our_port >"$work/ours.log" 2>&1 &
ours=$!
await "http://127.0.0.1:$our_port/health"
await "http://127.0.0.1:$stock_port/ds/query?query=ASK%7B%7D"

thing=$(curl -s -G "http://127.0.0.1:$our_port/sparql" -H 'Accept: text/csv' --data-urlencode \
    'query=SELECT ?a { ?a a <https://w3id.org/spacecoop/ontology#Agreement> } ORDER BY ?a LIMIT 1' | sed -n '2s/\r//p')
[ -n "$thing" ] || { echo "no agreement in $data" >&2; exit 1; }

failed=
printf '%-18s %12s %12s %10s\n' 'requests/s' ours stock ratio
for round in 1 2; do
    measure "ASK{} ($round)" 'ASK%7B%7D' 'application/sparql-results+json' 4
    measure "DESCRIBE ($round)" "DESCRIBE%20%3C$thing%3E" 'text/turtle' 4
done
measure 'DESCRIBE, computed' "DESCRIBE%20%3C$thing%3E" 'text/turtle' 0 "-s $work/other.lua"
memory=$(resident "$ours")
printf '%-18s %12s %12s\n' 'resident, MB' "$memory" "$(resident "$stock")"
[ "$memory" -lt 800 ] || failed=1
[ -z "$failed" ]
