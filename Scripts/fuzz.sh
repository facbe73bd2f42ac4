#!/usr/bin/env bash
# Fuzzes the judge with libFuzzer for FUZZ_SECONDS (60 unless set); findings stay in .build-fuzz.
set -euo pipefail

cd "$(dirname "$0")/.."
out=.build-fuzz
mkdir -p "$out/corpus"
echo "Building the fuzzer…"
find Sources/QuizJudge -name '*.swift' -print0 | xargs -0 swiftc -O -swift-version 6 \
  -sanitize=fuzzer,address -parse-as-library -module-name JudgeFuzz -Xcc -ISources/CUtf8proc \
  -I Sources/CUtf8proc -lutf8proc Tests/Fuzz/JudgeFuzz.swift -o "$out/judge-fuzz"
cd "$out"
./judge-fuzz -max_total_time="${FUZZ_SECONDS:-60}" -max_len=4096 corpus
