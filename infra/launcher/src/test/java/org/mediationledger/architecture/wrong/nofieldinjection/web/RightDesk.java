package org.mediationledger.architecture.wrong.nofieldinjection.web;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

final class RightDesk {
    final Clock clock;

    @Autowired
    RightDesk(Clock clock) {
        this.clock = clock;
    }
}
