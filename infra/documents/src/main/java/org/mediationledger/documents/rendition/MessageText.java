package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** A message as text: who, to whom, when, about what, what it says, and the names of what is attached. */
final class MessageText {

    private static final List<String> FIELDS = List.of("From", "To", "Cc", "Date", "Subject");
    private static final int DEEPEST = 20;
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(1 << 18)
            .setMaxLineLen(-1)
            .build();

    private final StringBuilder text = new StringBuilder();
    private final List<String> attached = new ArrayList<>();

    private MessageText() {}

    /** Never runs, opens or loads anything that a message holds. */
    static String of(Path original) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try (InputStream bytes = Files.newInputStream(original)) {
            Message message = builder.parseMessage(bytes);
            try {
                return new MessageText().read(message);
            } finally {
                message.dispose();
            }
        }
    }

    private String read(Message message) throws IOException {
        for (String name : FIELDS) {
            @Nullable Field field = message.getHeader().getField(name);
            if (field != null) {
                String value = DecoderUtil.decodeEncodedWords(unfolded(field.getBody()), DecodeMonitor.SILENT);
                text.append(name).append(": ").append(value).append('\n');
            }
        }
        text.append('\n');
        readPart(message, 0);
        attached.forEach(file -> text.append("\nAttached: ").append(file));
        return text.toString();
    }

    private static String unfolded(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\\s*\\R\\s+", " ").strip();
    }

    private void readPart(Entity part, int depth) throws IOException {
        if (part.getBody() instanceof Multipart parts && depth < DEEPEST) {
            readParts(parts, part.getMimeType(), depth);
        } else if (part.getBody() instanceof TextBody body && !isAttachment(part)) {
            text.append(shown(body, part.getMimeType())).append('\n');
        } else {
            attached.add(Optional.ofNullable(part.getFilename()).orElse("a part without a name") + " ("
                    + part.getMimeType() + ")");
        }
    }

    /** Of alternatives the plain text, or else the last of them, which is the fullest (RFC 2046, 5.1.4). */
    private void readParts(Multipart parts, String type, int depth) throws IOException {
        List<Entity> all = parts.getBodyParts();
        if (type.equals("multipart/alternative") && !all.isEmpty()) {
            Entity chosen = all.stream()
                    .filter(part -> part.getMimeType().equals("text/plain"))
                    .findFirst()
                    .orElse(all.getLast());
            readPart(chosen, depth + 1);
        } else {
            for (Entity part : all) {
                readPart(part, depth + 1);
            }
        }
    }

    private static boolean isAttachment(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType()) || part.getFilename() != null;
    }

    private static String shown(TextBody body, String type) throws IOException {
        StringWriter all = new StringWriter();
        try (Reader reader = body.getReader()) {
            reader.transferTo(all);
        }
        return type.toLowerCase(Locale.ROOT).equals("text/html") ? HtmlText.of(all.toString()) : all.toString();
    }
}
