package org.mediationledger.documents.blob;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;

/**
 * Which bytes these are: they can be read as nothing else.
 *
 * @param version counted from 1
 * @param form which of the forms that a version is kept in
 */
public record Place(CaseId caseId, DocumentId document, int version, Form form) {

    /** The forms that a version is kept in. */
    public enum Form {
        /** As it was uploaded. */
        ORIGINAL("original"),
        /** As a PDF, where it was uploaded as something else. */
        RENDITION("rendition");

        private final String code;

        Form(String code) {
            this.code = code;
        }
    }

    /** @throws IllegalArgumentException when the version is below 1 */
    public Place {
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more");
        }
    }

    /** The same version in another form. */
    public Place as(Form other) {
        return new Place(caseId, document, version, other);
    }

    /** What the document's key covers. */
    KeyScope scope() {
        return scope(caseId, document);
    }

    /** What a document's key covers: its bytes in every version and form, and what is sealed about it. */
    public static KeyScope scope(CaseId caseId, DocumentId document) {
        return new KeyScope(caseId.value(), document.value(), RetentionClass.DOCUMENT);
    }

    /** No two places, of whichever ledgers, share one text: what follows the origin, which has no bar, has a fixed form. */
    byte[] associatedData(String origin) {
        return String.join("|", origin, text(caseId.value()), text(document.value()), "" + version, form.code)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
