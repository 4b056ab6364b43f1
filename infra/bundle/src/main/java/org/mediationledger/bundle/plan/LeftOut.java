package org.mediationledger.bundle.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the manifest on what a bundle leaves out, in codes only: nothing here can hold an id or a title.
 *
 * @param disclosureClass the class's code, as given
 * @param reason the reason's code, as given
 * @param count how many papers; null for a class that is always left out and whose very existence must not show
 */
public record LeftOut(
        String disclosureClass, String reason, @Nullable Integer count) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,39}");

    /** Checks codes and range. */
    public LeftOut {
        if (!CODE.matcher(disclosureClass).matches() || !CODE.matcher(reason).matches()) {
            throw new IllegalArgumentException("what is left out is told in codes of capitals and underscores");
        }
        if (count != null && count < 1) {
            throw new IllegalArgumentException("count is less than 1");
        }
    }
}
