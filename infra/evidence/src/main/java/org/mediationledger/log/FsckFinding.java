package org.mediationledger.log;

/**
 * One difference between the event store and the log.
 *
 * @param caseId the case, or what the log calls it where the store has no event of it; empty where it is about the log
 * @param eventId the event; empty where it is about the log
 * @param sentence what is wrong, without personal data
 */
public record FsckFinding(Code code, String caseId, String eventId, String sentence) {

    /** What kind of difference. */
    public enum Code {
        /** An event is not what it was: payload, metadata, time, ids or order. */
        STORE_CHANGED,
        /** An event that has a leaf is not in the store. */
        STORE_MISSING,
        /** An event without a leaf stands among those that have one. */
        STORE_UNSEQUENCED,
        /** The log's own files are not what was signed. */
        LOG_CHANGED
    }

    static FsckFinding of(Code code, String caseId, String eventId, String what) {
        return new FsckFinding(code, caseId, eventId, "Event " + eventId + " of case " + caseId + " " + what + ".");
    }

    static FsckFinding ofLog(Code code, String what) {
        return new FsckFinding(code, "", "", what + ".");
    }
}
