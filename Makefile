# tinbai: what can be made.
#
#   make run       install what is missing, build, open the reader on the sample library
#   make test      install what is missing, run all tests
#   make deps      only install the system packages
#   make build     only build the release binary: .build/release/tinbai
#   make install   put binary and themes under PREFIX (default /usr/local)
#   make bench     measure at SIZES (see Benchmarks/README.md)
#   make lint      check the formatting of all sources
#   make fuzz      feed mangled files to the importers, a minute for each kind
#   make check     what .ci/run runs: lint, build, tests, documentation
#   make clean     remove what was built

PREFIX ?= /usr/local
SWIFT ?= swift
BUILD_FLAGS = -c release --static-swift-stdlib --product tinbai
BINARY = .build/release/tinbai

.PHONY: run test deps test-deps build install bench lint check fuzz clean

run: deps build
	$(BINARY) --sample

test: deps test-deps
	$(SWIFT) test

deps:
	@Scripts/install-packages reader

test-deps:
	@Scripts/install-packages tests

build:
	$(SWIFT) build $(BUILD_FLAGS)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/tinbai/themes"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/tinbai"
	install -m 644 Themes/*.toml "$(DESTDIR)$(PREFIX)/share/tinbai/themes"

# For `make bench`: libraries stay in BENCH_LIBRARIES and are used again.
SIZES ?= 1000 100000
SHUFFLED ?=
NEWSBOAT ?= 10000
BENCH_LIBRARIES ?= Benchmarks/.build/libraries

bench: deps build
	@Scripts/install-packages bench
	$(SWIFT) build --package-path Benchmarks -c release --product tinbai-bench
	cc -O2 -o Benchmarks/.build/floor Benchmarks/floor.c -lncursesw
	python3 Benchmarks/harness/bench.py --binary $(BINARY) \
	  --tool Benchmarks/.build/release/tinbai-bench --floor Benchmarks/.build/floor \
	  --sizes "$(SIZES)" --shuffled "$(SHUFFLED)" --newsboat "$(NEWSBOAT)" \
	  --libraries "$(BENCH_LIBRARIES)" --out Benchmarks

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

check:
	bash .ci/run

fuzz:
	Scripts/fuzz 60

clean:
	$(SWIFT) package clean
