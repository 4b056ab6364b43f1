package org.mediationledger.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Answers problems where no controller is at work: filters, security, the server's own rejections. */
public final class ProblemWriter {

    /** RFC 9457, section 3. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProblemWriter() {}

    /** Writes the answer, unless one is on its way already. */
    public static void write(HttpServletRequest request, HttpServletResponse response, RequestRejected rejected)
            throws IOException {
        write(response, rejected.problem(request.getRequestURI()));
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        if (problem.status() == Fault.UNAVAILABLE.status()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ProblemAnswers.SOON);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] json(Problem problem) {
        return JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    }
}
