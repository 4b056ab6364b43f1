package org.mediationledger.log;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;

/** The files of a log as far as a head or a checkpoint covers them. */
record CoveredLog(Tiles tiles, long size, Hash root) implements Fsck.Entries {

    @Override
    public void read(long from, long until, TreeLog.EntryReader reader) {
        tiles.read(from, until, reader);
    }

    @Override
    public byte @Nullable [] entry(long index) {
        return tiles.entry(index);
    }

    @Override
    public List<Hash> hashes(int level, long tile) {
        return tiles.hashes(level, tile);
    }
}
