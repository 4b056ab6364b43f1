package org.mediationledger.statute;

/** The law gives no answer on these facts; says which fact stands in the way and under which provision. */
public abstract sealed class StatuteRefusal extends RuntimeException
        permits UnknownYearException, AgreedTimeBeforeAgreementException {

    private final String fact;
    private final String provision;

    StatuteRefusal(String message, String fact, String provision) {
        super(message);
        this.fact = fact;
        this.provision = provision;
    }

    /** The component of {@link Facts} that stands in the way. */
    public final String fact() {
        return fact;
    }

    /** The provision under which the date was asked for. */
    public final String provision() {
        return provision;
    }
}
