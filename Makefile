# Canon: what one can do here. `make` alone prints it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
PLAY ?= play finale
RELEASE := -c release --static-swift-stdlib

.PHONY: help play build test check format record bench soak fuzz install clean deps

help: ## print this help
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | \
	  while IFS=$$'\t' read -r name what; do printf '  make %-8s %s\n' "$$name" "$$what"; done

play: deps ## install missing libraries, build, and start a game (PLAY="play creators" for another)
	@Scripts/build.sh $(RELEASE) --product canon
	@.build/release/canon $(PLAY)

build: deps ## build the release program, .build/release/canon
	@Scripts/build.sh $(RELEASE) --product canon

test: deps ## run all tests, and list those that were skipped
	@Scripts/test.sh

check: deps ## formatting, purity of the core, lengths, generated docs, stray files
	@Scripts/check.sh

format: ## lay out the sources
	@swift format -i -r Package.swift Sources Tests Benchmarks Tools Examples

record: deps ## record the golden transcripts and generated docs anew, and show what changed
	@Scripts/record.sh

bench: deps ## measure against rivals and floors
	@Benchmarks/run.sh

soak: deps ## the campaigns of the tests at full size (CANON_SEED=N for another course)
	@CANON_CAMPAIGN=full Scripts/test.sh

fuzz: deps ## fuzz the readers for FUZZ_SECONDS each, 60 unless set
	@Scripts/fuzz.sh

install: build ## install the program and its packs under PREFIX, /usr/local unless set
	@Scripts/install.sh "$(PREFIX)"

clean: ## remove what was built
	rm -rf .build .build-*

deps:
	@Scripts/deps.sh
