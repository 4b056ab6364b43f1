package org.mediationledger.verifier.archive;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with an archive, up to a number that nobody reads further than. */
final class Faults {

    private static final int MOST = 500;

    private final List<ArchiveFault> faults = new ArrayList<>();

    void ofTheArchive(String problem) {
        add(new ArchiveFault("", problem));
    }

    void of(EntryName name, String problem) {
        add(new ArchiveFault(name.shown(), problem));
    }

    List<ArchiveFault> list() {
        return List.copyOf(faults);
    }

    private void add(ArchiveFault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }
}
