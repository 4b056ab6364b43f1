package org.mediationledger.web.problem;

import org.jspecify.annotations.Nullable;

/** The edge rejects a request; carries what the problem says of it, and no stack trace. */
public final class RequestRejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final @Nullable String field;
    private final String detail;

    private RequestRejected(Fault fault, @Nullable String field, String detail) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.field = field;
        this.detail = detail;
    }

    /** For this reason. */
    public static RequestRejected because(Fault fault) {
        return new RequestRejected(fault, null, fault.sentence());
    }

    /** For this reason, in this field, parameter or header; the detail never repeats its value. */
    public static RequestRejected because(Fault fault, String field, String detail) {
        return new RequestRejected(fault, field, detail);
    }

    /** The code under which a right was wanting; null where it is rejected for another reason. */
    public @Nullable String rightWanting() {
        return fault.refusesForWantOfRights() ? fault.name() : null;
    }

    Problem problem(String instance) {
        return Problem.of(fault, field, detail, instance);
    }
}
