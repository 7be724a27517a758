# The front door. `make run` opens the reading room on the sample; `make test` passes all tests.
DOTNET = $(shell build/dotnet)
CLI    = src/NewsSearch.Cli/bin/Release/net10.0/NewsSearch.Cli.dll
TRAINING = $(DOTNET) src/NewsSearch.Training/bin/Release/net10.0/NewsSearch.Training.dll
GOLD   = src/NewsSearch.Training/Gold
SAMPLE = index-data/sample
INDEX  = index-data/index
DATA  ?= ../shared/data

.DEFAULT_GOAL := all
.PHONY: all sdk build release run test test-long style golden eval bench serving train torture terminal-speed end-to-end pack packages native native-check cold-start publish install uninstall clean

all: build style test

sdk:            # finds the .NET SDK, or fetches it into .dotnet
	@build/dotnet > /dev/null

build: sdk
	$(DOTNET) build --nologo -v quiet

release: sdk
	@$(DOTNET) build src/NewsSearch.Cli -c Release --nologo -v quiet

run: release    # index the sample, then open the reading room (without a terminal: print a short result list)
	@$(DOTNET) $(CLI) --index $(INDEX) index $(SAMPLE)
	@$(DOTNET) $(CLI) --index $(INDEX)

test: build
	$(DOTNET) test --no-build --no-progress

test-long: build   # what takes minutes: bursts of ten thousand files, a hundred thousand empty ones
	$(DOTNET) run --no-build --project tests/NewsSearch.Tests -- -explicit only

style: sdk
	$(DOTNET) format --no-restore --verify-no-changes

golden: build   # accept today's output as agreed; read the diff before you commit it
	UPDATE_GOLDEN=1 $(DOTNET) test --no-build --no-progress

eval: sdk       # quality on gold data: make eval DATA=FOLDER
	@$(DOTNET) run --project tests/NewsSearch.Evaluation -c Release -v quiet -- $(DATA)/eval $(EVAL)

bench: sdk      # speed beside the peers: make bench DATA=FOLDER BENCH="--only annotating --rounds 5"
	@$(DOTNET) run --project tests/NewsSearch.Benchmarks -c Release -v quiet -- $(DATA) $(BENCH)

serving: sdk    # searches by HTTP beside the planner alone: make serving DATA=FOLDER (needs wrk)
	@$(DOTNET) run --project tests/NewsSearch.Benchmarks -c Release -v quiet -- $(DATA) --only serving $(BENCH)

train: sdk      # computes the tables and weights that are shipped, from the text and gold in DATA
	$(DOTNET) build src/NewsSearch.Training -c Release --nologo -v quiet
	$(TRAINING) gazetteer --data $(DATA) --output src/NewsSearch.Language/Places
	$(TRAINING) roots --data $(DATA) --output src/NewsSearch.Language/Roots
	$(TRAINING) words --data $(DATA) --output src/NewsSearch.Language/Names
	$(DOTNET) build src/NewsSearch.Training -c Release --nologo -v quiet
	$(TRAINING) names --data $(DATA) --gold $(GOLD)/news-names.tsv --held $(GOLD)/held-names.tsv --output src/NewsSearch.Language/Names
	$(DOTNET) build src/NewsSearch.Training -c Release --nologo -v quiet
	$(TRAINING) uses --data $(DATA) --output src/NewsSearch.Language/Names
	$(DOTNET) build src/NewsSearch.Training -c Release --nologo -v quiet
	$(TRAINING) names --data $(DATA) --gold $(GOLD)/news-names.tsv --held $(GOLD)/held-names.tsv --output src/NewsSearch.Language/Names

torture: build  # ten minutes of random keys, clicks and sizes in the reading room: make torture TORTURE_SEED=7
	TORTURE_SECONDS=$${TORTURE_SECONDS:-600} TORTURE_SEED=$(TORTURE_SEED) $(DOTNET) run --no-build --project tests/NewsSearch.Tui.Tests -- \
		-method '*Random_keys_and_clicks*'

MEASURED = $(DOTNET) $(CLI)
terminal-speed: release   # key to paint, query to results, idle processor time, memory; beside fzf where there is one: INDEX=DIR make terminal-speed
	@mkdir -p artifacts
	@if [ -n "$$(command -v fzf)" ]; then $(MEASURED) --index $(INDEX) search "" --all --format tsv | cut -f3 > artifacts/headlines.txt; fi
	tests/end-to-end/terminal-speed.py $$(command -v fzf > /dev/null && echo --beside-fzf artifacts/headlines.txt) $(MEASURED) --index $(INDEX) tui

end-to-end: release   # the real program in a real terminal (needs tmux)
	tests/end-to-end/terminal.sh $(DOTNET) $(CLI)

PACKED = NewsSearch.Language NewsSearch NewsSearch.Archives NewsSearch.Cli
pack: sdk       # packages into artifacts/package; with the date given, the same source packs to the same bytes
	@rm -rf artifacts/package
	@for project in $(PACKED); do \
	    SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1767225600) $(DOTNET) pack src/$$project -c Release --nologo -v quiet || exit 1; done

packages: pack  # the samples, built and run on the packages; the tool, installed
	tests/end-to-end/packages.sh $(DOTNET)

native:         # one executable, compiled ahead of time, into artifacts/native; without the tools for it: as make publish
	build/publish native

publish:        # ReadyToRun, into artifacts/publish
	build/publish ready

native-check: release   # the native program answers as the ordinary one does, and its reading room works
	tests/end-to-end/native.sh artifacts/native/newssearch $(DOTNET) $(CLI)
	tests/end-to-end/terminal.sh artifacts/native/newssearch

cold-start: release     # from no process to ten answers, beside sqlite3: native, ReadyToRun (as far as they are built), and as make run does
	tests/end-to-end/cold-start.sh artifacts/cold-start $(DATA)/news/news.jsonl.gz 5 \
	    $(wildcard artifacts/native/newssearch) $(wildcard artifacts/publish/newssearch) "$(DOTNET) $(CLI)"

install:        # below PREFIX (~/.local): the native build if there is one, else ReadyToRun; manual and completions
	@if [ ! -x artifacts/native/newssearch ] && [ ! -x artifacts/publish/newssearch ]; then build/publish ready; fi
	@build/install

uninstall:
	@build/install --remove

clean:
	rm -rf artifacts TestResults $(INDEX)
	find src tests -name bin -o -name obj | xargs rm -rf
