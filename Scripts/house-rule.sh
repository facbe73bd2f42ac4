#!/usr/bin/env bash
# Builds Examples/HouseRule against a copy of this package in a folder of another name, plays its
# script there, and compares what is printed. "--record" keeps it as what is expected.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
expected=$root/Examples/HouseRule/evening.txt
copy=$(mktemp -d)/another-name
trap 'rm -rf "${copy%/*}"' EXIT
mkdir "$copy"
git ls-files -z -co --exclude-standard | tar --null --ignore-failed-read -T - -cf - | tar -xf - -C "$copy"

cd "$copy/Examples/HouseRule"
swift build --scratch-path "$root/.build-house" >build.log 2>&1 || {
  cat build.log >&2
  exit 1
}
house=$(swift build --scratch-path "$root/.build-house" --show-bin-path)/house
cd "$copy"
"$house" rules show comeback >shown.txt
"$house" run Examples/HouseRule/evening.canon >>shown.txt
if [ "${1:-}" = --record ]; then cp shown.txt "$expected"; fi
diff -u "$expected" shown.txt
echo "house rule: built and played in a folder of another name"
