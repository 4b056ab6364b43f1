package org.mediationledger.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proofs against the definition, and every way of bending them. */
class ProofsTest {

    private static final int SIZES = 34;
    private static final NaiveTree NAIVE = NaiveTree.ofSize(SIZES);
    private static final SubtreeHashes STORED = NAIVE.stored();

    /** What the definition gives, by size, then by index or older size. */
    private static final List<Hash> ROOTS = IntStream.rangeClosed(0, SIZES)
            .mapToObj(size -> NAIVE.first(size).root())
            .toList();

    private static final List<List<List<Hash>>> PATHS = IntStream.rangeClosed(0, SIZES)
            .mapToObj(size -> IntStream.range(0, size)
                    .mapToObj(index -> NAIVE.first(size).path(index))
                    .toList())
            .toList();
    private static final List<List<List<Hash>>> PROOFS = IntStream.rangeClosed(0, SIZES)
            .mapToObj(size -> IntStream.rangeClosed(0, size)
                    .mapToObj(oldSize ->
                            oldSize == 0 ? List.<Hash>of() : NAIVE.first(size).proof(oldSize))
                    .toList())
            .toList();

    /** Sizes that no store holds: a tree whose subtrees of one level are all alike. */
    static LongStream huge_sizes() {
        return LongStream.of(
                (1L << 31) - 1,
                1L << 32,
                (1L << 40) + 1,
                (1L << 53) + 12_345,
                (1L << 62) - 1,
                1L << 62,
                Long.MAX_VALUE);
    }

    @Test
    void every_inclusion_proof_is_the_path_of_the_definition_and_holds() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> path = Inclusion.prove(STORED, index, size);

