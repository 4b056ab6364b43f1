package org.mediationledger.web.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat rejects before any servlet sees it (a malformed request line, a header too long) is a problem as well, not
 * Tomcat's HTML page. Public because Tomcat makes it by its class name.
 */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Fault fault = Fault.ofStatus(status);
        try {
            ProblemWriter.write(response, Problem.of(fault, null, fault.sentence(), pathOf(request)));
            response.finishResponse();
        } catch (IOException | IllegalStateException clientHasGone) {
            getContainer().getLogger().debug("a problem could not be written: the client has gone");
        }
    }

    private static String pathOf(Request request) {
        String path = request.getRequestURI();
        return path == null ? "/" : path;
    }
}
