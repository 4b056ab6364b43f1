package org.mediationledger.documents.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken as documents. */
public enum MediaType {
    PDF("application/pdf", List.of("application/x-pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of()),
    JPEG("image/jpeg", List.of("image/jpg", "image/pjpeg")),
    PNG("image/png", List.of("image/x-png")),
    TIFF("image/tiff", List.of("image/tif", "image/x-tiff")),
    TXT("text/plain", List.of()),
    EML("message/rfc822", List.of());

    private final String value;
    private final List<String> aliases;

    MediaType(String value, List<String> aliases) {
        this.value = value;
        this.aliases = aliases;
    }

    /** The registered name, without parameters. */
    public String value() {
        return value;
    }

    /** The type of that name, whatever its case and parameters; nothing for another. */
    public static Optional<MediaType> of(String name) {
        String bare = name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.value.equals(bare) || type.aliases.contains(bare))
                .findFirst();
    }
}
