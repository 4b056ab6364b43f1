package org.mediationledger.launcher.post;

import java.net.URI;
import org.springframework.core.env.Environment;

/** What stands on the demo's paper. */
final class Demo {

    static final String ORGANISATION = "Mediation Ledger demonstration";

    /** A number that is kept free for drama (Ofcom), and a name that is kept free for examples (RFC 2606). */
    static final String CONTACT = "0161 496 0000, advice@mediation.example";

    private Demo() {}

    static URI address(Environment environment) {
        return URI.create("http://localhost:" + environment.getProperty("server.port", "8080"));
    }
}
