package org.mediationledger.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.programs.Program;

/** A program in Go that knows transparency logs by Go's own x/mod alone. */
final class GoPeer {

    private static final String INSTALL =
            "install Go and its x/mod (on Debian: apt-get install golang-go golang-golang-x-mod-dev).";
    private static final String MODULE = "src/golang.org/x/mod/sumdb/note";

    private final Path folder;

    private GoPeer(Path folder) {
        this.folder = folder;
    }

    /** Builds it there. */
    static GoPeer in(Path folder) throws IOException, InterruptedException {
        Path source = folder.resolve("peer.go");
        try (InputStream resource = Objects.requireNonNull(GoPeer.class.getResourceAsStream("peer.go"))) {
            Files.copy(resource, source);
        }
        Program.Ended built = Program.run(folder, INSTALL, offline(), List.of("go", "build", "-o", "peer", "peer.go"));
        assertThat(built).isEqualTo(new Program.Ended(0, ""));
        return new GoPeer(folder);
    }

    /** Runs one of its commands with a file of these members. */
    Program.Ended run(String command, Map<String, Json> members) throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", ".json");
        Files.write(told, CanonicalJson.write(new JsonObject(members)));
        return Program.run(folder, INSTALL, Map.of(), List.of("./peer", command, told.toString()));
    }

    /** Go in the way of Debian's packages: everything from the machine, nothing from the network. */
    private static Map<String, String> offline() {
        String own = Objects.requireNonNullElse(System.getenv("GOPATH"), "");
        Path gopath = Stream.concat(Stream.of(own.split(File.pathSeparator)), Stream.of("/usr/share/gocode"))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(path -> Files.isDirectory(path.resolve(MODULE)))
                .findFirst()
                .orElseGet(() -> fail("There is no golang.org/x/mod here: " + INSTALL));
        return Map.of(
                "GOPATH", gopath.toString(),
                "GO111MODULE", "off",
                "GOPROXY", "off",
                "GOFLAGS", "",
                "CGO_ENABLED", "0",
                "GOCACHE", Path.of("target", "go-cache").toAbsolutePath().toString());
    }
}
