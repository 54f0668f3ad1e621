#!/bin/sh
# Requests per second and memory of our server beside the stock Fuseki server jar of the same Jena version, in one run,
# on the same data: src/bench/throughput.sh DATASET_FOLDER
#
# Needs wrk (Debian: apt-get install wrk), curl, and the jar, which Maven fetches once from Maven Central.
# Both servers get the same JVM flags; each kind of request is warmed up before it is measured.
set -eu

jena=5.6.0
data=$(cd "${1:?dataset folder}" && pwd)
home=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${SECONDS_EACH:-10}
flags=${SERVE_FLAGS:--Xmx512m -XX:+UseSerialGC}
stock_port=3931
our_port=3932
jar=$HOME/.m2/repository/org/apache/jena/jena-fuseki-server/$jena/jena-fuseki-server-$jena.jar
work=$(mktemp -d)
stock=
ours=

stop() {
    for process in $stock $ours; do
        kill "$process" 2>/dev/null || :
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

rate() {
    wrk -t2 -c16 -d3s -H "Accept: $2" "$1" >/dev/null
    wrk -t2 -c16 -d"${seconds}s" -H "Accept: $2" "$1" >"$work/wrk"
    if grep -q 'Non-2xx' "$work/wrk"; then
        echo "errors at $1" >&2
        exit 1
    fi
    awk '/Requests\/sec/ { print $2 }' "$work/wrk"
}

measure() {
    ours_rate=$(rate "http://127.0.0.1:$our_port/sparql?query=$2" "$3")
    stock_rate=$(rate "http://127.0.0.1:$stock_port/ds/query?query=$2" "$3")
    awk -v name="$1" -v a="$ours_rate" -v b="$stock_rate" \
        'BEGIN { printf "%-16s %12.0f %12.0f %9.1fx\n", name, a, b, a / b }'
}

[ -f "$jar" ] || "$home/mvnw" -q dependency:get -Dartifact=org.apache.jena:jena-fuseki-server:$jena -Dtransitive=false

cd "$work"
# shellcheck disable=SC2086
java $flags -jar "$jar" --port=$stock_port --localhost --file="$data/spacecoop.ttl" /ds >"$work/stock.log" 2>&1 &
stock=$!
if [ -n "${SERVE_CLASSPATH:-}" ]; then
    # shellcheck disable=SC2086
    java $flags -Dspacecoop.home="$home" -cp "$SERVE_CLASSPATH" org.spacecoop.cli.Main \
        serve --data "$data" --port $our_port >"$work/ours.log" 2>&1 &
    ours=$!
else
    "$home/spacecoop" serve --data "$data" --port $our_port >"$work/ours.log" 2>&1 &
    ours=$!
fi
await "http://127.0.0.1:$our_port/health"
await "http://127.0.0.1:$stock_port/ds/query?query=ASK%7B%7D"

thing=$(curl -s -G "http://127.0.0.1:$our_port/sparql" -H 'Accept: text/csv' --data-urlencode \
    'query=SELECT ?a { ?a a <https://w3id.org/spacecoop/ontology#Agreement> } ORDER BY ?a LIMIT 1' | sed -n '2s/\r//p')
[ -n "$thing" ] || { echo "no agreement in $data" >&2; exit 1; }

printf '%-16s %12s %12s %10s\n' 'requests/s' ours stock ratio
measure 'ASK{}' 'ASK%7B%7D' 'application/sparql-results+json'
measure 'DESCRIBE Turtle' "DESCRIBE%20%3C$thing%3E" 'text/turtle'
printf '%-16s %12s %12s\n' 'resident, MB' "$(resident "$ours")" "$(resident "$stock")"
