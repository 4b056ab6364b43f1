package org.mediationledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.LedgerLeaf;

/**
 * States how far every case had come, in one leaf, and shows any case's place in the newest such statement. What was
 * stated lies beside the log; it can be made again from the leaves before.
 */
public final class HeadsOfCases {

    private static final String SEPARATOR = " ";

    private final EvidenceLog log;
    private final Path file;
    private @Nullable Statement newest;

    private record Statement(long leaf, List<CaseHead> heads, List<Hash> hashes) {

        static Statement of(long leaf, List<CaseHead> heads) {
            return new Statement(
                    leaf,
                    heads,
                    heads.stream().map(head -> Merkle.leafHash(head.bytes())).toList());
        }
    }

    /**
     * A case's place among the heads of all cases.
     *
     * @param leaf the index of the leaf that states their root
     * @param entry how far the case had come
     * @param index its place among all
     * @param cases how many there were
     * @param path the inclusion proof
     */
    public record Place(long leaf, CaseHead entry, long index, long cases, List<Hash> path) {}

    /** @param folder the log's */
    public HeadsOfCases(EvidenceLog log, Path folder) {
        this.log = log;
        this.file = folder.resolve("heads");
        this.newest = read();
    }

    /** Puts a new statement into the log; none where there is no case yet. */
    public synchronized void state() {
        List<CaseHead> heads = log.caseHeads();
        if (heads.isEmpty()) {
            return;
        }
        Hash root = Merkle.root(
                heads.stream().map(head -> Merkle.leafHash(head.bytes())).toList());
        long size = log.head().size();
        long leaf = log.append(stamp -> LedgerLeaf.caseHeads(stamp, heads.size(), root, size));
        Statement statement = Statement.of(leaf, heads);
        write(statement);
        newest = statement;
    }

    /** The case's place in the newest statement; null where it has none. */
    public synchronized @Nullable Place place(String pseudonym) {
        Statement statement = newest;
        if (statement == null) {
            return null;
        }
        for (int i = 0; i < statement.heads().size(); i++) {
            CaseHead head = statement.heads().get(i);
            if (head.pseudonym().equals(pseudonym)) {
                int cases = statement.heads().size();
                return new Place(
                        statement.leaf(), head, i, cases, Inclusion.prove(statement(statement.hashes()), i, cases));
            }
        }
        return null;
    }

    /** Hashes of subtrees, worked out from the leaves each time: packs are made one at a time. */
    private static SubtreeHashes statement(List<Hash> leaves) {
        return (level, index) -> Merkle.root(leaves.subList((int) (index << level), (int) ((index + 1) << level)));
    }

    private @Nullable Statement read() {
        try {
            if (!Files.exists(file)) {
                return null;
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            List<CaseHead> heads = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(SEPARATOR, 3);
                heads.add(new CaseHead(parts[0], Long.parseLong(parts[1]), Hash.fromBase64(parts[2])));
            }
            return Statement.of(Long.parseLong(lines.getFirst()), heads);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Statement statement) {
        StringBuilder lines = new StringBuilder().append(statement.leaf()).append('\n');
        statement
                .heads()
                .forEach(head -> lines.append(String.join(
                                SEPARATOR,
                                head.pseudonym(),
                                Long.toString(head.events()),
                                head.head().base64()))
                        .append('\n'));
        try {
            DurableFiles.writeAmongOthers(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
