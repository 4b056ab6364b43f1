package org.mediationledger.web.request;

/** The longest texts and lists that a request may hold: lengths in UTF-16 code units, lists in elements. */
public final class Limits {

    /** A person's name. */
    public static final int NAME = 200;

    /** A reference or number that another body gave. */
    public static final int REFERENCE = 100;

    /** A postal address, a place or a link. */
    public static final int ADDRESS = 500;

    /** An e-mail address (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
    public static final int EMAIL = 254;

    /** Words of the parties or of a note. */
    public static final int WORDS = 10_000;

    /** People of a meeting. */
    public static final int PEOPLE = 50;

    /** Steps of an agreement. */
    public static final int STEPS = 100;

    /** Words of a closed vocabulary, each at most once. */
    public static final int VOCABULARY = 20;

    /** Minutes of a meeting. */
    public static final int MINUTES = 720;

    /** Pence of one expense. */
    public static final int PENCE = 1_000_000;

    /** A telephone number: digits with the usual signs, and perhaps an extension. */
    public static final String PHONE = "^[+(]?[0-9][0-9 ().\\-]{4,28}[0-9](?: ?(?:x|ext\\.?) ?[0-9]{1,6})?$";

    /** What is said of another. */
    public static final String PHONE_EXPECTED = "must look like a telephone number";

    private Limits() {}
}
