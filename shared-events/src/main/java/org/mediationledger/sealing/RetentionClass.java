package org.mediationledger.sealing;

import java.util.Arrays;

/**
 * How long a personal value is needed, as a class; the periods themselves are the provider's settings. No statutory
 * period exists: the classes are those of the rule book, section 10.
 */
public enum RetentionClass {
    /** Names and facts that the certificate, its clocks and the agreement rest on. */
    CASE_RECORD("case-record"),
    /** Ways to reach a person; the first to go when a family only declined. */
    CONTACT("contact"),
    /** One mediator's note, to be destroyed soon after the mediation concludes. */
    NOTE("note"),
    /** One document that somebody lodged or lent. */
    DOCUMENT("document"),
    /** What was recorded of one safeguarding concern; kept beyond the case, as the provider's safeguarding policy says. */
    SAFEGUARDING("safeguarding");

    private final String code;

    RetentionClass(String code) {
        this.code = code;
    }

    /** The name on disk, which never changes. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such class */
    public static RetentionClass ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such retention class"));
    }
}
