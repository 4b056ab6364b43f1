package org.mediationledger.ids;

import java.util.regex.Pattern;

/** A local authority in England by its official nine-character code, for example {@code E08000003}. */
public record AuthorityCode(String value) {

    private static final Pattern FORM = Pattern.compile("E\\d{8}");

    /** @throws IllegalArgumentException when the text has not that form */
    public AuthorityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("must be nine characters, E and eight digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
