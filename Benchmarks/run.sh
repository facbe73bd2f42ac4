#!/usr/bin/env bash
# Prints every measured number of the README, as ratios within this one run.
set -euo pipefail

cd "$(dirname "$0")/.."
Scripts/deps.sh bsdgames
for program in canon start-floor start-bench game-bench judge-bench pack-bench plugin-bench bank-bench report-bench; do
  grep -q "name: \"$program\"" Package.swift || continue
  Scripts/build.sh -c release --static-swift-stdlib --product "$program" >/dev/null
done
echo "start-up"
.build/release/start-bench 60
for bench in game-bench judge-bench pack-bench plugin-bench bank-bench report-bench; do
  [ -x ".build/release/$bench" ] || continue
  echo
  ".build/release/$bench"
done
