package org.mediationledger.launcher.letter;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the ledger is told how letters leave. */
final class LettersOn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context, "ledger.letters.folder") || isSet(context, "ledger.letters.smtp.host");
    }

    /** What an environment passes on without a value isn't set. */
    private static boolean isSet(ConditionContext context, String property) {
        return !context.getEnvironment().getProperty(property, "").isBlank();
    }
}
