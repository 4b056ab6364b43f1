package org.mediationledger.launcher.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that is put forward by hand until it is released, and keeps the system's time from then on. It shows whole
 * milliseconds and never goes back, for any thread: what is recorded later never bears an earlier time.
 */
public final class SettableClock extends Clock {

    private final Clock system;
    private final ZoneId zone;
    private final AtomicReference<Hand> hand;

    private record Hand(Instant at, boolean released) {}

    private SettableClock(Clock system, ZoneId zone, AtomicReference<Hand> hand) {
        this.system = system;
        this.zone = zone;
        this.hand = hand;
    }

    /** A clock in UTC that stands at an instant. */
    public static SettableClock standingAt(Instant start, Clock system) {
        return new SettableClock(
                system, ZoneOffset.UTC, new AtomicReference<>(new Hand(start.truncatedTo(ChronoUnit.MILLIS), false)));
    }

    /**
     * Puts the clock forward, or leaves it where it stands.
     *
     * @throws IllegalArgumentException when that would be back
     * @throws IllegalStateException when it has been released
     */
    public void set(Instant instant) {
        hand.updateAndGet(now -> moved(now, instant.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Lets the clock go with the system's from now on; where that is behind, it waits until it has caught up. */
    public void release() {
        hand.updateAndGet(now -> new Hand(now.at(), true));
    }

    /** Whether it goes with the system's. */
    public boolean isReleased() {
        return hand.updateAndGet(this::read).released();
    }

    @Override
    public Instant instant() {
        return hand.updateAndGet(this::read).at();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, seen from another zone: set or released, both are. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(system, other, hand);
    }

    private static Hand moved(Hand now, Instant instant) {
        if (now.released()) {
            throw new IllegalStateException("the clock was released and goes with the system's");
        }
        if (instant.isBefore(now.at())) {
            throw new IllegalArgumentException("the clock never goes back, from " + now.at() + " to " + instant);
        }
        return new Hand(instant, false);
    }

    private Hand read(Hand now) {
        Instant time = system.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.released() && time.isAfter(now.at()) ? new Hand(time, true) : now;
    }
}
