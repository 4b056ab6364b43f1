package org.mediationledger.launcher.letter;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the ledger is told how letters leave. */
final class LettersOn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().containsProperty("ledger.letters.folder")
                || context.getEnvironment().containsProperty("ledger.letters.smtp.host");
    }
}
