package org.mediationledger.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The tree, roots and proofs that Certificate Transparency publishes; see the vectors' README. */
class PublishedTreeTest {

    private static Vectors published = new Vectors(List.of(), List.of(), List.of(), List.of());

    record Vectors(List<String> leaves, List<String> roots, List<Included> inclusion, List<Grown> consistency) {

        List<Hash> leafHashes() {
            return leaves.stream()
                    .map(HexFormat.of()::parseHex)
                    .map(Merkle::leafHash)
                    .toList();
        }

        Hash root(int size) {
            return Hash.fromHex(roots.get(size));
        }

        SubtreeHashes stored() {
            StoredTree tree = new StoredTree();
            leafHashes().forEach(tree::append);
            return tree;
        }
    }

    record Included(int index, int size, List<String> path) {}

    record Grown(int oldSize, int size, List<String> proof) {}

    @BeforeAll
    static void read_the_published_file() throws Exception {
        try (InputStream file =
                Objects.requireNonNull(PublishedTreeTest.class.getResourceAsStream("merkle/rfc6962.json"))) {
            published = JsonMapper.shared().readValue(file, Vectors.class);
        }
    }

    static Stream<Included> included() {
        return published.inclusion().stream();
    }

    static Stream<Grown> grown() {
        return published.consistency().stream();
    }

    @Test
    void every_published_root_is_reached() {
        CompactRange tree = CompactRange.empty();
        assertThat(tree.root()).isEqualTo(published.root(0)).isEqualTo(Merkle.emptyRoot());
        for (Hash leaf : published.leafHashes()) {
            tree.append(leaf);
            int size = Math.toIntExact(tree.size());
            assertThat(tree.root()).isEqualTo(published.root(size));
            assertThat(Merkle.root(published.leafHashes().subList(0, size))).isEqualTo(published.root(size));
        }
        assertThat(tree.size()).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("included")
    void every_published_inclusion_proof_is_made_and_holds(Included known) {
        List<Hash> path = known.path().stream().map(Hash::fromHex).toList();

        assertThat(Inclusion.prove(published.stored(), known.index(), known.size()))
                .isEqualTo(path);
        assertThat(Inclusion.check(
                        path,
                        published.leafHashes().get(known.index()),
                        known.index(),
                        known.size(),
                        published.root(known.size())))
                .isEqualTo(ProofCheck.HOLDS);
    }

    @ParameterizedTest
    @MethodSource("grown")
    void every_published_consistency_proof_is_made_and_holds(Grown known) {
        List<Hash> proof = known.proof().stream().map(Hash::fromHex).toList();

        assertThat(Consistency.prove(published.stored(), known.oldSize(), known.size()))
                .isEqualTo(proof);
        assertThat(Consistency.check(
                        proof,
                        known.oldSize(),
                        published.root(known.oldSize()),
                        known.size(),
                        published.root(known.size())))
                .isEqualTo(ProofCheck.HOLDS);
    }
}
