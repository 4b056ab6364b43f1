package org.mediationledger.ids;

import java.util.regex.Pattern;

/** A contract between a commissioner and a provider, as they name it, for example {@code manchester-2024}. */
public record ContractId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");

    /** @throws IllegalArgumentException when the text has not that form */
    public ContractId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("must be up to sixty lower-case letters, digits and inner hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
