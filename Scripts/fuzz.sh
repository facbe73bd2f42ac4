#!/usr/bin/env bash
# Fuzzes the readers with libFuzzer for FUZZ_SECONDS each (60 unless set): FUZZ_TARGETS names which,
# all unless set. What is found stays in .build-fuzz.
set -euo pipefail

cd "$(dirname "$0")/.."
out="$PWD/.build-fuzz"
mkdir -p "$out"
flags=(-O -wmo -swift-version 6 -sanitize=fuzzer,address -parse-as-library -enable-testing -package-name canon
  -I "$out" -I Sources/CUtf8proc -I Sources/CYAML)

# c_module NAME: compiles a C module, and maps its header for Swift.
c_module() {
  mkdir -p "$out/$1"
  echo "module $1 { umbrella \"$PWD/Sources/$1/include\" export * }" >"$out/$1/module.modulemap"
  clang -O1 -c -ISources/"$1"/include Sources/"$1"/*.c -o "$out/$1.o"
  flags+=(-Xcc "-fmodule-map-file=$out/$1/module.modulemap")
}

# swift_module NAME: compiles a module with the fuzzer's counters in it.
swift_module() {
  find "Sources/$1" -name '*.swift' -print0 | sort -z | xargs -0 swiftc "${flags[@]}" \
    -module-name "$1" -emit-module -emit-module-path "$out/$1.swiftmodule" -emit-object -o "$out/$1.o"
}

# fuzzer NAME SOURCE MODULE…: links a target with the modules that it needs.
fuzzer() {
  local name=$1 source=$2 objects=()
  shift 2
  for module in "$@"; do objects+=("$out/$module.o"); done
  swiftc "${flags[@]}" -module-name "$source" "Tests/Fuzz/$source.swift" "${objects[@]}" \
    -lutf8proc -lyaml -l:libsqlite3.a -l:libexpat.a -lm -ldl -o "$out/$name-fuzz"
}

echo "Building the fuzzers…"
for module in CChecksum CExpat CSQLite CZip; do c_module $module; done
modules=(QuizFiles QuizText QuizYAML QuizJudge QuizCore QuizSQL QuizPacks)
for module in "${modules[@]}"; do swift_module "$module"; done
fuzzer judge JudgeFuzz CChecksum QuizJudge
fuzzer pack PackFuzz CChecksum CExpat CSQLite CZip "${modules[@]}"

seed_pack() { cp QuestionPacks/*.yaml "$out/pack-corpus"; }

for target in ${FUZZ_TARGETS:-judge pack}; do
  mkdir -p "$out/$target-corpus"
  if declare -F "seed_$target" >/dev/null; then "seed_$target"; fi
  # What Swift makes once and keeps for good is no leak.
  (cd "$out" && "./$target-fuzz" -max_total_time="${FUZZ_SECONDS:-60}" -max_len=4096 -detect_leaks=0 \
    -artifact_prefix="$target-" "$target-corpus")
done
