package org.mediationledger.paper.dispatch;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediationledger.paper.dispatch.DeliveryNotice.Arrival;
import org.mediationledger.paper.dispatch.DeliveryNotice.Fault;
import org.mediationledger.paper.dispatch.DeliveryNotice.NoNotice;
import org.mediationledger.paper.dispatch.DeliveryNotice.Notice;
import org.mediationledger.paper.dispatch.DeliveryNotice.Outcome;

/** Reads delivery status notifications (RFC 3464). Whatever the bytes, the answer is a value. */
public final class DeliveryNotices {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_STATUS_BYTES = 1 << 16;
    private static final int MOST_PARTS = 8;
    private static final int MOST_RECIPIENTS = 100;
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

    private DeliveryNotices() {}

    /** @param message as it was received, headers and all */
    public static DeliveryNotice read(byte[] message) {
        if (message.length > MOST_BYTES) {
            return new NoNotice(Fault.TOO_LARGE);
        }
        try {
            return readMessage(
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
        } catch (MessagingException | IOException | RuntimeException malformed) {
            return new NoNotice(Fault.MALFORMED);
        }
    }

    private static DeliveryNotice readMessage(MimeMessage message) throws MessagingException, IOException {
        ContentType type = new ContentType(message.getContentType());
        if (!type.match("multipart/report") || !"delivery-status".equalsIgnoreCase(type.getParameter("report-type"))) {
            return new NoNotice(Fault.ANOTHER_KIND);
        }
        byte[] body = message.getRawInputStream().readAllBytes();
        return readParts(new MimeMultipart(new ByteArrayDataSource(body, type.toString())));
    }

    private static DeliveryNotice readParts(MimeMultipart parts) throws MessagingException, IOException {
        List<InternetHeaders> groups = List.of();
        Optional<MessageId> returned = Optional.empty();
        for (int part = 0; part < Math.min(parts.getCount(), MOST_PARTS); part++) {
            BodyPart body = parts.getBodyPart(part);
            if (body.isMimeType("message/delivery-status")) {
                groups = groups(start(body));
            } else if (body.isMimeType("message/rfc822") || body.isMimeType("text/rfc822-headers")) {
                returned = identity(new InternetHeaders(new ByteArrayInputStream(start(body))), "Message-ID");
            }
        }
        return notice(groups, returned);
    }

    private static byte[] start(BodyPart body) throws MessagingException, IOException {
        try (InputStream content = body.getInputStream()) {
            return content.readNBytes(MOST_STATUS_BYTES);
        }
    }

    /** The first group is about the message, each of the others about one recipient (RFC 3464, section 2.1). */
    private static List<InternetHeaders> groups(byte[] status) throws MessagingException {
        List<InternetHeaders> groups = new ArrayList<>();
        ByteArrayInputStream content = new ByteArrayInputStream(status);
        while (content.available() > 0 && groups.size() <= MOST_RECIPIENTS) {
            InternetHeaders group = new InternetHeaders(content);
            if (group.getAllHeaders().hasMoreElements()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static DeliveryNotice notice(List<InternetHeaders> groups, Optional<MessageId> returned) {
        List<Outcome> outcomes = groups.stream()
                .skip(1)
                .flatMap(group -> outcome(group).stream())
                .toList();
        if (outcomes.isEmpty()) {
            return new NoNotice(Fault.MALFORMED);
        }
        return returned.or(() -> identity(groups.getFirst(), "Original-Envelope-Id"))
                .<DeliveryNotice>map(original -> new Notice(original, outcomes))
                .orElse(new NoNotice(Fault.NO_ORIGINAL));
    }

    private static Optional<MessageId> identity(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, null))
                .map(Xtext::decoded)
                .flatMap(MessageId::read);
    }

    private static Optional<Outcome> outcome(InternetHeaders group) {
        String status = field(group, "Status");
        return arrival(field(group, "Action"))
                .filter(arrival -> STATUS.matcher(status).matches())
                .map(arrival -> new Outcome(arrival, status));
    }

    private static Optional<Arrival> arrival(String action) {
        return switch (action) {
            case "failed" -> Optional.of(Arrival.BOUNCED);
            case "delayed" -> Optional.of(Arrival.DELAYED);
            case "delivered", "relayed", "expanded" -> Optional.of(Arrival.DELIVERED);
            default -> Optional.empty();
        };
    }

    /** The value of a field in lower case, without what stands in brackets behind it. */
    private static String field(InternetHeaders group, String name) {
        @Nullable String value = group.getHeader(name, null);
        return value == null ? "" : value.replaceFirst("[\\s(].*", "").toLowerCase(Locale.ROOT);
    }
}
