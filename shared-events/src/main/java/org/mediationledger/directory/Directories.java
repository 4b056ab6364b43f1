package org.mediationledger.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The directories that a ledger can run with. */
public final class Directories {

    private static final Set<Section> ANY = EnumSet.allOf(Section.class);
    private static final Set<Section> OPERATORS_OWN =
            EnumSet.of(Section.ORGANISATIONS, Section.MEDIATORS, Section.CONTRACTS, Section.RETENTION);

    private Directories() {}

    /** The local authorities and commissioning bodies of England; no organisations and no mediators. */
    public static Directory england() {
        return bodiesOfEngland().complete();
    }

    /** {@link #england()} with the organisations, mediators and contracts of the demonstration, most of them invented. */
    public static Directory demo() {
        return bodiesOfEngland().add(supplied("demo-organisations.csv")).complete();
    }

    /**
     * {@link #england()} with an operator's own organisations, mediators and contracts. The format is written down at the head of
     * {@code demo-organisations.csv}, which is an example of it.
     *
     * @throws IOException when the file cannot be read
     * @throws MalformedDirectoryException when what it says cannot be used
     */
    public static Directory read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return bodiesOfEngland()
                .add(DirectoryFileReader.read(file.toString(), content, OPERATORS_OWN))
                .complete();
    }

    private static DirectoryAssembly bodiesOfEngland() {
        return new DirectoryAssembly().add(supplied("local-authorities.csv")).add(supplied("commissioning-bodies.csv"));
    }

    private static DirectoryFile supplied(String name) {
        try (InputStream content = Objects.requireNonNull(Directories.class.getResourceAsStream(name), name)) {
            return DirectoryFileReader.read(name, content.readAllBytes(), ANY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
