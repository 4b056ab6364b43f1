package org.mediationledger.documents.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.examination.MediaType;

/** What a program may do that is started as LibreOffice is: scripts stand in for it, and report. */
class OfficeProgramTest {

    private static final long GIBIBYTE = 1L << 30;

    @TempDir
    private Path folder;

    @Test
    void it_reaches_no_network() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String tries = "(exec 3<>/dev/tcp/127.0.0.1/%d) 2>/dev/null && echo reached || echo alone"
                    .formatted(server.getLocalPort());

            assertThat(reported(tries)).isEqualToIgnoringNewLines("alone");
        }
    }

    @Test
    void its_memory_is_limited_and_its_environment_bare() throws Exception {
        assertThat(reported("ulimit -v")).isEqualToIgnoringNewLines(Long.toString(GIBIBYTE / 1024));
        assertThat(reported("env | cut -d= -f1 | sort | tr '\\n' ' '"))
                .doesNotContain("JAVA")
                .contains("HOME", "http_proxy", "https_proxy");
    }

    @Test
    void its_profile_is_new_and_forbids_macros() throws Exception {
        assertThat(reported("cat profile/user/registrymodifications.xcu"))
                .contains("MacroSecurityLevel\" oor:op=\"fuse\"><value>3")
                .contains("DisableMacrosExecution\" oor:op=\"fuse\"><value>true");
        assertThat(reported("echo $HOME")).isNotEqualTo(reported("echo $HOME"));
    }

    @Test
    void nothing_of_it_is_left() throws Exception {
        Path folderOfIts = Path.of(reported("echo $HOME").strip());

        assertThat(folderOfIts).doesNotExist();
    }

    @Test
    void it_is_stopped_when_it_takes_too_long_with_all_that_it_started() throws Exception {
        Path started = folder.resolve("started");
        Path script = script("sleep 300 & echo $! > " + started + "; wait");

        assertReason(NoRendition.TOO_SLOW, OfficeProgram.of(script.toString(), Duration.ofSeconds(5), GIBIBYTE));
        long child = Long.parseLong(Files.readString(started).strip());
        assertThat(ends(child)).isTrue();
    }

    /** Whether it is gone, or but waits to be buried, soon. */
    private static boolean ends(long process) throws IOException {
        long latest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < latest) {
            try {
                if (Files.readString(Path.of("/proc/" + process + "/stat")).contains(") Z ")) {
                    return true;
                }
            } catch (NoSuchFileException gone) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    @Test
    void a_program_that_makes_nothing_has_failed() throws Exception {
        assertReason(
                NoRendition.PROGRAM_FAILED,
                OfficeProgram.of(script("exit 1").toString(), Duration.ofMinutes(1), GIBIBYTE));
    }

    private void assertReason(NoRendition reason, OfficeProgram program) {
        assertThatExceptionOfType(NotRendered.class)
                .isThrownBy(() -> program.convert(original(), MediaType.ODT, folder.resolve("made")))
                .satisfies(none -> assertThat(none.reason()).isEqualTo(reason));
    }

    /** What commands print when they stand in for the program. */
    private String reported(String commands) throws IOException, NotRendered {
        Path script = script("(" + commands + ") > document.pdf");
        Path made = folder.resolve("made");
        OfficeProgram.of(script.toString(), Duration.ofMinutes(1), GIBIBYTE).convert(original(), MediaType.ODT, made);
        return Files.readString(made);
    }

    private Path original() throws IOException {
        return Files.writeString(folder.resolve("original"), "x");
    }

    private Path script(String commands) throws IOException {
        Path script = Files.writeString(folder.resolve("program"), "#!/bin/bash\n" + commands + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script;
    }
}
