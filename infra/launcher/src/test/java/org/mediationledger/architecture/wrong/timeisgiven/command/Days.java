package org.mediationledger.architecture.wrong.timeisgiven.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

@SuppressWarnings("JavaUtilDate")
final class Days {

    static final class WrongDay {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
    }

    static final class WrongReference {
        Supplier<Instant> time = Instant::now;
    }

    static final class WrongClock {
        Clock clock = Clock.systemUTC();
    }

    static final class WrongTick {
        Clock clock = Clock.tickSeconds(ZoneOffset.UTC);
    }

    static final class WrongMillis {
        long millis = System.currentTimeMillis();
    }

    static final class WrongDate {
        Date date = new Date();
    }

    static final class RightDay {
        LocalDate day(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    private Days() {}
}
