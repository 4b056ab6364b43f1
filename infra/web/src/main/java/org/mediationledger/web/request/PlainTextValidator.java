package org.mediationledger.web.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link PlainText}; null is for other constraints to judge. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private static final String BREAKS = "\n\r\t";

    private boolean lines;

    @Override
    public void initialize(PlainText plain) {
        lines = plain.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || (!text.isBlank() && text.codePoints().allMatch(this::isPlain));
    }

    private boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> lines && BREAKS.indexOf(point) >= 0;
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
