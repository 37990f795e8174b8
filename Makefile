# Two commands on a fresh machine: `make site` builds the example business, `make test` passes all tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PARTS := audit generator tests docs benchmarks

.PHONY: site serve test check format docs clean wheel constraints

site: $(VENV)/.installed
	$(BIN)/handschlag build

serve: $(VENV)/.installed
	$(BIN)/handschlag serve

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n 2

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check $(PARTS)
	$(BIN)/ruff check $(PARTS)
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2

format: $(VENV)/.installed-dev
	$(BIN)/ruff format $(PARTS)
	$(BIN)/ruff check --fix $(PARTS)

# The parts of docs/ that are made from the program.
docs: $(VENV)/.installed-dev
	$(BIN)/python -m generator.reference docs

# The newest versions that fit, written down; commit them when `make check` is green with them.
constraints:
	$(PYTHON) -m venv $(VENV)-newest
	$(VENV)-newest/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev,pdf]'
	$(VENV)-newest/bin/python -m pip freeze --exclude-editable > constraints.txt
	rm -rf $(VENV)-newest

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m hatchling build -t wheel

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Handschlag needs Python 3.11 or newer; try: make PYTHON=python3.12 site")'
	$(PYTHON) -m venv $(VENV)

# The versions that this state of the program was tried with; whoever installs the package gets the newest that fit.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) -e .
	touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) -e '.[dev,pdf]'
	touch $(VENV)/.installed $@

clean:
	rm -rf output .handschlag dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

# How long builds take beside other generators, which are installed in benchmarks/.kept: docs/benchmarks.md.
# Sizes, runs and more: make bench BENCH="--pages 50 1000 --runs 5".
BENCH ?= --pages 50 --runs 3
.PHONY: bench
bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks $(BENCH)

# What visitors get, measured with public tools that are fetched from npm into audit/.kept: docs/audit.md.
# A part of it: make audit AUDIT="--themes laden --tools browser".
AUDIT ?=
.PHONY: audit
audit: $(VENV)/.installed-dev
	$(BIN)/python -m audit $(AUDIT)
