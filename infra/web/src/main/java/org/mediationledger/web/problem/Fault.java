package org.mediationledger.web.problem;

/** What the edge itself finds wrong, before or beside the ledger's rules. Names are part of the interface. */
public enum Fault {
    /** A body is needed and there is none. */
    BODY_MISSING(400),
    /** The body is not JSON in UTF-8, or nests too deeply, or names a member twice. */
    BODY_MALFORMED(400),
    /** The body is longer than the edge reads. */
    BODY_TOO_LARGE(413),
    /** A member that the description does not know. */
    FIELD_UNKNOWN(400),
    /** A member that is needed and absent or null. */
    FIELD_MISSING(400),
    /** A member of the wrong type or form. */
    FIELD_INVALID(400),
    /** A query parameter of the wrong form, or one too many. */
    PARAMETER_INVALID(400),
    /** A header of the wrong form. */
    HEADER_INVALID(400),
    /** A cursor that no answer gave for this question. */
    CURSOR_UNKNOWN(400),
    /** A request that is wrong in another way. */
    REQUEST_INVALID(400),
    /** No login, or a wrong one. */
    NOT_AUTHENTICATED(401),
    /** The login does not allow it. */
    ROLE_NOT_PERMITTED(403),
    /** There is nothing at that path. */
    NOT_FOUND(404),
    /** There is no such case, or the actor does not reach it. */
    CASE_NOT_FOUND(404),
    /** The path has other methods. */
    METHOD_NOT_ALLOWED(405),
    /** The edge answers JSON, and the client accepts none. */
    NOT_ACCEPTABLE(406),
    /** The data of somebody were erased, and more would be recorded of them. */
    ERASED(409),
    /** A document's key was destroyed, and its bytes with it. */
    DOCUMENT_ERASED(410),
    /** The condition of the request does not hold. */
    VERSION_STALE(412),
    /** The edge reads JSON in UTF-8 only. */
    MEDIA_TYPE_NOT_SUPPORTED(415),
    /** The moment asked for is not yet settled. */
    AS_AT_TOO_RECENT(422),
    /** No copy of a document could be made in which what was to be gone is gone. */
    COPY_NOT_MADE(422),
    /** What is named to be put into a bundle was not released, or not by then. */
    PAPER_NOT_RELEASED(422),
    /** A bundle can't be planned from what is said of it. */
    BUNDLE_NOT_PLANNED(422),
    /** A certificate or letter holds what can't be printed. */
    NOT_PRINTED(422),
    /** A file that was sent is not taken: what it is, or what is in it, is against it. */
    FILE_NOT_TAKEN(422),
    /** Request line or headers are longer than the server reads. */
    HEADERS_TOO_LARGE(431),
    /** Our fault. */
    INTERNAL(500),
    /** The server does not know that method or version. */
    NOT_IMPLEMENTED(501),
    /** What was recorded is not yet shown. */
    VIEW_NOT_CAUGHT_UP(503),
    /** Who reads is recorded, and that cannot be done. */
    ACCESS_NOT_RECORDED(503),
    /** The evidence log gives nothing out: this process doesn't keep it, or it has stopped until somebody has looked. */
    EVIDENCE_UNAVAILABLE(503),
    /** This ledger isn't set up to print: it has no address, contact or key for it. */
    PRESS_UNAVAILABLE(503),
    /** Nobody answers at the moment; the same request may succeed later. */
    UNAVAILABLE(503);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether it is for want of a right, or may be: whoever doesn't reach a case is told that there is none. */
    boolean refusesForWantOfRights() {
        return this == ROLE_NOT_PERMITTED || this == CASE_NOT_FOUND;
    }

    /** The fault that stands for a status which something else chose. */
    static Fault ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> ROLE_NOT_PERMITTED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> VERSION_STALE;
            case 413 -> BODY_TOO_LARGE;
            case 414, 431 -> HEADERS_TOO_LARGE;
            case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
            case 501, 505 -> NOT_IMPLEMENTED;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? REQUEST_INVALID : INTERNAL;
        };
    }

    /** What can be said where nothing more is known. */
    String sentence() {
        return switch (this) {
            case BODY_MISSING -> "A JSON body is needed.";
            case BODY_MALFORMED -> "The body is not well-formed JSON in UTF-8.";
            case BODY_TOO_LARGE -> "The body is longer than 1,000,000 bytes.";
            case FIELD_UNKNOWN -> "There is no such field.";
            case FIELD_MISSING -> "The field is needed.";
            case FIELD_INVALID -> "The field has the wrong form.";
            case PARAMETER_INVALID -> "The parameter has the wrong form.";
            case HEADER_INVALID -> "The header has the wrong form.";
            case CURSOR_UNKNOWN -> "That cursor is not one that an earlier answer gave to this question.";
            case REQUEST_INVALID -> "The request is not well-formed.";
            case NOT_AUTHENTICATED -> "A login is needed.";
            case ROLE_NOT_PERMITTED -> "Your role does not allow this.";
            case EVIDENCE_UNAVAILABLE ->
                "The evidence log gives nothing out here, or has stopped until somebody has looked.";
            case NOT_FOUND -> "There is nothing here.";
            case CASE_NOT_FOUND -> "There is no such case, or you have no access to it.";
            case METHOD_NOT_ALLOWED -> "This path has other methods.";
            case NOT_ACCEPTABLE -> "The answer is JSON, which the request does not accept.";
            case ERASED -> "Data that this would add to were erased for good: nothing more can be recorded there.";
            case DOCUMENT_ERASED -> "The document was erased for good.";
            case VERSION_STALE -> "The case has another version.";
            case MEDIA_TYPE_NOT_SUPPORTED -> "The body must be application/json in UTF-8, not compressed.";
            case AS_AT_TOO_RECENT -> "Only what was recorded at least ten seconds ago is settled; ask again later.";
            case COPY_NOT_MADE -> "There is no copy.";
            case PAPER_NOT_RELEASED -> "No such paper was released.";
            case BUNDLE_NOT_PLANNED -> "The bundle cannot be planned.";
            case NOT_PRINTED -> "It can't be printed as it stands.";
            case PRESS_UNAVAILABLE -> "This ledger is not set up to print certificates.";
            case FILE_NOT_TAKEN -> "The file is not taken.";
            case HEADERS_TOO_LARGE -> "The request line or the headers are too long.";
            case INTERNAL -> "Something went wrong on our side.";
            case NOT_IMPLEMENTED -> "The server does not know this method or version.";
            case VIEW_NOT_CAUGHT_UP -> "The latest change is recorded but not yet shown; ask again.";
            case ACCESS_NOT_RECORDED ->
                "Who reads a case, or tries to, is recorded before the answer, and at the moment it cannot be; nothing is"
                        + " shown. Try again.";
            case UNAVAILABLE -> "The ledger cannot answer at the moment; try again.";
        };
    }
}