                assertThat(path).isEqualTo(PATHS.get(size).get(index));
                assertThat(Inclusion.check(path, leafHash(index), index, size, root(size)))
                        .isEqualTo(ProofCheck.HOLDS);
            }
        }
    }

    @Test
    void every_consistency_proof_is_the_proof_of_the_definition_and_holds() {
        for (int size = 1; size <= SIZES; size++) {
            for (int oldSize = 1; oldSize <= size; oldSize++) {
                List<Hash> proof = Consistency.prove(STORED, oldSize, size);

                assertThat(proof).isEqualTo(PROOFS.get(size).get(oldSize));
                assertThat(check(proof, oldSize, size)).isEqualTo(ProofCheck.HOLDS);
            }
        }
    }

    @Test
    void an_inclusion_proof_holds_for_no_other_leaf_index_or_root() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> path = PATHS.get(size).get(index);
                Hash root = root(size);
                for (int other = -1; other <= size; other++) {
                    if (other != index) {
                        assertThat(Inclusion.check(path, leafHash(index), other, size, root)
                                        .holds())
                                .isFalse();
                    }
                }
                assertThat(Inclusion.check(path, leafHash((index + 1) % SIZES), index, size, root))
                        .isEqualTo(ProofCheck.OTHER_ROOT);
                assertThat(Inclusion.check(path, leafHash(index), index, size, root(size - 1)))
                        .isEqualTo(ProofCheck.OTHER_ROOT);
            }
        }
    }

    @Test
    void an_inclusion_proof_with_a_hash_more_or_less_has_the_wrong_length() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                Hash root = root(size);
                for (List<Hash> bent : longerAndShorter(PATHS.get(size).get(index), root)) {
                    assertThat(Inclusion.check(bent, leafHash(index), index, size, root))
                            .isEqualTo(ProofCheck.WRONG_LENGTH);
                }
            }
        }
    }

    @Test
    void an_inclusion_proof_with_another_hash_leads_to_another_root() {
        Random random = new Random(6962);
        for (int size = 2; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> path = PATHS.get(size).get(index);
                for (int at = 0; at < path.size(); at++) {
                    assertThat(Inclusion.check(
                                    withFlippedBit(path, at, random), leafHash(index), index, size, root(size)))
                            .isEqualTo(ProofCheck.OTHER_ROOT);
                }
            }
        }
    }

    @Test
    void an_index_or_size_outside_the_tree_is_said_to_be_that() {
        Hash hash = leafHash(0);

        for (long[] outside : new long[][] {{0, 0}, {1, 1}, {-1, 8}, {8, 8}, {Long.MIN_VALUE, 8}, {0, -1}, {-2, -1}}) {
            assertThat(Inclusion.check(List.of(), hash, outside[0], outside[1], hash))
                    .isEqualTo(ProofCheck.OUTSIDE_THE_TREE);
            assertThatIllegalArgumentException().isThrownBy(() -> Inclusion.prove(STORED, outside[0], outside[1]));
        }
        for (long[] outside : new long[][] {{2, 1}, {-1, 8}, {0, -1}, {Long.MAX_VALUE, 8}}) {
            assertThat(Consistency.check(List.of(), outside[0], hash, outside[1], hash))
                    .isEqualTo(ProofCheck.OUTSIDE_THE_TREE);
            assertThatIllegalArgumentException().isThrownBy(() -> Consistency.prove(STORED, outside[0], outside[1]));
        }
    }

    @Test
    void a_consistency_proof_holds_for_no_other_older_tree_or_root() {
        for (int size = 2; size <= SIZES; size++) {
            for (int oldSize = 1; oldSize < size; oldSize++) {
                List<Hash> proof = PROOFS.get(size).get(oldSize);
                Hash oldRoot = root(oldSize);
                Hash root = root(size);
                for (int other = 0; other <= size; other++) {
                    if (other != oldSize) {
                        assertThat(Consistency.check(proof, other, oldRoot, size, root)
                                        .holds())
                                .isFalse();
                        assertThat(Consistency.check(proof, oldSize, root(other), size, root)
                                        .holds())
                                .isFalse();
                    }
                }
                assertThat(Consistency.check(proof, oldSize, root, size, oldRoot))
                        .isEqualTo(ProofCheck.OTHER_ROOT);
                assertThat(Consistency.check(proof, oldSize, oldRoot, size, root(size - 1)))
                        .isEqualTo(ProofCheck.OTHER_ROOT);
            }
        }
    }

    @Test
    void a_consistency_proof_with_a_hash_more_or_less_has_the_wrong_length() {
        for (int size = 1; size <= SIZES; size++) {
            for (int oldSize = 1; oldSize <= size; oldSize++) {
                for (List<Hash> bent : longerAndShorter(PROOFS.get(size).get(oldSize), root(size))) {
                    assertThat(check(bent, oldSize, size)).isEqualTo(ProofCheck.WRONG_LENGTH);
                }
            }
        }
    }

    @Test
    void growth_is_not_shown_by_nothing() {
        for (int size = 2; size <= SIZES; size++) {
            for (int oldSize = 1; oldSize < size; oldSize++) {
                assertThat(check(List.of(), oldSize, size)).isEqualTo(ProofCheck.WRONG_LENGTH);
            }
        }
    }

    @Test
    void a_consistency_proof_with_another_hash_leads_to_another_root() {
        Random random = new Random(9162);
        for (int size = 2; size <= SIZES; size++) {
            for (int oldSize = 1; oldSize < size; oldSize++) {
                List<Hash> proof = PROOFS.get(size).get(oldSize);
                for (int at = 0; at < proof.size(); at++) {
                    assertThat(check(withFlippedBit(proof, at, random), oldSize, size))
                            .isEqualTo(ProofCheck.OTHER_ROOT);
                }
            }
        }
    }

    @Test
    void every_tree_has_grown_from_the_empty_one_without_a_proof() {
        Hash root = root(SIZES);

        assertThat(Consistency.prove(STORED, 0, SIZES)).isEmpty();
        assertThat(Consistency.check(List.of(), 0, Merkle.emptyRoot(), SIZES, root))
                .isEqualTo(ProofCheck.HOLDS);
        assertThat(Consistency.check(List.of(), 0, Merkle.emptyRoot(), 0, Merkle.emptyRoot()))
                .isEqualTo(ProofCheck.HOLDS);
        assertThat(Consistency.check(List.of(root), 0, Merkle.emptyRoot(), SIZES, root))
                .isEqualTo(ProofCheck.WRONG_LENGTH);
        assertThat(Consistency.check(List.of(), 0, root, SIZES, root)).isEqualTo(ProofCheck.OTHER_ROOT);
    }

    @Test
    void equal_sizes_need_equal_roots() {
        assertThat(Consistency.check(List.of(), 5, root(5), 5, root(6))).isEqualTo(ProofCheck.OTHER_ROOT);
    }

    @ParameterizedTest
    @MethodSource("huge_sizes")
    void proofs_hold_at_sizes_that_no_store_holds(long size) {
        SubtreeHashes alike = new AlikeTree();
        Hash root = CompactRange.read(alike, size).root();
        Random random = new Random(size);
        for (int i = 0; i < 50; i++) {
            long index = random.nextLong(size);
            long oldSize = index + 1;
            Hash oldRoot = CompactRange.read(alike, oldSize).root();
            List<Hash> path = Inclusion.prove(alike, index, size);
            List<Hash> proof = Consistency.prove(alike, oldSize, size);

            assertThat(Inclusion.check(path, alike.at(0, 0), index, size, root)).isEqualTo(ProofCheck.HOLDS);
            assertThat(Consistency.check(proof, oldSize, oldRoot, size, root)).isEqualTo(ProofCheck.HOLDS);
            for (List<Hash> bent : longerAndShorter(path, root)) {
                assertThat(Inclusion.check(bent, alike.at(0, 0), index, size, root))
                        .isEqualTo(ProofCheck.WRONG_LENGTH);
            }
        }
    }

    private static ProofCheck check(List<Hash> proof, int oldSize, int size) {
        return Consistency.check(proof, oldSize, root(oldSize), size, root(size));
    }

    private static Hash root(int size) {
        return ROOTS.get(size);
    }

    private static Hash leafHash(int index) {
        return Merkle.leafHash(NAIVE.leaves().get(index));
    }

    private static List<List<Hash>> longerAndShorter(List<Hash> proof, Hash any) {
        List<List<Hash>> bent = new ArrayList<>();
        for (int at = 0; at <= proof.size(); at++) {
            List<Hash> longer = new ArrayList<>(proof);
            longer.add(at, any);
            bent.add(longer);
        }
        for (int at = 0; at < proof.size(); at++) {
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(at);
            bent.add(shorter);
        }
        return bent;
    }

    private static List<Hash> withFlippedBit(List<Hash> proof, int at, Random random) {
        byte[] bytes = proof.get(at).bytes();
        bytes[random.nextInt(Hash.BYTES)] ^= (byte) (1 << random.nextInt(8));
        List<Hash> bent = new ArrayList<>(proof);
        bent.set(at, Hash.of(bytes));
        return bent;
    }

    /** All leaves are alike, and so are all subtrees of one level. */
    private static final class AlikeTree implements SubtreeHashes {

        private final List<Hash> levels = new ArrayList<>();

        AlikeTree() {
            levels.add(Merkle.leafHash(new byte[0]));
            while (levels.size() < Long.SIZE) {
                levels.add(Merkle.nodeHash(levels.getLast(), levels.getLast()));
            }
        }

        @Override
        public Hash at(int level, long index) {
            return levels.get(level);
        }
    }
}
