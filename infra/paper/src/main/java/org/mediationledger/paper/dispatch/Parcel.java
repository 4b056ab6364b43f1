package org.mediationledger.paper.dispatch;

import java.util.List;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Enclosure;

/** What goes into one envelope; it was cleared. Made by {@link Dispatcher} only. */
public final class Parcel {

    private final Address.Post to;
    private final List<Enclosure> sheets;

    Parcel(Address.Post to, List<Enclosure> sheets) {
        this.to = to;
        this.sheets = List.copyOf(sheets);
    }

    /** Where it goes. */
    public Address.Post to() {
        return to;
    }

    /** What is printed, in order; the first shows the address. */
    public List<Enclosure> sheets() {
        return sheets;
    }
}
