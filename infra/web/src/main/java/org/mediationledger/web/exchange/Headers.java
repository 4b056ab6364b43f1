package org.mediationledger.web.exchange;

import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.springframework.http.HttpHeaders;

/** What the headers of a question say. */
public final class Headers {

    private Headers() {}

    /** The version that a reader insists on; null where none, or where the reader may not know versions. */
    public static @Nullable Long awaitedVersion(Actor actor, HttpHeaders headers) {
        return EntityTag.awaitedBy(actor, headers.getOrEmpty(HttpHeaders.IF_MATCH));
    }

    /** The entity tag of an answer about a case, as far as its reader may know it. */
    public static String entityTag(Actor actor, long version, long lastVisible) {
        return EntityTag.knowsVersions(actor) ? EntityTag.ofVersion(version) : EntityTag.ofPosition(lastVisible);
    }

    /** The version, for those who may know it. */
    public static @Nullable Long version(Actor actor, long version) {
        return EntityTag.knowsVersions(actor) ? version : null;
    }
}
