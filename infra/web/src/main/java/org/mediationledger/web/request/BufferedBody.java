package org.mediationledger.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.ProblemWriter;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body once, whole and no longer than allowed, and keeps its bytes: the ledger remembers a digest of what the
 * client sent. Runs after security, so that nobody's bytes are read before they are known.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BufferedBody extends OncePerRequestFilter {

    /** The longest body, in bytes. */
    static final int LIMIT = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            byte[] bytes = read(request);
            RawBody.keep(request, bytes);
            chain.doFilter(new Replayed(request, bytes), response);
        } catch (RequestRejected rejected) {
            ProblemWriter.write(request, response, rejected);
        }
    }

    /** Whether the body is a stream of parts (RFC 7578), which is never held whole: its reader says how long it may be. */
    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        requireLength(request.getContentLengthLong());
        byte[] bytes = request.getInputStream().readNBytes(LIMIT + 1);
        requireLength(bytes.length);
        if (bytes.length > 0) {
            requirePlainUtf8(request);
            requireUtf8(bytes);
        }
        return bytes;
    }

    private static void requireLength(long length) {
        if (length > LIMIT) {
            throw RequestRejected.because(Fault.BODY_TOO_LARGE);
        }
    }

    private static void requirePlainUtf8(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if ((encoding != null && !encoding.equalsIgnoreCase("identity")) || !isUtf8(request.getContentType())) {
            throw RequestRejected.because(Fault.MEDIA_TYPE_NOT_SUPPORTED);
        }
    }

    /** What is no media type at all is left to the mappings, which name those that they read. */
    private static boolean isUtf8(@Nullable String contentType) {
        try {
            Charset charset = contentType == null
                    ? null
                    : MediaType.parseMediaType(contentType).getCharset();
            return charset == null || StandardCharsets.UTF_8.equals(charset);
        } catch (InvalidMediaTypeException unknown) {
            return true;
        }
    }

    /** A parser would guess UTF-16 and UTF-32, which RFC 8259, section 8.1, no longer allows; both show by a NUL. */
    private static void requireUtf8(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw RequestRejected.because(Fault.BODY_MALFORMED);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notUtf8) {
            throw RequestRejected.because(Fault.BODY_MALFORMED);
        }
    }

    private static final class Replayed extends HttpServletRequestWrapper {

        private final byte[] bytes;

        Replayed(HttpServletRequest request, byte[] bytes) {
            super(request);
            this.bytes = bytes;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(bytes);
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read at once");
        }
    }
}
