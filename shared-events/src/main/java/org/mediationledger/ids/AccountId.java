package org.mediationledger.ids;

import java.util.regex.Pattern;

/** Who is signed in - an account of this ledger or of the identity provider, never a person's name. */
public record AccountId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");

    /** @throws IllegalArgumentException when the text has not that form */
    public AccountId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be up to a hundred letters, digits, dots, hyphens, underscores or at signs");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
