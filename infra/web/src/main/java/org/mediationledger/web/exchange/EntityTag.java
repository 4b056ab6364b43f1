package org.mediationledger.web.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.http.HttpHeaders;

/**
 * Entity tags of a case (RFC 9110, sections 8.8.3 and 13.1.1). A case's version counts everything that happened, so it is
 * for those only who may know of everything; anybody else gets a weak tag that tells the last event they see, and can
 * condition nothing on a version that they could only have guessed.
 */
public final class EntityTag {

    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final Pattern WEAK = Pattern.compile("W/\"[\\x21\\x23-\\x7E]*\"");
    private static final String ANY = "*";

    private EntityTag() {}

    /** Whether somebody may know a case's version; in an emergency nobody does, who sees nothing that is kept apart. */
    public static boolean knowsVersions(Actor actor) {
        return !actor.breaksGlass() && RightsTable.of(actor.role()).classes().contains(DisclosureClass.CONFIDENTIAL);
    }

    /** The tag of a version. */
    public static String ofVersion(long version) {
        return "\"" + version + "\"";
    }

    /** The tag of what somebody sees who may not know the version. */
    public static String ofPosition(long lastVisible) {
        return "W/\"p" + lastVisible + "\"";
    }

    /**
     * The version that a command is bound to by {@code If-Match}; null where it is bound to none.
     *
     * @throws RequestRejected when the header is malformed, or can never match
     */
    static @Nullable Long expectedBy(Actor actor, List<String> ifMatch) {
        Long version = versionIn(ifMatch);
        if (version != null && !knowsVersions(actor)) {
            throw RequestRejected.because(Fault.VERSION_STALE);
        }
        return version;
    }

    /**
     * The version that a reader has heard of and wants to see; null where it names none, or may not know any.
     *
     * @throws RequestRejected as {@link #expectedBy}
     */
    public static @Nullable Long awaitedBy(Actor actor, List<String> ifMatch) {
        Long version = versionIn(ifMatch);
        return knowsVersions(actor) ? version : null;
    }

    private static @Nullable Long versionIn(List<String> ifMatch) {
        if (ifMatch.isEmpty() || ifMatch.equals(List.of(ANY))) {
            return null;
        }
        String tag = ifMatch.getFirst().strip();
        if (WEAK.matcher(tag).matches()) {
            throw RequestRejected.because(Fault.VERSION_STALE);
        }
        if (ifMatch.size() > 1 || !VERSION.matcher(tag).matches()) {
            throw RequestRejected.because(
                    Fault.HEADER_INVALID, HttpHeaders.IF_MATCH, "The header must hold one version in quotes, or *.");
        }
        return Long.valueOf(tag.substring(1, tag.length() - 1));
    }
}
