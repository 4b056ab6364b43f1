package org.mediationledger.paper.letter;

import java.util.regex.Pattern;

/**
 * A file that goes with a letter.
 *
 * @param fileName as the recipient sees it: letters, digits, dots and hyphens
 * @param mediaType such as {@code application/pdf} (RFC 6838), with its parameters
 */
public record Enclosure(String fileName, String mediaType, byte[] content) {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,79}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+(; [a-z]+=[A-Za-z0-9.-]+)*");

    public Enclosure {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("fileName: letters, digits, dots and hyphens");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("mediaType: not a media type (RFC 6838)");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
