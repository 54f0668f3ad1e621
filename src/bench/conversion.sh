#!/bin/sh
# Releases converted per second in a warm JVM, and its memory: src/bench/conversion.sh FOLDER [ROUNDS]
#
# Runs the build of ./spacecoop (JAVA_HOME, else the java on the PATH) with one job and a heap of 512 MB.
set -eu

folder=$(cd "${1:?folder of releases}" && pwd)
home=$(cd "$(dirname "$0")/../.." && pwd)
SPACECOOP_ARCHIVE=no "$home/spacecoop" --version >/dev/null
# The newest build is the one that was just asked for.
# shellcheck disable=SC2012  # the names are ours
app=$(ls -dt "$home"/target/launcher/app-* | head -n 1)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xlog:disable -Xmx512m -XX:+UseSerialGC ${JVM_OPTIONS-} "-Dspacecoop.home=$home" -cp "$(cat "$app/classpath")" \
    "$home/src/bench/ConversionRounds.java" "$folder" "${2:-12}"
