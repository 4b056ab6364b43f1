package org.mediationledger.bundle.plan;

import java.util.regex.Pattern;

/**
 * The opaque id of a released paper.
 *
 * @param value 1 to 64 of A-Z, a-z, 0-9, hyphen and underscore, but not a hyphen alone
 */
public record PaperId(String value) implements Comparable<PaperId> {

    private static final Pattern FORM = Pattern.compile("(?!-$)[A-Za-z0-9_-]{1,64}");

    /** Checks the form. */
    public PaperId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("paper id is not 1 to 64 letters, digits, hyphens and underscores");
        }
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
