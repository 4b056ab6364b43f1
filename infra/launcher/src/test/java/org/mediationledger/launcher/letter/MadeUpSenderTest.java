package org.mediationledger.launcher.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.launcher.settings.SettingRefused;
import org.mediationledger.launcher.settings.SystemTime;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Nobody but a demo writes in a name, or of an address, that was made up. */
class MadeUpSenderTest {

    private static final Map<String, String> TOLD = Map.of(
            "from", "letters@ledger.example.org",
            "return-path", "returned@ledger.example.org",
            "address", "https://ledger.example.org",
            "contact", "0161 496 0000");

    private static final Clock CLOCK = SystemTime.clock();

    @TempDir
    private Path folder;

    @Test
    void what_is_told_stands_on_letters() {
        Writer writer = Writer.inEarnest(settings(TOLD));

        assertThat(writer.sender().from().mailbox()).isEqualTo("letters@ledger.example.org");
        assertThat(writer.sender().returnPath().mailbox()).isEqualTo("returned@ledger.example.org");
        assertThat(writer.address()).isEqualTo(URI.create("https://ledger.example.org"));
        assertThat(writer.contact()).isEqualTo("0161 496 0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "return-path", "address", "contact"})
    void each_of_it_is_asked_for_by_name(String name) {
        Map<String, String> told = new TreeMap<>(TOLD);
        told.remove(name);
        refused(told, "ledger.letters." + name + " must be set");
        told.put(name, " ");
        refused(told, "ledger.letters." + name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            from, Letters <letters@ledger.example.org>, must be an e-mail address
            return-path, nobody, must be an e-mail address
            address, ledger.example.org, must be an address such as
            address, ftp://ledger.example.org, must be an address such as
            address, https://ledger.example.org/, must be an address such as
            address, https://ledger.example.org?a=b, must be an address such as
            contact, 'one\u0007line', U+0007
            """)
    void what_cannot_be_used_is_refused_by_name(String name, String value, String why) {
        Map<String, String> told = new TreeMap<>(TOLD);
        told.put(name, value);
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> Writer.inEarnest(settings(told)))
                .withMessageContainingAll("ledger.letters." + name, why);
    }

    @Test
    void what_a_demo_makes_up_can_belong_to_nobody() {
        Writer demo = Writer.ofDemo(settings(Map.of()));

        assertThat(List.of(
                        demo.sender().from().mailbox(),
                        demo.sender().returnPath().mailbox()))
                .allMatch(mailbox -> mailbox.endsWith(".example"));
        assertThat(demo.contact()).contains("0161 496 0000", ".example");
        assertThat(Writer.ofDemo(settings(TOLD))).isEqualTo(Writer.inEarnest(settings(TOLD)));
    }

    @Test
    void a_body_is_found_by_its_code_however_that_was_written_and_its_address_is_one() {
        Map<String, String> told = new TreeMap<>(TOLD);
        told.put("bodies.e08000003", "send@manchester.example.org");
        assertThat(settings(told).bodies()).containsExactly(Map.entry("E08000003", "send@manchester.example.org"));
        assertThat(Writer.told(settings(told), false)).isEqualTo(Writer.inEarnest(settings(TOLD)));

        told.put("bodies.QOP", "nobody");
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> Writer.told(settings(told), false))
                .withMessage("ledger.letters.bodies.QOP must be an e-mail address");
    }

    @Test
    void a_way_out_that_is_half_told_is_refused_by_name() throws IOException {
        String password =
                Files.writeString(folder.resolve("password"), "made-up").toString();
        notSent(Map.of("smtp.host", "mail.example.org"), "ledger.letters.post must be set");
        notSent(Map.of("folder", "letters", "smtp.port", "465"), "ledger.letters.smtp.host must be set");
        notSent(smtp("user", "ledger"), "ledger.letters.smtp.password must be set");
        notSent(smtp("password", password), "ledger.letters.smtp.user must be set");
        Map<String, String> unreadable = new TreeMap<>(smtp("user", "ledger"));
        unreadable.put("smtp.password", folder.resolve("none").toString());
        notSent(unreadable, "ledger.letters.smtp.password: the file");
        notSent(smtp("encryption", "NONE"), "ledger.letters.smtp.encryption: only a server on this machine");
    }

    @Test
    void a_way_out_that_is_told_is_taken() throws IOException {
        Map<String, String> told = new TreeMap<>(smtp("user", "ledger"));
        told.put(
                "smtp.password",
                Files.writeString(folder.resolve("password"), "made-up").toString());

        for (Map<String, String> ways :
                Stream.of(told, Map.of("folder", "letters"), smtp("port", "25")).toList()) {
            assertThat(Carriers.told(
                            settings(ways), Writer.ofDemo(settings(ways)).sender(), CLOCK))
                    .isNotNull();
        }
    }

    /** By address, so that nothing is looked up; one that is kept free for documentation (RFC 5737). */
    private static Map<String, String> smtp(String name, String value) {
        return Map.of("smtp.host", "192.0.2.1", "post", "post", "smtp." + name, value);
    }

    private static void notSent(Map<String, String> told, String why) {
        LetterSettings settings = settings(told);
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(
                        () -> Carriers.told(settings, Writer.ofDemo(settings).sender(), CLOCK))
                .withMessageStartingWith(why);
    }

    private static void refused(Map<String, String> told, String why) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> Writer.inEarnest(settings(told)))
                .withMessageStartingWith(why);
    }

    private static LetterSettings settings(Map<String, String> told) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        source.put("ledger.letters.unused", "");
        told.forEach((name, value) -> source.put("ledger.letters." + name, value));
        return new Binder(source).bindOrCreate("ledger.letters", LetterSettings.class);
    }
}
