# Readout: `make help` lists what there is to make.

PREFIX ?= /usr/local
ARGS ?=
SECONDS ?= 60
PACKAGES = libedit-dev libsqlite3-dev nettle-dev libpcre2-dev zlib1g-dev
HEADERS = histedit.h sqlite3.h nettle/sha2.h pcre2.h zlib.h
RELEASE = swift build -c release --static-swift-stdlib --product readout
BINARY = .build/release/readout

COMPLETIONS = bash-completion/completions zsh/site-functions fish/vendor_completions.d

.PHONY: help run test build install format fuzz lint reference bench train setup

help: ## List what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' Makefile

run: build ## Set up, build a release, open the prompt (ARGS="CORPUS -s NAME" to pass more)
	@$(BINARY) $(ARGS)

test: setup ## Set up and run all tests
	swift test

build: setup ## Set up and build a release
	@echo "building (some minutes the first time) …" >&2
	@$(RELEASE) >&2

install: build ## Install program, sample corpus, man page, completions under PREFIX (/usr/local)
	install -d "$(PREFIX)/bin" "$(PREFIX)/share/readout/corpus"
	install -m 755 $(BINARY) "$(PREFIX)/bin/readout"
	strip "$(PREFIX)/bin/readout"
	install -m 644 corpus/* "$(PREFIX)/share/readout/corpus/"
	install -d "$(PREFIX)/share/man/man1" $(COMPLETIONS:%="$(PREFIX)/share/%")
	$(BINARY) --generate-manual > "$(PREFIX)/share/man/man1/readout.1"
	$(BINARY) --generate-completion-script bash > "$(PREFIX)/share/bash-completion/completions/readout"
	$(BINARY) --generate-completion-script zsh > "$(PREFIX)/share/zsh/site-functions/_readout"
	$(BINARY) --generate-completion-script fish > "$(PREFIX)/share/fish/vendor_completions.d/readout.fish"

format: ## Format all sources
	swift format -i -r Package.swift Sources Plugins Tests

fuzz: setup ## Throw made-up session files at the reader (SECONDS=60; Linux)
	@READOUT_FUZZ=1 swift build --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer --product fuzz >&2
	@mkdir -p .build/fuzz/found
	@cd .build/fuzz && debug/fuzz -max_total_time=$(SECONDS) -max_len=4096 -print_final_stats=1 found ../../Tests/Fuzz/Seeds

lint: ## Check format and rules, as CI does
	swift format lint --strict -r Package.swift Sources Plugins Tests

reference: setup ## Write the reference of all commands anew, from the commands themselves
	@swift build --product readout >&2
	@.build/debug/readout --generate-reference > Sources/readout/readout.docc/Commands.md

bench: build ## Measure speed beside other programs (READOUT_SHARED names the articles)
	@swift build -c release --static-swift-stdlib --product bench >&2
	@READOUT_SHARED="$${READOUT_SHARED:-$$(cd .. && pwd)/shared}" .build/release/bench $(BINARY) $(ARGS)

train: ## Learn the weights of quotes anew (ARTICLES=FOLDER; Plugins/Quotes/MODEL.md)
	@swift build -c release --product train >&2
	@.build/release/train "$(ARTICLES)" $(ARGS) --weights Plugins/Quotes/Model/speech.weights
	@touch Plugins/Quotes/Model/CQuotesModel.c

# What the build links to. Nothing is installed where all of it is there already.
setup:
	@missing=""; \
	for header in $(HEADERS); do \
	  if ! printf '#define PCRE2_CODE_UNIT_WIDTH 8\n#include <sys/types.h>\n#include <stdint.h>\n#include <stdio.h>\n#include <%s>\n' $$header \
	      | $$(command -v clang || command -v cc) -E -x c - > /dev/null 2>&1; then missing="$$missing $$header"; fi; \
	done; \
	if [ -n "$$missing" ]; then \
	  if ! command -v apt-get > /dev/null; then \
	    echo "missing headers:$$missing. Install what holds them, on Debian and Ubuntu: $(PACKAGES)" >&2; exit 1; \
	  fi; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo=sudo; fi; \
	  echo "installing $(PACKAGES) …" >&2; \
	  { $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $(PACKAGES); } >&2; \
	fi
