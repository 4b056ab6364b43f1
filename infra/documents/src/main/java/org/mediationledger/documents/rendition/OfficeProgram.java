package org.mediationledger.documents.rendition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mediationledger.documents.examination.MediaType;

/**
 * LibreOffice without a screen, in a process of its own for each document: a new profile, thrown away afterwards, that runs
 * no macros and updates no links; no network, where the machine lets a process be cut off from it (by {@code unshare}), and
 * otherwise a proxy that doesn't answer, which is all that can be done then; a limit of memory where there is
 * {@code prlimit}; and a limit of time.
 */
public final class OfficeProgram {

    private static final String PROFILE = "registrymodifications.xcu";
    private static final String NO_PROXY_THERE = "http://127.0.0.1:9";
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    /** Each takes a core and some gigabytes. */
    private static final int AT_A_TIME = 2;

    private final Semaphore seats = new Semaphore(AT_A_TIME);
    private final String program;
    private final Duration patience;
    private final long memory;

    private OfficeProgram(String program, Duration patience, long memory) {
        this.program = program;
        this.patience = patience;
        this.memory = memory;
    }

    /**
     * The program of that name on the path, or at that place.
     *
     * @param patience after which it is stopped
     * @param memory bytes of address space that it may have; LibreOffice needs about 2 GiB
     */
    public static OfficeProgram of(String program, Duration patience, long memory) {
        return new OfficeProgram(program, patience, memory);
    }

    /** Debian's {@code soffice}, for two minutes and 4 GiB. */
    public static OfficeProgram standard() {
        return of("soffice", Duration.ofMinutes(2), 4L << 30);
    }

    void convert(Path original, MediaType type, Path pdf) throws IOException, NotRendered {
        if (!isFound(program)) {
            throw new NotRendered(NoRendition.NO_PROGRAM);
        }
        if (!seated()) {
            throw new NotRendered(NoRendition.TOO_SLOW);
        }
        try {
            convertNow(original, type, pdf);
        } finally {
            seats.release();
        }
    }

    private boolean seated() {
        try {
            return seats.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void convertNow(Path original, MediaType type, Path pdf) throws IOException, NotRendered {
        Path folder = Files.createTempDirectory(original.toAbsolutePath().getParent(), "office");
        try {
            Path copy = folder.resolve("document." + type.name().toLowerCase(Locale.ROOT));
            Files.copy(original, copy);
            writeProfile(folder);
            boolean ended = run(folder, command(folder, copy), patience);
            Path made = folder.resolve("document.pdf");
            if (!ended || !Files.exists(made)) {
                throw new NotRendered(ended ? NoRendition.PROGRAM_FAILED : NoRendition.TOO_SLOW);
            }
            Files.move(made, pdf, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(folder);
        }
    }

    private List<String> command(Path folder, Path document) throws IOException {
        List<String> command = new ArrayList<>();
        if (isFound("prlimit")) {
            command.addAll(List.of("prlimit", "--as=" + memory, "--core=0", "--"));
        }
        command.addAll(cutOff(folder));
        command.addAll(List.of(
                program,
                "-env:UserInstallation=" + profile(folder).toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--nofirststartwizard",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                document.toString()));
        return command;
    }

    /** What takes the network from a program, as far as this process may: as root, or as a user of one's own namespace. */
    private static List<String> cutOff(Path folder) throws IOException {
        for (List<String> way : List.of(List.of("unshare", "-n", "--"), List.of("unshare", "-r", "-n", "--"))) {
            List<String> trial = new ArrayList<>(way);
            trial.add("true");
            if (isFound("unshare") && exits(folder, trial)) {
                return way;
            }
        }
        return List.of();
    }

    private static boolean exits(Path folder, List<String> command) throws IOException {
        Process process = started(folder, command);
        return ended(process, A_MOMENT) && process.exitValue() == 0;
    }

    private static boolean run(Path folder, List<String> command, Duration patience) throws IOException {
        return ended(started(folder, command), patience);
    }

    private static Process started(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of(
                "PATH",
                path,
                "HOME",
                folder.toString(),
                "TMPDIR",
                folder.toString(),
                "LANG",
                "C.UTF-8",
                "http_proxy",
                NO_PROXY_THERE,
                "https_proxy",
                NO_PROXY_THERE));
        return builder.start();
    }

    /** Waits, and ends it with all that it started when it takes too long, or when one is told to stop waiting. */
    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void writeProfile(Path folder) throws IOException {
        Path user = Files.createDirectories(profile(folder).resolve("user"));
        try (InputStream settings = OfficeProgram.class.getResourceAsStream(PROFILE)) {
            if (settings == null) {
                throw new IOException("the profile is missing");
            }
            Files.writeString(user.resolve(PROFILE), new String(settings.readAllBytes(), UTF_8));
        }
    }

    private static Path profile(Path folder) {
        return folder.resolve("profile");
    }

    private static boolean isFound(String program) {
        if (program.contains(File.separator)) {
            return Files.isExecutable(Path.of(program));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
