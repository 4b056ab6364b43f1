package org.mediationledger.architecture;

import java.util.Arrays;

/**
 * The packages under one root, laid out as the ledger's are: the ledger itself, or the few classes of a wrong example.
 *
 * @param root the name of the package that all others lie in
 */
record House(String root) {

    static final House LEDGER = new House("org.mediationledger");

    /** Everything under the root, as ArchUnit writes it. */
    String everywhere() {
        return root + "..";
    }

    /** The packages with all that lies in them, as ArchUnit writes it. */
    String[] within(String... packages) {
        return Arrays.stream(packages).map(each -> root + "." + each + "..").toArray(String[]::new);
    }

    /** The full name of a class. */
    String type(String name) {
        return root + "." + name;
    }
}
