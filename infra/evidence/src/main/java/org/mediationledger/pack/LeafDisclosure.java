package org.mediationledger.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.SealedValues;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;
import org.mediationledger.sealing.Sealed;

/**
 * What of one leaf is disclosed, and why the rest isn't. Of a leaf that shows nothing and isn't disclosed, nothing else is
 * said: not even how many commitments its event holds.
 */
final class LeafDisclosure {

    private final List<String> disclosed = new ArrayList<>();
    private final Map<String, WithheldReason> withheld = new TreeMap<>();

    private final Set<String> erased = new TreeSet<>();

    private LeafDisclosure() {}

    static LeafDisclosure of(StoredEvent event, CaseEventLeaf leaf, Disclosing disclosing) {
        LeafDisclosure made = new LeafDisclosure();
        boolean shown = disclosing.shows(event);
        leaf.disclosures().whole().forEach(whole -> made.tell(whole, shown, WithheldReason.NOT_FOR_RECIPIENT));
        if (shown || leaf.disclosures().whole().isEmpty()) {
            made.tell(leaf.disclosures().actor(), disclosing.showsRecord(), WithheldReason.ACTOR_IDENTITY);
            made.tell(leaf.disclosures().record(), disclosing.showsRecord(), WithheldReason.RECORD_DATA);
            SealedValues.in(event)
                    .forEach(value -> made.tell(
                            value,
                            shown
                                    ? disclosing.value(event, value)
                                    : new Told.Withheld(WithheldReason.NOT_FOR_RECIPIENT)));
        }
        return made;
    }

    /** Each disclosure D. */
    List<String> disclosed() {
        return List.copyOf(disclosed);
    }

    /** Each commitment that stays one, with the reason. */
    Map<String, WithheldReason> withheld() {
        return withheld;
    }

    /** Each commitment that nothing opens any more. */
    Set<String> erased() {
        return erased;
    }

    private void tell(Disclosure disclosure, boolean shown, WithheldReason otherwise) {
        String encoded = disclosure.encoded();
        if (shown) {
            disclosed.add(encoded);
        } else {
            withheld.put(Commitments.commitTo(encoded), otherwise);
        }
    }

    private void tell(Sealed sealed, Told told) {
        switch (told) {
            case Told.Disclosed value -> disclosed.add(value.disclosure());
            case Told.Withheld reason -> withheld.put(sealed.commitment(), reason.reason());
            case Told.Erased gone -> erased.add(sealed.commitment());
        }
    }
}
