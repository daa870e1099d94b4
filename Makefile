# TUR: everything is built, checked and installed from here. `make help` lists the targets.
#
# Knobs:
#   MODE=release|debug|asan|fuzz|cov|sabotage
#                                      how to compile; each has its own folder under build/
#   CC=gcc|clang                       the compiler (fuzz needs clang)
#   V=1                                show the commands
#   PREFIX=/usr/local                  where `make install` puts things; BINDIR, LIBDIR, INCLUDEDIR,
#                                      DATADIR and MANDIR lie below it unless they are set
#   DESTDIR=                           what stands before all of these, for those who make packages
#   NODEPS=1                           never install packages; say what is missing

MODE ?= release
PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
MANDIR ?= $(DATADIR)/man
V ?=
Q := $(if $(V),,@)
say = $(if $(V),,@printf '  %-7s %s\n' '$(1)' '$(2)')

ifeq ($(origin CC),default)
CC := $(if $(filter fuzz,$(MODE)),clang,gcc)
endif

MODE_release := -O2 -g -DNDEBUG
MODE_debug := -O0 -g
MODE_asan := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
MODE_fuzz := -O1 -g -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
MODE_cov := -O0 -g --coverage
MODE_sabotage := -O1 -g -DTUR_SABOTAGE
ifeq ($(MODE_$(MODE)),)
$(error MODE=$(MODE) is not one of release, debug, asan, fuzz, cov, sabotage)
endif

B := build/$(MODE)
GEN := build/gen
WARN := -Wall -Wextra -Wshadow -Wvla -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wformat=2 -Wno-format-nonliteral -Werror=implicit-function-declaration
CPPFLAGS_ALL = -D_GNU_SOURCE -Isrc -Isrc/include -Ibuild -isystem /usr/include/libxml2 $(CPPFLAGS)
CFLAGS_ALL = -std=c11 $(MODE_$(MODE)) $(WARN) -fvisibility=hidden -fPIC -pthread -MMD -MP $(CFLAGS)
LDFLAGS_ALL = $(MODE_$(MODE)) -pthread $(LDFLAGS)

# ---- What is needed, and how to get it ------------------------------------------------------

PACKAGES_BUILD := gcc libc6-dev pkg-config libjansson-dev libjwt-dev libssl-dev libxml2-dev zlib1g-dev libzstd-dev
PACKAGES_CHECK := $(PACKAGES_BUILD) check diffutils gzip zstd libpython3.*-testsuite libxml2-utils jq mandoc openssl python3
PACKAGES_FUZZ := clang libclang-rt-14-dev gzip zstd
PACKAGES_BENCH := miller libxml2-utils openssl

# Installs what of the list is missing: $(call need,PACKAGES)
need = $(Q)sh src/tools/need.sh '$(NODEPS)' $(1)

# ---- Sources, found by folder ---------------------------------------------------------------

