package org.mediationledger.query.recorded;

/** Keys of what travels beside an event. */
public final class EventMetaData {

    /** The account that acted. */
    public static final String ACCOUNT = "account";

    /** The role in which it acted. */
    public static final String ROLE = "role";

    /** Its organisation, where it had one. */
    public static final String ORGANISATION = "organisation";

    private EventMetaData() {}
}
