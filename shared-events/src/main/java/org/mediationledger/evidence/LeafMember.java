package org.mediationledger.evidence;

/** The names of a leaf's members. */
public final class LeafMember {

    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLE = "actorRole";
    /** The case's pseudonym. */
    public static final String CASE = "case";
    /** The place among the case's leaves, from 1. */
    public static final String CASE_SEQ = "caseSeq";

    public static final String COUNT = "count";
    public static final String DECIDED_BY = "decidedBy";
    public static final String EVENT_ID = "eventId";
    public static final String EVENTS = "events";
    public static final String FIELDS = "fields";
    public static final String FIRST = "first";
    public static final String GROUND = "ground";
    /** Base64 of the leaf hash of the case's newest leaf. */
    public static final String HEAD = "head";

    public static final String KEY = "key";
    public static final String KIND = "kind";
    public static final String OCCURRED_ON = "occurredOn";
    /** Base64 of the leaf hash of the case's leaf before. */
    public static final String PREV = "prev";

    public static final String RECIPIENT = "recipient";
    /** Commits to where the event lies in the store. */
    public static final String RECORD = "record";

    public static final String RECORDED_AT = "recordedAt";
    public static final String ROOT = "root";
    public static final String SALT = "salt";
    /** A commitment (RFC 9901, section 4.2.3). */
    public static final String SD = "sd";

    public static final String SDS = "sds";
    public static final String SIZE = "size";
    /** Lower-case hexadecimal. */
    public static final String STORED_SHA256 = "storedSha256";

    public static final String TYPE = "type";
    public static final String TYPE_REVISION = "typeRevision";
    public static final String V = "v";
    public static final String WHAT = "what";

    /** The name in a disclosure of a whole event that isn't open. */
    public static final String EVENT = "event";

    /** The only version of these shapes. */
    public static final int VERSION = 1;

    private LeafMember() {}
}
