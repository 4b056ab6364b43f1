package org.mediationledger.launcher.cli;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Where a started ledger answers. */
final class Address {

    private Address() {}

    static String of(ConfigurableApplicationContext ledger) {
        return ledger instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? "http://127.0.0.1:" + web.getWebServer().getPort()
                : "no address: it serves no web side";
    }
}
