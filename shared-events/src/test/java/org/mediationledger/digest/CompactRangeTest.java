package org.mediationledger.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactRangeTest {

    private static final int SIZES = 34;
    private static final NaiveTree NAIVE = NaiveTree.ofSize(SIZES);

    @Test
    void grows_to_the_root_of_the_definition_at_every_size() {
        CompactRange range = CompactRange.empty();
        for (int size = 1; size <= SIZES; size++) {
            range.append(leafHash(size - 1));

            assertThat(range.size()).isEqualTo(size);
            assertThat(range.root()).isEqualTo(NAIVE.first(size).root());
        }
    }

    @Test
    void goes_on_from_its_size_and_hashes_as_if_it_had_never_stopped() {
        for (int stop = 0; stop <= SIZES; stop++) {
            CompactRange before = rangeOf(stop);
            CompactRange after = CompactRange.of(before.size(), before.hashes());
            assertThat(after.root()).isEqualTo(NAIVE.first(stop).root());
            for (int i = stop; i < SIZES; i++) {
                after.append(leafHash(i));
            }

            assertThat(after.root()).isEqualTo(NAIVE.root());
            assertThat(before.size()).isEqualTo(stop);
        }
    }

    @Test
    void is_read_again_from_stored_hashes_at_every_size() {
        StoredTree stored = new StoredTree();
        for (int i = 0; i < SIZES; i++) {
            stored.append(leafHash(i));
        }
        for (int size = 0; size <= SIZES; size++) {
            CompactRange read = CompactRange.read(stored, size);

            assertThat(read.size()).isEqualTo(size);
            assertThat(read.hashes()).isEqualTo(rangeOf(size).hashes());
        }
    }

    @Test
    void tells_of_every_complete_subtree_once_at_the_leaf_that_completes_it() {
        List<String> told = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        CompactRange range = CompactRange.empty();
        for (int size = 1; size <= SIZES; size++) {
            int leaf = size - 1;
            range.append(
                    leafHash(leaf), (level, index, hash) -> told.add(leaf + ": " + level + "/" + index + " " + hash));
            for (int level = 0; size % (1 << level) == 0; level++) {
                int from = size - (1 << level);
                expected.add(leaf + ": " + level + "/" + (from >> level) + " " + NAIVE.root(from, size));
            }
        }

        assertThat(told).isEqualTo(expected);
    }

    @Test
    void the_hashes_must_be_one_for_each_bit_of_the_size() {
        Hash hash = Merkle.emptyRoot();

        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.of(-1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompactRange.of(-1, Collections.nCopies(Long.SIZE, hash)));
        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.of(0, List.of(hash)));
        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.of(5, List.of(hash)));
        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.of(5, List.of(hash, hash, hash)));
        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.read((level, index) -> hash, -1));
    }

    @Test
    void grows_at_sizes_that_no_store_holds() {
        Hash hash = Merkle.emptyRoot();
        CompactRange range = CompactRange.read((level, index) -> hash, (1L << 62) - 1);
        List<Integer> levels = new ArrayList<>();
        range.append(hash, (level, index, complete) -> levels.add(level));

        assertThat(range.size()).isEqualTo(1L << 62);
        assertThat(range.hashes()).hasSize(1);
        assertThat(levels).hasSize(63).last().isEqualTo(62);
    }

    private static CompactRange rangeOf(int size) {
        CompactRange range = CompactRange.empty();
        for (int i = 0; i < size; i++) {
            range.append(leafHash(i));
        }
        return range;
    }

    private static Hash leafHash(int i) {
        return Merkle.leafHash(NAIVE.leaves().get(i));
    }
}
