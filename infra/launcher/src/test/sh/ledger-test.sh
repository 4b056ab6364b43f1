#!/usr/bin/env bash
# Tries ./ledger and .ci/run in a world of their own, with JDKs and a Maven that only write down how they were called.
# Speaks TAP (Test Anything Protocol, version 12), one line for each test.
set -u

project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../../.." && pwd)
bash=$(type -P bash)
worlds=$(mktemp -d "${TMPDIR:-/tmp}/ledger-test.XXXXXX")
worlds=$(cd -P -- "$worlds" && pwd)
trap 'rm -rf "$worlds"' EXIT

# --- The world --------------------------------------------------------------------------------------------------------

# A project with sources from 2020, a home, a system without a JDK, and a PATH without java and mvn.
worlds_made=0
make_world() {
  worlds_made=$((worlds_made + 1))
  world="$worlds/world number $worlds_made"
  checkout="$world/a check out"
  jar="$checkout/infra/launcher/target/ledger-exec.jar"
  tools="$world/tools"
  help=infra/launcher/src/main/resources/org/mediationledger/launcher/help.txt
  mkdir -p "$checkout/$(dirname "$help")" "$checkout/shared-events/src/main/java" "$checkout/shared-events/src/test/java" \
    "$checkout/.ci" "$world/system" "$world/home" "$tools" "$world/else where"
  sed "s|^root=''\$|root='$world/system'|" "$project/ledger" >"$checkout/ledger"
  cp "$project/.ci/run" "$checkout/.ci/run"
  cp "$project/$help" "$checkout/$help"
  chmod +x "$checkout/ledger"
  touch "$checkout/pom.xml" "$checkout/shared-events/pom.xml" "$checkout/infra/launcher/pom.xml" \
    "$checkout/shared-events/src/main/java/Law.java" "$checkout/shared-events/src/main/java/Clock.java" \
    "$checkout/shared-events/src/test/java/LawTest.java"
  find "$checkout" -exec touch -t 202001010000 {} +
  for tool in awk basename cat date dirname env find flock grep head ls mkdir mv perl readlink rm rmdir sed sort tail \
    touch tr; do
    type -P "$tool" >/dev/null && ln -s "$(type -P "$tool")" "$tools/$tool"
  done
  ln -s "$bash" "$tools/bash"
  cd "$world/else where" || exit 1
}

# jdk FOLDER VERSION
jdk() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!%s\n' "$bash" >"$1/bin/javac"
  cat >"$1/bin/java" <<JAVA
#!$bash
if [ "\$1" = -Djarmode=tools ]; then
  [ "\$(cat "\$3")" = whole ] || { echo 'Invalid or corrupt jarfile'; exit 1; }
  while [ "\$1" != --destination ]; do shift; done
  mkdir -p "\$2/lib" && cat "$jar" >"\$2/ledger.jar"
else
  echo "home $1"
  echo "process \$\$"
  echo "folder \$PWD"
  printf '<%s>\n' "\$@"
fi
JAVA
  chmod +x "$1/bin/java" "$1/bin/javac"
}

# maven [LAST COMMANDS [GOAL]]: writes down each call, and makes a jar unless told otherwise, or asked for that goal
maven() {
  cat >"$tools/mvn" <<MVN
#!$bash
echo "JAVA_HOME=\${JAVA_HOME-} JAVA25_HOME=\${JAVA25_HOME-} folder=\$PWD mvn \$*" >>"$world/maven.log"
mkdir "$world/maven.runs" || { echo 'two at once' >>"$world/maven.log"; exit 1; }
mkdir -p infra/launcher/target
case " \$* " in *" ${2-no-goal} "*)
  echo whole >infra/launcher/target/ledger-exec.jar
  rmdir "$world/maven.runs"
  exit 0
  ;;
esac
${1-echo whole >infra/launcher/target/ledger-exec.jar}
end=\$?
rmdir "$world/maven.runs"
exit \$end
MVN
  chmod +x "$tools/mvn"
}

a_machine_that_has_all() {
  make_world
  jdk "$world/system/opt/jdk-25" 25.0.3
  maven
}

# Runs a command in the world: `out`, `err` and `status` are what came of it.
run() {
  env -i PATH="$tools" HOME="$world/home" ${java_home+JAVA_HOME="$java_home"} ${java_opts+LEDGER_JAVA_OPTS="$java_opts"} \
    "$@" >"$world/out" 2>"$world/err" </dev/null
  status=$?
  out=$(cat "$world/out")
  err=$(cat "$world/err")
}

