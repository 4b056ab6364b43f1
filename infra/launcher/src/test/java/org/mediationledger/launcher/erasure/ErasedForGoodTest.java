package org.mediationledger.launcher.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody finds who has everything that a ledger has and had, after personal data were erased. */
@Timeout(180)
class ErasedForGoodTest {

    private static final List<String> ERASED = List.of(
            "Perpetua Featherstonehaugh",
            "0161 496 0713",
            "perpetua.featherstonehaugh@example.org",
            "17 Vanishing Lane",
            "Would settle for two mornings of therapy",
            "Bruised wrists on Tuesday");

    private static final List<String> KEPT = List.of("Zebedee Featherstone-Kept");

    private static final int DISCLOSURE_BYTES = 64;

    @TempDir
    Path folder;

    @Test
    void neither_values_nor_salts_nor_keys_are_found_in_any_file_log_or_memory() throws Exception {
        List<Trace> erased;
        List<Trace> kept;
        try (OtherProcess ledger = OtherProcess.over(folder)) {
            String kase = recorded(ledger);
            List<Disclosed> all = Disclosed.all(copyOf("data"), folder.resolve("secrets"));
            assertThat(all).extracting(Disclosed::value).containsAll(ERASED).containsAll(KEPT);
            byte[] pack = ledger.pack("coordinator", kase + "/evidence?recipient=FAMILY");
            erased = Stream.concat(
                            traces(all, ERASED).stream(),
                            Stream.of(new Trace("a pack's disclosures", disclosuresIn(pack))))
                    .toList();
            kept = traces(all, KEPT);
            assertThat(found(erased)).as("the search finds what is there").isNotEmpty();
            assertThat(lookedThrough())
                    .as("what is looked through")
                    .contains("events.db", "events.db-wal", "vault.db", "log", "access", "packs");

            erase(ledger, kase);
            settle(ledger, kase);
            ledger.hangUp();
            ledger.dumpMemory(folder.resolve("memory.hprof"));
            assertThat(found(erased)).as("while it runs").isEmpty();
            assertThat(found(kept)).as("what was not erased").isNotEmpty();
            Files.delete(folder.resolve("memory.hprof"));
            ledger.stop();
        }
        assertThat(found(erased)).as("after it has ended").isEmpty();
    }

    private Set<String> lookedThrough() throws IOException {
        Path data = folder.resolve("data");
        return files(data).stream()
                .map(file -> data.relativize(file).getName(0).toString())
                .collect(Collectors.toSet());
    }

    /** Some bytes of the first disclosures in a pack, as the archive holds them, compressed. */
    private static byte[] disclosuresIn(byte[] pack) {
        String archive = new String(pack, StandardCharsets.ISO_8859_1);
        int name = archive.indexOf("pack/disclosures/");
        assertThat(name).isPositive();
        int content = archive.indexOf(".json", name) + ".json".length();
        return Arrays.copyOfRange(pack, content, content + DISCLOSURE_BYTES);
    }

    private static String recorded(OtherProcess ledger) {
        String kase = "/api/cases/"
                + ledger.post("coordinator", "/api/cases", """
                {"process": "MEDIATION", "source": "FAMILY", "channel": "HELPLINE", "localAuthority": "E08000003",
                 "provider": "together-trust", "adviserOrganisation": "together-trust",
                 "holder": {"capacity": "PARENT", "name": "Perpetua Featherstonehaugh", "phone": "0161 496 0713",
                            "email": "perpetua.featherstonehaugh@example.org", "address": "17 Vanishing Lane"},
                 "child": {"name": "Zebedee Featherstone-Kept", "dateOfBirth": "2015-09-01"}}""").path("id").asString();
        ledger.post("coordinator", kase + "/confidences", """
                {"topic": "MEETING", "words": "Would settle for two mornings of therapy"}""");
        ledger.post("coordinator", kase + "/concerns", """
                {"harm": "PHYSICAL_ABUSE", "words": "Bruised wrists on Tuesday"}""");
        ledger.get("coordinator", kase);
        ledger.get("coordinator", kase + "/timeline");
        ledger.get("safeguarding", kase + "/timeline");
        ledger.get("coordinator", "/api/cases?name=perpetua");
        return kase;
    }

    private static void erase(OtherProcess ledger, String kase) {
        String parent =
                ledger.get("coordinator", kase).at("/intake/holders/0/person").asString();
        ledger.post("dpo", kase + "/people/" + parent + "/erasure", """
                {"ground": "OBJECTION"}""");
        ledger.post("dpo", kase + "/retention-classes/NOTE/erasure", """
                {"ground": "RETENTION_OVER"}""");
        ledger.post("safeguarding", kase + "/concerns/1/closure", """
                {"closedAs": "MISTAKEN"}""");
        ledger.post("safeguarding", kase + "/concerns/1/erasure", """
                {"ground": "RETENTION_OVER"}""");
    }

    /** Waits until all keys are gone. */
    private static void settle(OtherProcess ledger, String kase) {
        for (String user : List.of("coordinator", "safeguarding")) {
            while (showsAnyErased(ledger.get(user, kase), ledger.get(user, kase + "/timeline"))) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean showsAnyErased(JsonNode... answers) {
        return Stream.of(answers).anyMatch(answer -> ERASED.stream().anyMatch(answer.toString()::contains));
    }

    private static List<Trace> traces(List<Disclosed> all, List<String> values) {
        return Stream.concat(words(values), sealed(all, values)).toList();
    }

    /** The longest word of each value, which nobody else's values have. */
    private static Stream<Trace> words(List<String> values) {
        return values.stream()
                .map(value -> Stream.of(value.split("[ @.]"))
                        .max(Comparator.comparing(String::length))
                        .orElseThrow())
                .filter(word -> word.length() > 6)
                .flatMap(word -> Trace.ofText("word '" + word + "'", word));
    }

    private static Stream<Trace> sealed(List<Disclosed> all, List<String> values) {
        return all.stream()
                .filter(disclosed -> values.contains(disclosed.value()))
                .flatMap(disclosed -> Stream.of(
                                Trace.ofText("value '" + disclosed.value() + "'", disclosed.value()),
                                Trace.ofText("disclosure of '" + disclosed.value() + "'", disclosed.disclosure()),
                                Trace.ofText("salt of '" + disclosed.value() + "'", disclosed.salt()),
                                Trace.ofBytes("data key of '" + disclosed.value() + "'", disclosed.secret()),
                                Trace.ofBytes("wrapped key of '" + disclosed.value() + "'", disclosed.wrapped()))
                        .flatMap(traces -> traces));
    }

    private Map<String, List<String>> found(List<Trace> traces) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : files(folder)) {
            List<String> here = Trace.found(traces, Files.readAllBytes(file));
            if (!here.isEmpty()) {
                found.put(folder.relativize(file).toString(), here);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    @TempDir
    Path elsewhere;

    private Path copyOf(String name) throws IOException {
        Path original = folder.resolve(name);
        Path copy = elsewhere.resolve(name);
        for (Path file : files(original)) {
            Path target = copy.resolve(original.relativize(file));
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file, target);
        }
        return copy;
    }
}
