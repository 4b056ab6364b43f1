package org.mediationledger.launcher.server;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.AxonServerException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Without Axon Server a process neither decides nor answers. Axon's own indicator is made for Spring Boot 3. */
final class AxonServerHealth implements HealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealth(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public Health health() {
        try {
            return connections.getConnection().isConnected()
                    ? Health.up().build()
                    : Health.down().build();
        } catch (AxonServerException unreachable) {
            return Health.down().build();
        }
    }
}
