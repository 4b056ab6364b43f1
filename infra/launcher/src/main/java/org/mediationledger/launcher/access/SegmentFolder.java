package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mediationledger.durable.DurableFiles;

/** The folder of the segments, for its owner's eyes only. */
record SegmentFolder(Path path) {

    /** Makes the folder (mode 0700) where it is missing. */
    static SegmentFolder open(Path path) throws IOException {
        DurableFiles.createFolder(path);
        return new SegmentFolder(path);
    }

    /** Those that are there, oldest first. */
    List<Segment> segments() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(Segment::of).filter(Objects::nonNull).sorted().toList();
        }
    }

    /** A new segment without entries (mode 0600); its name is durable. */
    Segment create(long first, LocalDate day) throws IOException {
        Segment segment = Segment.in(path, first, day);
        DurableFiles.write(segment.file(), new byte[0]);
        return segment;
    }

    /** Keeps bytes beside a segment, under a name that is none of a segment's; durable. */
    void putAside(Segment segment, byte[] torn) throws IOException {
        Path free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> path.resolve(segment.file().getFileName() + ".torn-" + number))
                .filter(file -> !Files.exists(file))
                .findFirst()
                .orElseThrow();
        DurableFiles.write(free, torn);
    }
}