ledger() {
  run "$checkout/ledger" "$@"
}

# As if it had been built long ago, after the sources of 2020.
date_the_build() {
  touch -t 202101010000 "$jar"
  touch -t 202101020000 "$checkout/infra/launcher/target/start/current"
}

builds() {
  if [ -f "$world/maven.log" ]; then grep -c mvn "$world/maven.log"; else echo 0; fi
}

# --- Saying so --------------------------------------------------------------------------------------------------------

tests=0
failures=0
wrong=''

is() {
  [ "$2" = "$3" ] || wrong="$wrong
# $1: expected [$3]
# but was [$2]"
}

holds() {
  case $2 in
    *"$3"*) ;;
    *) wrong="$wrong
# $1: expected to find [$3]
# in [$2]" ;;
  esac
}

lines() {
  printf '%s\n' "$1" | grep -c ''
}

try() {
  tests=$((tests + 1))
  wrong=''
  unset java_home java_opts
  "$1"
  if [ -z "$wrong" ]; then
    echo "ok $tests - $1"
  else
    failures=$((failures + 1))
    echo "not ok $tests - $1"
    printf '%s\n' "$wrong" | sed -e '/^$/d' -e 's/^\([^#]\)/#   \1/'
  fi
}

# --- The tests --------------------------------------------------------------------------------------------------------

help_needs_neither_a_JDK_nor_Maven() {
  make_world
  for words in help --help -h 'demo --help' 'run --port 1 -h'; do
    # shellcheck disable=SC2086
    ledger $words
    is "status of $words" "$status" 0
    is "$words" "$out" "$(cat "$project/$help")"
    is "errors of $words" "$err" ''
  done
}

help_names_every_command_and_option() {
  make_world
  ledger help
  for word in demo run help --data --secrets --port --cases --empty --directory --users --issuer; do
    holds help "$out" "  $word "
  done
}

a_command_that_is_not_there_is_refused_with_the_usage() {
  a_machine_that_has_all
  for word in strat '' --port; do
    ledger "$word"
    is "status of [$word]" "$status" 2
    is "output of [$word]" "$out" ''
    holds "errors of [$word]" "$err" 'Usage: ledger <command> [options]'
  done
  ledger
  is 'status of no command' "$status" 2
  is builds "$(builds)" 0
}

without_a_JDK_25_one_line_says_what_to_install() {
  make_world
  maven
  ledger demo
  is status "$status" 1
  is lines "$(lines "$err")" 1
  holds errors "$err" 'needs a JDK 25'
  holds errors "$err" 'https://adoptium.net'
  holds errors "$err" JAVA_HOME
  is builds "$(builds)" 0
}

without_Maven_one_line_says_what_to_install() {
  make_world
  jdk "$world/system/opt/jdk-25" 25.0.3
  ledger demo
  is status "$status" 1
  is lines "$(lines "$err")" 1
  holds errors "$err" 'needs Maven 3.8.7'
}

JAVA_HOME_comes_before_the_PATH() {
  a_machine_that_has_all
  java_home="$world/my jdk"
  jdk "$java_home" 25.0.1
  jdk "$world/other" 25.0.2
  ln -s "$world/other/bin/java" "$tools/java"
  ledger demo
  holds output "$out" "home $java_home"
}

the_PATH_comes_before_the_usual_places_and_older_ones_are_passed_over() {
  a_machine_that_has_all
  java_home="$world/seventeen"
  jdk "$java_home" 17.0.15
  jdk "$world/other" 25
  mkdir "$world/alternatives"
  ln -s '../other/bin/java' "$world/alternatives/java"
  ln -s "$world/alternatives/java" "$tools/java"
  ledger demo
  holds output "$out" "home $world/other"
}

a_JDK_25_is_found_in_every_usual_place() {
  make_world
  maven
  for place in system/usr/lib/jvm/temurin-25-jdk-amd64 system/usr/lib64/jvm/java-25-openjdk system/usr/java/jdk-25 \
    system/usr/local/openjdk-25 system/opt/jdk-25.0.3+9 system/opt/java/openjdk home/.sdkman/candidates/java/25.0.3-tem \
    home/.jdks/temurin-25.0.3 home/.gradle/jdks/adoptium-25 home/.asdf/installs/java/temurin-25.0.3 \
    home/.local/share/mise/installs/java/25 'system/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home' \
    'home/Library/Java/JavaVirtualMachines/temurin 25.jdk/Contents/Home' \
    system/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    system/usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    system/home/linuxbrew/.linuxbrew/opt/openjdk@25/libexec; do
    jdk "$world/$place" 25.0.3
    ledger demo
    holds "output for $place" "$out" "home $world/$place"
    rm -rf "${world:?}/$place"
  done
}

