package org.mediationledger.web.dataprotection;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has Tomcat make the buffers of each connection anew, and leave them to the collector when it closes. It would otherwise
 * keep those of hundreds of closed connections to use them again, and with them the last that went through: values that
 * may have been erased since.
 */
@Component
class ForgetfulConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String NONE = "0";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(ForgetfulConnections::keepNothing);
    }

    private static void keepNothing(Connector connector) {
        connector.setProperty("processorCache", NONE);
        connector.setProperty("socket.bufferPool", NONE);
        connector.setProperty("socket.processorCache", NONE);
    }
}
