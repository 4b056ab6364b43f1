package org.mediationledger.paper.dispatch;

/** Where post leaves. */
public interface Postal {

    /** Hands the parcel over to be printed and posted. */
    DispatchResult post(MessageId id, Parcel parcel);
}
