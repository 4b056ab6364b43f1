package org.mediationledger.architecture.wrong.timeisgiven.launcher;

import java.time.Clock;

final class EdgeSources {
    Clock clock = Clock.systemUTC();
}
