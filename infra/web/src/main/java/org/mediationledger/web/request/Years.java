package org.mediationledger.web.request;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in a year that anybody in a case can have meant: 1900 to 2100. */
@Documented
@Constraint(validatedBy = Years.Judge.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Years {

    /** What is said of any other date. */
    String message() default "must lie between 1900-01-01 and 2100-12-31";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};

    /** Judges; null is for other constraints to judge. */
    final class Judge implements ConstraintValidator<Years, LocalDate> {

        private static final int FIRST = 1900;
        private static final int LAST = 2100;

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() >= FIRST && date.getYear() <= LAST);
        }
    }
}
