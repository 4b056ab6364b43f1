package org.mediationledger.web.accessfile;

import java.util.List;
import java.util.Set;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;

/** What was recorded of who read. */
public interface AccessHistory {

    /** The sequence number that comes after every other. */
    long END = Long.MAX_VALUE;

    /**
     * An entry.
     *
     * @param sequence its number, from 0, without gaps
     */
    record Entry(long sequence, AccessRecord access) {}

    /**
     * The entries that name a case, newest first.
     *
     * @param without entries of requests that need one of these rights are left out as if they weren't there
     * @param before only those with a lower number
     * @param most how many at most
     * @throws AccessUnreadable when the entries cannot be read
     */
    List<Entry> of(CaseId caseId, Set<Action> without, long before, int most);

    /** The entries of those who said that it is an emergency, newest first, likewise. */
    List<Entry> ofBrokenGlass(long before, int most);
}