LIB_DIRS := base sign record rule binding format pipe report seal tables
LIB_SRC := $(sort $(filter-out %_test.c,$(foreach d,$(LIB_DIRS),$(wildcard src/$(d)/*.c))))
CONFORM_SRC := $(sort $(filter-out %_test.c,$(wildcard src/conform/*.c)))
CLI_SRC := $(sort $(wildcard src/cli/*.c))
GEN_SRC := $(sort $(wildcard src/tools/gen*.c))
TEST_SRC := $(sort $(foreach d,$(LIB_DIRS) conform,$(wildcard src/$(d)/*_test.c)))
FUZZ := $(patsubst src/test/fuzz/%.c,%,$(sort $(wildcard src/test/fuzz/fuzz_*.c)))
CASES_SRC := $(sort $(wildcard src/tools/cases*.c))
EXAMPLES_C := $(patsubst examples/c/%.c,%,$(sort $(wildcard examples/c/*.c)))
FORMATS := $(sort $(patsubst src/format/fmt_%.c,%,$(filter-out %_test.c,$(wildcard src/format/fmt_*.c))))
BINDINGS := $(sort $(patsubst src/binding/bind_%.c,%,$(filter-out %_test.c,$(wildcard src/binding/bind_*.c))))
REPORTS := $(sort $(patsubst src/report/rep_%.c,%,$(filter-out %_test.c,$(wildcard src/report/rep_*.c))))
FORMS := $(sort $(patsubst src/conform/as_%.c,%,$(filter-out %_test.c,$(wildcard src/conform/as_*.c))))
VERBS := $(sort $(patsubst src/conform/ref_%.c,%,$(filter-out %_test.c,$(wildcard src/conform/ref_*.c))))
COMMANDS := $(sort $(patsubst src/cli/cmd_%.c,%,$(wildcard src/cli/cmd_*.c)))
SCHEMAS := $(addprefix schema/1.0/,record.schema.json record.csv-metadata.json record.xsd manifest.schema.json fields.json meters.json codes.json)

obj = $(patsubst src/%.c,$(B)/%.o,$(1))
LIB_OBJ := $(call obj,$(LIB_SRC))
CONFORM_OBJ := $(call obj,$(CONFORM_SRC))
CLI_OBJ := $(call obj,$(CLI_SRC))
TEST_OBJ := $(call obj,$(TEST_SRC))

VERSION := $(shell sed -n 's/^\#define TUR_VERSION "\([^"]*\)".*/\1/p' src/include/tur.h)
# Changes when a program that was linked with the library before cannot run with it any more.
SONAME := libtur.so.0
SHARED := $(B)/libtur.so.$(VERSION)

LIBS := -lxml2 -ljwt -lcrypto -lz -lzstd
# The same, as pkg-config knows them; but for libjwt, whose file in Debian names libraries for static linking that no package
# brings along: it stands by its name in src/tur.pc.in.
REQUIRES := libxml-2.0 libcrypto zlib libzstd
# of the generator and the tests alone
JANSSON := -ljansson
CHECK_LIBS = $(shell pkg-config --libs check 2>/dev/null || echo -lcheck)

.DELETE_ON_ERROR:
.SUFFIXES:
# every target that says what it does
.PHONY: $(shell sed -n "s/^\([a-z-]*\):.*\#\# .*/\1/p" Makefile)

all: build/tur $(B)/libtur.a $(SHARED) ## build the command (build/tur) and the library, static and shared

build/tur: $(B)/tur
	$(Q)cp $< $@.new && mv $@.new $@

$(B)/tur: $(CLI_OBJ) $(B)/libconform.a $(B)/libtur.a
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(CLI_OBJ) $(B)/libconform.a $(B)/libtur.a $(LIBS)

# The runner of the conformance suite: a part of the command, not of the library.
$(B)/libconform.a: $(CONFORM_OBJ)
	$(call say,AR,$@)
	$(Q)rm -f $@ && ar rcs $@ $^

$(B)/libtur.a: $(LIB_OBJ)
	$(call say,AR,$@)
	$(Q)rm -f $@ && ar rcs $@ $^

# What is hidden stays inside: the functions of tur.h are exported, and nothing else. A sanitizer's
# own functions come with the program that loads it.
$(SHARED): $(LIB_OBJ)
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS_ALL) -shared -Wl,-soname,$(SONAME) -Wl,--as-needed $(if $(filter asan fuzz,$(MODE)),,-Wl,-z,defs) -o $@ $^ $(LIBS)

$(B)/%.o: src/%.c | $(GEN)/commands.inc $(GEN)/formats.inc $(GEN)/bindings.inc $(GEN)/reports.inc $(GEN)/forms.inc $(GEN)/verbs.inc $(GEN)/schemas.inc $(GEN)/suites.inc build/deps-build
	$(call say,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) -c -o $@ $<

-include $(LIB_OBJ:.o=.d) $(CONFORM_OBJ:.o=.d) $(CLI_OBJ:.o=.d) $(patsubst %.o,%.d,$(call obj,$(CASES_SRC))) $(TEST_OBJ:.o=.d) $(wildcard $(B)/test/*.d $(B)/test/*/*.d)

# ---- Lists that the build makes from the names of files --------------------------------------

# $(call list,PREFIX,NAMES): rewrites the file only when the list changed
define list
	@mkdir -p $(@D)
	@for n in $(1); do echo "X($$n)"; done >$@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi
endef

$(GEN)/commands.inc: FORCE
	$(call list,$(COMMANDS))
$(GEN)/formats.inc: FORCE
	$(call list,$(FORMATS))
$(GEN)/bindings.inc: FORCE
	$(call list,$(BINDINGS))
$(GEN)/reports.inc: FORCE
	$(call list,$(REPORTS))
$(GEN)/forms.inc: FORCE
	$(call list,$(FORMS))
$(GEN)/verbs.inc: FORCE
	$(call list,$(VERBS))
$(GEN)/suites.inc: FORCE
	$(call list,$(patsubst %_test,%,$(basename $(notdir $(TEST_SRC)))))
$(GEN)/schemas.inc: $(SCHEMAS) build/gentables
	$(Q)build/gentables --embed $(SCHEMAS) >$@.new && mv $@.new $@
FORCE:

build/gentables: $(GEN_SRC) src/tools/gen.h src/record/key.h src/base/buf.c src/base/buf.h | build/deps-build
	$(call say,CC,$@)
	@mkdir -p build
	$(Q)gcc -std=c11 -D_GNU_SOURCE -O1 -g $(WARN) -Isrc -Isrc/include -o $@ $(GEN_SRC) src/base/buf.c -ljansson -lcrypto

tables: build/gentables ## rewrite the generated files from schema/1.0
	$(Q)build/gentables . .

$(B)/casesuite: $(call obj,$(CASES_SRC)) $(B)/libconform.a $(B)/libtur.a
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

cases: $(B)/casesuite ## rewrite the generated cases and the manifest of the conformance suite
	$(Q)$(B)/casesuite write . .

build/deps-build: src/tools/need.sh Makefile
	@mkdir -p build
	$(call need,$(PACKAGES_BUILD))
	@touch $@

build/deps-check: src/tools/need.sh Makefile
	@mkdir -p build
	$(call need,$(PACKAGES_CHECK))
	@touch $@

deps: build/deps-build build/deps-check ## install the packages that building and checking need

# ---- Checks -----------------------------------------------------------------------------------

check: build/deps-check ## run every test that needs no network
	$(Q)sh src/test/check.sh

$(B)/unit: $(TEST_OBJ) $(B)/test/unit.o $(B)/libconform.a $(B)/libtur.a
	$(call say,LINK,$@)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(CHECK_LIBS) $(LIBS)
$(TEST_OBJ) $(B)/test/unit.o: | build/deps-check
# the suites are declared where they are listed
$(TEST_OBJ): CFLAGS += -Wno-missing-prototypes

check-unit: $(B)/unit ## unit tests, beside the code they test
	$(Q)$(B)/unit

$(B)/gda: $(B)/test/gda/gda.o $(B)/libtur.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

check-gda: $(B)/gda build/deps-check ## decimals against the General Decimal Arithmetic vectors
	$(Q)$(B)/gda /usr/lib/python3.*/test/decimaltestdata

JOSE := $(patsubst %,$(B)/jose/%,vectors wycheproof token)
$(JOSE): $(B)/jose/%: $(B)/test/jose/%.o $(B)/libtur.a
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

check-jose: build/tur $(JOSE) build/deps-check ## tokens and keys against vectors, openssl, other versions of libjwt
	$(Q)CC='$(CC)' sh src/test/jose/jose.sh $(B)/jose

check-tables: build/gentables ## generated files are what the schema says
	$(Q)sh src/test/tables.sh

check-register: $(B)/register ## every requirement's accepted and rejected record is judged so
	$(Q)$(B)/register
$(B)/register: $(B)/test/register.o $(B)/libtur.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS) $(JANSSON)

check-cases: $(B)/casesuite ## every case of the conformance suite is whole, and answered as it says
	$(Q)B=$(B) sh src/test/cases.sh

check-closure: $(B)/casesuite ## text = register = validator = cases, and all of it is exercised
	$(Q)s=0; $(B)/casesuite closure . || s=1; $(B)/casesuite exercise . || s=1; exit $$s

check-relations: $(B)/casesuite ## answers to changed files relate as they have to
	$(Q)$(B)/casesuite relate .

check-sabotage: ## a validator that is wrong about one requirement is noticed by a case that names it
	$(Q)$(MAKE) --no-print-directory MODE=sabotage build/sabotage/casesuite
	$(Q)build/sabotage/casesuite sabotage .

check-conform: build/tur $(B)/faulty $(patsubst conformance/adapters/%.c,$(B)/adapters/%,$(wildcard conformance/adapters/*.c)) build/deps-check ## the conformance suite: the reference passes, faulty adapters do not
	$(Q)TUR=$(CURDIR)/build/tur FAULTY=$(CURDIR)/$(B)/faulty sh src/test/conform/conform.sh
$(B)/faulty: $(B)/test/conform/faulty.o $(B)/libconform.a $(B)/libtur.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

$(B)/adapters/%: conformance/adapters/%.c $(B)/libtur.a
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c11 $(MODE_$(MODE)) -Wall -Wextra -Isrc/include -o $@ $< $(B)/libtur.a -pthread $(LIBS)

check-checker: build/tur build/deps-check ## a second validator, written from the text alone, agrees with the cases
	$(Q)TUR=$(CURDIR)/build/tur sh src/test/conform/checker.sh

check-spec: $(B)/spec ## every example of the text is what it says
	$(Q)$(B)/spec spec/1.0/*.md
$(B)/spec: $(B)/test/spec.o $(B)/libtur.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

check-roundtrip: $(B)/roundtrip build/tur build/deps-check ## random records go through every form in every order and come back
	$(Q)TUR=$(CURDIR)/build/tur sh src/test/roundtrip/roundtrip.sh $(B)/roundtrip
ROUNDTRIP_OBJ := $(call obj,$(sort $(wildcard src/test/roundtrip/*.c)))
$(B)/roundtrip: $(ROUNDTRIP_OBJ) $(B)/libtur.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)
-include $(ROUNDTRIP_OBJ:.o=.d)

check-xsd: $(B)/xsd build/tur build/deps-check ## the XML Schema agrees with the validator, where it can
	$(Q)TUR=$(CURDIR)/build/tur sh src/test/xsd/xsd.sh $(B)/xsd
$(B)/xsd: $(B)/test/xsd/xsd.o $(B)/libtur.a
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

check-cli: build/tur ## the command, by scripts and expectations
	$(Q)TUR=$(CURDIR)/build/tur sh src/test/cli/run.sh

check-usages: build/tur build/deps-check ## usage objects as suppliers sent them, where the data are at hand
	$(Q)TUR=$(CURDIR)/build/tur sh src/test/convert/usages.sh

check-reports: build/tur build/deps-check ## reports keep to their forms and add up
	$(Q)sh src/test/report/reports.sh

check-examples: build/tur $(patsubst %,$(B)/examples/%,$(EXAMPLES_C)) ## examples are valid and run
	$(Q)TUR=$(CURDIR)/build/tur EXAMPLES=$(CURDIR)/$(B)/examples sh src/test/examples.sh

$(B)/examples/%: examples/c/%.c $(B)/libtur.a
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c11 $(MODE_$(MODE)) -Wall -Wextra -Isrc/include -o $@ $< $(B)/libtur.a -pthread $(LIBS)

check-lint: build/tur ## include directions, banned functions, symbols, links, words
	$(Q)sh src/test/lint.sh $(B)/libtur.a

check-install: $(B)/tur $(B)/libtur.a $(SHARED) ## what is installed is enough to build with, and can be removed
	$(Q)MAKE='$(MAKE)' CC='$(CC)' sh src/test/install.sh

check-asan: ## unit, register, spec, conformance and command tests under the sanitizers
	$(Q)s=0; $(MAKE) --no-print-directory -k MODE=asan check-unit check-register check-spec build/asan/casesuite build/asan/tur || s=1; \
	build/asan/casesuite check . || s=1; \
	TUR=$(CURDIR)/build/asan/tur sh src/test/cli/run.sh || s=1; exit $$s

FUZZ_SECONDS ?= 600
fuzz: ## run each fuzz target for FUZZ_SECONDS (600)
	$(call need,$(PACKAGES_FUZZ))
	$(Q)$(MAKE) --no-print-directory MODE=fuzz $(patsubst %,build/fuzz/%,$(FUZZ))
	$(Q)for t in $(FUZZ); do FUZZ_SECONDS=$(FUZZ_SECONDS) sh src/test/fuzz/run.sh build/fuzz/$$t || exit 1; done

build/fuzz/fuzz_%: src/test/fuzz/fuzz_%.c build/fuzz/libconform.a build/fuzz/libtur.a
	$(call say,FUZZ,$@)
	$(Q)clang $(CPPFLAGS_ALL) -std=c11 $(MODE_fuzz) -fsanitize=fuzzer -pthread -o $@ $< build/fuzz/libconform.a build/fuzz/libtur.a $(LIBS) $(JANSSON)

bench: build/tur $(B)/libtur.a ## speed beside other programs, as ratios (needs node and npm)
	$(call need,$(PACKAGES_BENCH))
	$(Q)sh src/test/bench/bench.sh

check-peers: build/tur $(JOSE) ## other validators agree with ours (needs node and npm)
	$(Q)sh src/test/peers/peers.sh
	$(Q)sh src/test/report/peers.sh

# ---- Use ---------------------------------------------------------------------------------------

demo: build/tur ## convert a vendor's export, validate it, show the result
	$(Q)sh examples/demo.sh

BASH_COMPLETIONS := $(DATADIR)/bash-completion/completions
ZSH_COMPLETIONS := $(DATADIR)/zsh/site-functions
FISH_COMPLETIONS := $(DATADIR)/fish/vendor_completions.d
SCHEMA_DIR := $(DATADIR)/tur/schema/1.0
SCHEMA_FILES := $(sort $(wildcard schema/1.0/*.json schema/1.0/*.xsd))
SUITE_DIR := $(DATADIR)/tur/conformance
SUITE_FILES := $(shell find conformance -type f 2>/dev/null | LC_ALL=C sort)
SUITE_FOLDERS = $(shell find conformance -depth -type d 2>/dev/null | LC_ALL=C sort -r)

# What install makes, and uninstall removes.
INSTALLED := $(BINDIR)/tur $(LIBDIR)/libtur.a $(LIBDIR)/$(notdir $(SHARED)) $(LIBDIR)/$(SONAME) $(LIBDIR)/libtur.so \
             $(LIBDIR)/pkgconfig/tur.pc $(INCLUDEDIR)/tur.h $(MANDIR)/man1/tur.1 $(BASH_COMPLETIONS)/tur \
             $(ZSH_COMPLETIONS)/_tur $(FISH_COMPLETIONS)/tur.fish $(patsubst schema/1.0/%,$(SCHEMA_DIR)/%,$(SCHEMA_FILES)) \
             $(patsubst conformance/%,$(SUITE_DIR)/%,$(SUITE_FILES))
in_prefix = $(patsubst $(PREFIX)/%,$${prefix}/%,$(1))

# Manual page and completions are what the command that is installed says of itself.
install: $(B)/tur $(B)/libtur.a $(SHARED) ## install command, libraries, header, manual, completions, schema and conformance suite below PREFIX
	install -d $(sort $(dir $(addprefix $(DESTDIR),$(INSTALLED))))
	install -m 755 $(B)/tur $(DESTDIR)$(BINDIR)/tur
	install -m 644 $(B)/libtur.a $(DESTDIR)$(LIBDIR)/libtur.a
	install -m 644 $(SHARED) $(DESTDIR)$(LIBDIR)/$(notdir $(SHARED))
	ln -sf $(notdir $(SHARED)) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libtur.so
	install -m 644 src/include/tur.h $(DESTDIR)$(INCLUDEDIR)/tur.h
	sed -e 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(call in_prefix,$(LIBDIR))|; s|@INCLUDEDIR@|$(call in_prefix,$(INCLUDEDIR))|' \
	    -e 's|@VERSION@|$(VERSION)|; s|@REQUIRES@|$(REQUIRES)|' src/tur.pc.in >$(DESTDIR)$(LIBDIR)/pkgconfig/tur.pc
	$(B)/tur help --man >$(DESTDIR)$(MANDIR)/man1/tur.1
	$(B)/tur completion bash >$(DESTDIR)$(BASH_COMPLETIONS)/tur
	$(B)/tur completion zsh >$(DESTDIR)$(ZSH_COMPLETIONS)/_tur
	$(B)/tur completion fish >$(DESTDIR)$(FISH_COMPLETIONS)/tur.fish
	install -m 644 $(SCHEMA_FILES) $(DESTDIR)$(SCHEMA_DIR)
	cd conformance && cp -R --parents $(patsubst conformance/%,%,$(SUITE_FILES)) $(DESTDIR)$(SUITE_DIR)

uninstall: ## remove what install put there
	rm -f $(addprefix $(DESTDIR),$(INSTALLED))
	for d in $(patsubst conformance%,$(SUITE_DIR)%,$(SUITE_FOLDERS)) $(SCHEMA_DIR) $(dir $(SCHEMA_DIR)) $(DATADIR)/tur; do [ ! -d $(DESTDIR)$$d ] || rmdir --ignore-fail-on-non-empty $(DESTDIR)$$d; done

clean: ## remove build/
	rm -rf build

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r t d; do printf '  %-16s %s\n' "$$t" "$$d"; done
