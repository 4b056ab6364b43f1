package org.mediationledger.launcher.sqlite;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Tells those who listen that events were appended. */
final class Bell {

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    void ring() {
        listeners.forEach(Runnable::run);
    }

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }
}
