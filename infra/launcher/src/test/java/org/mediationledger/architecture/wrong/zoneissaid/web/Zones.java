package org.mediationledger.architecture.wrong.zoneissaid.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;

@SuppressWarnings("JavaTimeDefaultTimeZone")
final class Zones {

    static final class WrongZone {
        ZoneId zone = ZoneId.systemDefault();
    }

    static final class WrongClock {
        Clock clock = Clock.systemDefaultZone();
    }

    static final class WrongTimeZone {
        TimeZone zone = TimeZone.getDefault();
    }

    static final class RightZone {
        ZoneId zone = ZoneId.of("Europe/London");
    }

    private Zones() {}
}
