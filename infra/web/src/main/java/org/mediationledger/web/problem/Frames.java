package org.mediationledger.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stack trace for the log without any message: messages of libraries repeat what somebody sent. */
final class Frames {

    private static final int DEPTH = 12;
    private static final int CAUSES = 10;

    private Frames() {}

    static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Frames::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(DEPTH)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