what_only_looks_like_a_JDK_25_is_passed_over() {
  make_world
  maven
  for version in 17.0.15 21 24.0.2 26 26-ea 250.1 2.5 1.8.0_25 ''; do
    jdk "$world/system/opt/jdk-25" "$version"
    ledger demo
    is "status for [$version]" "$status" 1
  done
  jdk "$world/system/opt/jdk-25" 25.0.3
  rm "$world/system/opt/jdk-25/bin/javac"
  ledger demo
  is 'status without a compiler' "$status" 1
}

early_and_vendor_versions_of_25_will_do() {
  make_world
  maven
  for version in 25 25-ea 25.0.3 25.0.3.1 25+36; do
    jdk "$world/system/opt/jdk-25" "$version"
    ledger demo
    is "status for [$version]" "$status" 0
  done
}

the_first_start_builds_with_that_JDK_and_the_second_does_not() {
  a_machine_that_has_all
  ledger demo
  is status "$status" 0
  is errors "$err" 'Building (first start, about a minute) …'
  holds 'the call of Maven' "$(cat "$world/maven.log")" "JAVA_HOME=$world/system/opt/jdk-25 "
  holds 'the call of Maven' "$(cat "$world/maven.log")" "folder=$checkout mvn -q -B"
  holds 'the call of Maven' "$(cat "$world/maven.log")" ' package -pl infra/launcher -am'
  ledger demo
  is 'errors, second time' "$err" ''
  is builds "$(builds)" 1
}

whatever_goes_into_the_jar_makes_it_stale() {
  for change in 'touch "$checkout/pom.xml"' 'touch "$checkout/infra/launcher/pom.xml"' \
    'touch "$checkout/shared-events/src/main/java/Law.java"' 'touch "$checkout/$help"' \
    'rm "$checkout/shared-events/src/main/java/Clock.java"' 'echo >"$checkout/shared-events/src/main/java/New.java"' \
    'rm -r "$checkout/shared-events/src/main/java"' 'rm "$jar"'; do
    a_machine_that_has_all
    ledger demo
    date_the_build
    eval "$change"
    ledger demo
    is "status after $change" "$status" 0
    is "builds after $change" "$(builds)" 2
  done
}

tests_and_notes_do_not_make_the_jar_stale() {
  a_machine_that_has_all
  ledger demo
  date_the_build
  touch "$checkout/shared-events/src/test/java/LawTest.java" "$checkout/README.md" "$checkout/.ci/run"
  ledger demo
  is builds "$(builds)" 1
}

what_Maven_has_built_by_itself_is_not_built_again() {
  a_machine_that_has_all
  mkdir -p "$(dirname "$jar")"
  echo whole >"$jar"
  ledger demo
  is status "$status" 0
  is builds "$(builds)" 0
  touch -t 202101010000 "$checkout/infra/launcher/target/start/current"
  echo >"$checkout/infra/launcher/target/start/$(cat "$checkout/infra/launcher/target/start/current")/ledger.jar"
  ledger demo
  is builds "$(builds)" 0
  is 'the jar that is started' "$(cat "$(printf '%s' "$out" | sed -n '/^<-jar>$/{n;s/^<\(.*\)>$/\1/p;}')")" whole
}

a_source_that_changes_while_Maven_runs_is_built_at_the_next_start() {
  a_machine_that_has_all
  maven 'touch -t 209901010000 shared-events/src/main/java/Law.java
echo whole >infra/launcher/target/ledger-exec.jar
touch -t 209901010001 infra/launcher/target/ledger-exec.jar'
  ledger demo
  is status "$status" 0
  ledger demo
  is builds "$(builds)" 2
}

a_build_that_fails_shows_its_last_lines_and_is_tried_again() {
  a_machine_that_has_all
  maven 'for n in $(echo {1..40}); do echo "line $n"; done; false'
  ledger demo
  is status "$status" 1
  is output "$out" ''
  holds errors "$err" "line 21"
  holds errors "$err" "line 40
The build failed. All that it said is in $checkout/infra/launcher/target/start-build.log"
  case $err in *'line 20'*) wrong="$wrong
# the whole log was shown" ;; esac
  maven
  ledger demo
  is 'status of the next start' "$status" 0
}

a_jar_that_was_cut_off_is_built_again() {
  a_machine_that_has_all
  mkdir -p "$(dirname "$jar")"
  echo half >"$jar"
  ledger demo
  is status "$status" 0
  is builds "$(builds)" 1
}

