package org.mediationledger.launcher.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.settings.SettingRefused;

/** What stands on a real certificate was told, all of it. */
class PaperSettingsTest {

    private static final URI ADDRESS = URI.create("https://ledger.example.org");
    private static final URI AUTHORITY = URI.create("http://tsa.example.org/stamps");

    @TempDir
    private Path folder;

    private Path keys = Path.of("keys.p12");
    private Path password = Path.of("password");

    @BeforeEach
    void files_that_can_be_read() throws IOException {
        keys = Files.writeString(folder.resolve("keys.p12"), "keys");
        password = Files.writeString(folder.resolve("password"), "made-up");
    }

    @Test
    void all_of_it_or_nothing() {
        assertThat(new PaperSettings(null, null, null, null, null).isTold()).isFalse();
        assertThat(new PaperSettings(null, " ", null, null, null).isTold()).isFalse();
        PaperSettings whole = new PaperSettings(ADDRESS, "0161 496 0000", keys, password, AUTHORITY);
        assertThat(whole.isTold()).isTrue();
        assertThatCode(whole::requireAll).doesNotThrowAnyException();
    }

    @Test
    void what_is_missing_is_named() {
        refused(new PaperSettings(null, "0161 496 0000", keys, password, AUTHORITY), "ledger.paper.address must");
        refused(new PaperSettings(ADDRESS, null, keys, password, AUTHORITY), "ledger.paper.contact must");
        refused(new PaperSettings(ADDRESS, "0161 496 0000", null, password, AUTHORITY), "ledger.paper.keys must");
        refused(new PaperSettings(ADDRESS, "0161 496 0000", keys, null, AUTHORITY), "ledger.paper.password must");
        refused(new PaperSettings(ADDRESS, "0161 496 0000", keys, password, null), "ledger.paper.time-stamps must");
    }

    @Test
    void what_no_certificate_can_bear_is_refused_before_there_is_one() {
        refused(
                new PaperSettings(URI.create("https://ledger.example.org/"), "0161", keys, password, AUTHORITY),
                "ledger.paper.address must be an address such as");
        refused(
                new PaperSettings(ADDRESS, "x".repeat(121), keys, password, AUTHORITY),
                "ledger.paper.contact can't be printed");
        refused(
                new PaperSettings(ADDRESS, "0161", folder.resolve("none"), password, AUTHORITY),
                "ledger.paper.keys: the file");
        refused(new PaperSettings(ADDRESS, "0161", keys, folder, AUTHORITY), "ledger.paper.password: the file");
    }

    private static void refused(PaperSettings settings, String why) {
        assertThat(settings.isTold()).isTrue();
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(settings::requireAll)
                .withMessageStartingWith(why);
    }
}
