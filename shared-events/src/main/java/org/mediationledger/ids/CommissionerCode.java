package org.mediationledger.ids;

import java.util.regex.Pattern;

/** A responsible commissioning body (an integrated care board, or NHS England) by its official code, for example {@code QOP}. */
public record CommissionerCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,9}");

    /** @throws IllegalArgumentException when the text has not that form */
    public CommissionerCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("must be three to nine capital letters or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
