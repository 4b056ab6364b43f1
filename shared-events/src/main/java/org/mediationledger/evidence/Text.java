package org.mediationledger.evidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Base64;
import java.util.Locale;

/** The spellings of bytes and times in leaves. */
final class Text {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Text() {}

    static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** RFC 3339 in UTC with three digits of a second, whatever they are. */
    static String of(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
