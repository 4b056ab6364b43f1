package org.mediationledger.paper.letter;

import java.util.List;

/**
 * A whole letter, with what is enclosed. There is none but for a confirmed address.
 *
 * @param address where its recipient said that it may go
 */
public record FullLetter(ConfirmedAddress address, WrittenLetter letter, List<Enclosure> enclosures)
        implements Message {
    public FullLetter {
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public Address to() {
        return address.address();
    }

    @Override
    public String subject() {
        return letter.subject();
    }

    @Override
    public String plainText() {
        return letter.plainText();
    }
}
