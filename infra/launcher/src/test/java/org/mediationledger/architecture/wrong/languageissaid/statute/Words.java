package org.mediationledger.architecture.wrong.languageissaid.statute;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

@SuppressWarnings({"StringCaseLocaleUsage", "AnnotateFormatMethod"})
final class Words {

    static final class WrongCase {
        String shout(String word) {
            return word.toUpperCase();
        }
    }

    static final class WrongReference {
        UnaryOperator<String> whisper = String::toLowerCase;
    }

    static final class WrongFormat {
        String number(int number) {
            return String.format("%d", number);
        }
    }

    static final class WrongPattern {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM");
    }

    static final class WrongLocale {
        Locale locale = Locale.getDefault();
    }

    static final class RightCase {
        String shout(String word) {
            return word.toUpperCase(Locale.ROOT);
        }
    }

    static final class RightPattern {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    }

    private Words() {}
}