two_starts_at_once_build_once() {
  a_machine_that_has_all
  mkfifo "$world/entered" "$world/gate" "$world/second"
  maven "echo >'$world/entered'; read -r <'$world/gate'; echo whole >infra/launcher/target/ledger-exec.jar"
  env -i PATH="$tools" HOME="$world/home" "$checkout/ledger" demo >"$world/first.out" 2>&1 </dev/null &
  first=$!
  read -r <"$world/entered"
  env -i PATH="$tools" HOME="$world/home" "$checkout/ledger" demo >"$world/second.out" 2>"$world/second" </dev/null &
  second=$!
  IFS= read -r said <"$world/second"
  is 'what the second says' "$said" 'Waiting for another start that is building …'
  echo >"$world/gate"
  wait "$first"
  is 'status of the first' "$?" 0
  wait "$second"
  is 'status of the second' "$?" 0
  is builds "$(builds)" 1
  holds 'output of the first' "$(cat "$world/first.out")" '<demo>'
  holds 'output of the second' "$(cat "$world/second.out")" '<demo>'
}

Java_takes_the_place_of_the_script_so_that_signals_reach_it() {
  a_machine_that_has_all
  ledger demo
  env -i PATH="$tools" HOME="$world/home" "$checkout/ledger" demo >"$world/out" 2>&1 </dev/null &
  started=$!
  wait "$started"
  holds output "$(cat "$world/out")" "process $started"
}

arguments_and_the_current_folder_arrive_as_they_were() {
  a_machine_that_has_all
  ledger run --data 'my data' --users "it's \"mine\"" --issuer 'https://id.example/?a=*&b' ''
  holds output "$out" "folder $world/else where"
  holds output "$out" "-jar>
<$checkout/infra/launcher/target/start/"
  holds output "$out" "<run>
<--data>
<my data>
<--users>
<it's \"mine\">
<--issuer>
<https://id.example/?a=*&b>
<>"
}

it_starts_through_links_and_with_CDPATH_set() {
  a_machine_that_has_all
  mkdir "$world/bin"
  ln -s '../a check out/ledger' "$world/bin/relative"
  ln -s "$world/bin/relative" "$world/absolute"
  ln -s "$checkout" "$world/folder"
  ln -s "$checkout" link
  mkdir -p "$world/elsewhere/link"
  for way in "$world/bin/relative" "$world/absolute" "$world/folder/ledger" '../a check out/ledger' link/ledger; do
    run env CDPATH="$world/elsewhere" "$way" demo
    is "status of $way" "$status" 0
    holds "output of $way" "$out" "<$checkout/infra/launcher/target/start/"
  done
  is builds "$(builds)" 1
}

LEDGER_JAVA_OPTS_become_words_after_the_script_s_own() {
  a_machine_that_has_all
  touch "$world/else where/a-file"
  java_opts='-Xmx3g  -Dpattern=* *'
  ledger demo
  holds output "$out" "<-XX:MaxRAMPercentage=50>
<-Xmx3g>
<-Dpattern=*>
<*>
<-jar>"
}

three_builds_are_kept_for_those_who_still_run_them() {
  a_machine_that_has_all
  starts="$checkout/infra/launcher/target/start"
  for old in 20200101000000-4 20200101000000-3 20200102000000-1 20200103000000-1; do mkdir -p "$starts/$old"; done
  ledger demo
  is status "$status" 0
  is 'folders of builds' "$(cd "$starts" && echo [0-9]*)" "20200102000000-1 20200103000000-1 $(cat "$starts/current")"
}

# report FOLDER CLASS TESTS ERRORS SKIPPED FAILURES
report() {
  cat <<REPORT
mkdir -p $1/target/$2-reports
cat >$1/target/$2-reports/TEST-$3.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0.2" name="$3" time="0.1" tests="$4" errors="$5" skipped="$6" failures="$7">
  <properties><property name="tests" value="77"/></properties>
  <testcase name="one" classname="$3" time="0.1"><skipped message="&apos;A&apos; &amp; &quot;B&quot; are not set: $3 was not tried"/></testcase>
</testsuite>
XML
REPORT
}

ci() {
  run "$bash" "$checkout/.ci/run"
  last=$(printf '%s\n' "$out" | tail -n 1)
}

