package org.mediationledger.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** The bytes of a body as they came. */
public final class RawBody {

    private static final String BYTES = RawBody.class.getName();

    private RawBody() {}

    /** None where there was no body. */
    public static byte[] of(HttpServletRequest request) {
        return request.getAttribute(BYTES) instanceof byte[] bytes ? bytes : new byte[0];
    }

    static void keep(HttpServletRequest request, byte[] bytes) {
        request.setAttribute(BYTES, bytes);
    }
}
