package org.mediationledger.directory;

import java.util.List;

/** The parts of a directory file, each with the headings that it must have, in this order. */
enum Section {
    AUTHORITIES("[authorities]", "code,name,region,from,until,successors"),
    COMMISSIONERS("[commissioners]", "code,name,from,until,successors"),
    ORGANISATIONS("[organisations]", "id,name,services,employer,serves,from,until"),
    MEDIATORS("[mediators]", "account,organisation,register,employer"),
    CONTRACTS("[contracts]", "contract,provider,authority,standard,length,from,until"),
    RETENTION("[retention]", "contract,provider,authority,data,length,not-before,from,until");

    private final String title;
    private final String headings;

    Section(String title, String headings) {
        this.title = title;
        this.headings = headings;
    }

    String title() {
        return title;
    }

    List<String> headings() {
        return List.of(headings.split(",", -1));
    }
}