CI_ends_with_the_count_of_this_run_s_tests() {
  a_machine_that_has_all
  maven "$(report shared-events surefire LawTest 10 1 2 3)
$(report infra/launcher surefire LawTest 5 0 1 0)
$(report infra/launcher failsafe JourneyIT 7 0 0 0)
false" package
  mkdir -p "$checkout/query-side/target/surefire-reports"
  echo '<testsuite name="Old" tests="1000" errors="0" skipped="0" failures="0">' \
    >"$checkout/query-side/target/surefire-reports/TEST-Old.xml"
  ci
  is 'the last line' "$last" '15 passed, 4 failed, 3 skipped'
  is status "$status" 1
  holds 'the call of Maven' "$(cat "$world/maven.log")" "JAVA25_HOME=$world/system/opt/jdk-25 folder=$checkout mvn -B -ntp -T 2 -Dtest.forks=2 verify"
  holds output "$out" "Not run: 'A' & \"B\" are not set: JourneyIT was not tried"
  is 'times that one reason is told' "$(printf '%s\n' "$out" | grep -c 'LawTest was not tried')" 1
}

CI_begins_with_a_first_start_and_ends_where_that_fails() {
  a_machine_that_has_all
  ci
  is calls "$(cut -d' ' -f3- <"$world/maven.log" | sed 's/.* mvn /mvn /')" "mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package -pl infra/launcher -am
mvn -B -ntp -T 2 -Dtest.forks=2 verify"
  a_machine_that_has_all
  maven false
  ci
  is status "$status" 1
  is builds "$(builds)" 1
}

CI_keeps_the_exit_code_of_Maven() {
  for code in 0 1 7; do
    a_machine_that_has_all
    maven "$(report shared-events surefire LawTest 3 0 0 0)
(exit $code)" package
    ci
    is "status for $code" "$status" "$code"
    is "last line for $code" "$last" '3 passed, 0 failed, 0 skipped'
  done
}

CI_fails_when_no_test_ran_or_a_failure_was_passed_over() {
  a_machine_that_has_all
  ci
  is 'status without tests' "$status" 1
  is 'last line without tests' "$last" '0 passed, 0 failed, 0 skipped'
  a_machine_that_has_all
  maven "$(report shared-events surefire LawTest 3 0 0 1)" package
  ci
  is 'status with a failure that Maven ignored' "$status" 1
}

# A machine's apt-get, which only writes down what it was asked for.
apt_get() {
  printf '#!%s\necho "$@" >>"%s"\n' "$bash" "$world/apt.log" >"$tools/apt-get"
  chmod +x "$tools/apt-get"
}

asked_of_apt() {
  [ ! -e "$world/apt.log" ] || cat "$world/apt.log"
}

CI_installs_the_programs_that_check_evidence_and_paper_where_they_are_missing_and_it_may() {
  a_machine_that_has_all
  apt_get
  maven "$(report shared-events surefire LawTest 3 0 0 0)" package
  ci
  wanted="-q update
-q -y --no-install-recommends install openssl golang-go golang-golang-x-mod-dev poppler-utils qpdf libreoffice-writer-nogui fonts-dejavu-core"
  [ "$EUID" -eq 0 ] || wanted=''
  is 'the calls of apt-get' "$(asked_of_apt)" "$wanted"
  is status "$status" 0
}

CI_installs_nothing_that_is_there() {
  a_machine_that_has_all
  apt_get
  for program in go openssl pdftotext qpdf soffice; do
    touch "$tools/$program"
    chmod +x "$tools/$program"
  done
  mkdir -p "$world/system/usr/share/gocode/src/golang.org/x/mod/sumdb"
  mkdir -p "$world/system/usr/share/fonts/truetype/dejavu"
  touch "$world/system/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
  maven "$(report shared-events surefire LawTest 3 0 0 0)" package
  ci
  is 'the calls of apt-get' "$(asked_of_apt)" ''
  is status "$status" 0
}

CI_goes_on_where_nothing_can_be_installed() {
  a_machine_that_has_all
  maven "$(report shared-events surefire LawTest 3 0 0 0)" package
  ci
  is status "$status" 0
  is 'the last line' "$last" '3 passed, 0 failed, 0 skipped'
}

CI_without_a_JDK_25_says_so_and_fails() {
  make_world
  maven
  ci
  is status "$status" 1
  holds errors "$err" 'needs a JDK 25'
  is builds "$(builds)" 0
}

# In the order of this file.
for name in $(sed -n 's/^\([A-Za-z0-9_]*\)() {$/\1/p' "${BASH_SOURCE[0]}" | sed '1,/^try$/d'); do
  case $name in report | ci | apt_get | asked_of_apt) ;; *) try "$name" ;; esac
done
echo "1..$tests"
exit "$((failures > 0))"
