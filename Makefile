# run: the program on the example hearing. test: everything. build: the release program. package: the .deb.
# bench: what the program costs, each beside a baseline in the same run; prints, and fails nothing.
# Each installs what is missing, works from a fresh clone, and leaves everything it builds outside of it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run

cache := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/samsyn
export CARGO_TARGET_DIR ?= $(cache)/target
tools := $(cache)/tools
driver := $(tools)/bin/tauri-driver
typst := $(tools)/typst-0.15.2
example := assets/example
# The whole workspace at once, always with the same features, so that nothing is built twice.
cargo_all := --locked --workspace --all-features

.PHONY: run test build package bench install-build install-test ui program

run: install-build program
	.ci/try $(CARGO_TARGET_DIR)/debug/samsyn $(example)

test: install-test ui program $(driver)
	cargo fmt --all --check
	cargo clippy $(cargo_all) --all-targets -- -D warnings
	npm --prefix ui run types
	npm --prefix ui run lint
	npm --prefix ui test
	SAMSYN_APP=$(CARGO_TARGET_DIR)/debug/samsyn TAURI_DRIVER=$(driver) .ci/display cargo test $(cargo_all)
	.ci/standards $(CARGO_TARGET_DIR)/debug/samsyn $(example)

build: install-build ui
	cargo build --locked --release -p samsyn
	@echo $(CARGO_TARGET_DIR)/release/samsyn

package: install-build ui
	cd src-tauri && ../ui/node_modules/.bin/tauri build --ci --bundles deb -- --locked
	@ls -t $(CARGO_TARGET_DIR)/release/bundle/deb/*.deb | head -1

bench: install-test $(typst)
	for one in gate agenda allotment import typst; do PYTHONPATH=$(typst) cargo run --locked --release -p samsyn-tests --example $$one; done

install-build:
	@.ci/install build

install-test:
	@.ci/install test

program: ui
	cargo build $(cargo_all) --bin samsyn

ui: ui/dist/index.html

ui/dist/index.html: $(shell find ui/src assets/text -type f) ui/index.html ui/package-lock.json ui/vite.config.ts
	.ci/fetch-ui
	npm --prefix ui run build

# Between a test and the window: speaks WebDriver to the former, drives the latter.
$(driver):
	cargo install tauri-driver --version 2.1.0 --locked --root $(tools)

# What the report's speed is measured beside.
$(typst):
	python3 -m pip --version >/dev/null 2>&1 || .ci/install pip
	python3 -m pip install --quiet --no-deps --target $(typst) typst==0.15.2
