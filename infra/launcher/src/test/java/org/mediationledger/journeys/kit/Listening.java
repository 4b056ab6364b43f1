package org.mediationledger.journeys.kit;

import java.net.URI;
import org.springframework.context.ApplicationContext;

/** Where an application listens. */
final class Listening {

    private Listening() {}

    static URI of(ApplicationContext application) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
