package org.mediationledger.web.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;

/** Seals values of one case, each under the key of the person whom it concerns and of the time for which it is kept. */
public final class CaseSeal {

    private final Sealer sealer;
    private final CaseId caseId;

    /** For one case. */
    public CaseSeal(Sealer sealer, CaseId caseId) {
        this.sealer = sealer;
        this.caseId = caseId;
    }

    /** A name or another fact that the case's record rests on. */
    public Sealed ofRecord(PersonId person, String name, String value) {
        return seal(person.value(), RetentionClass.CASE_RECORD, name, value);
    }

    /** The same, if it was told. */
    public @Nullable Sealed ofRecordIfTold(PersonId person, String name, @Nullable String value) {
        return value == null ? null : ofRecord(person, name, value);
    }

    /** A fact about the child or young person that the case's record rests on. */
    public Sealed ofChild(String name, String value) {
        return ofRecord(CasePeople.child(caseId), name, value);
    }

    /** The same, if it was told. */
    public @Nullable Sealed ofChildIfTold(String name, @Nullable String value) {
        return ofRecordIfTold(CasePeople.child(caseId), name, value);
    }

    /** A way to reach somebody, if it was told. */
    public @Nullable Sealed ofContactIfTold(PersonId person, String name, @Nullable String value) {
        return value == null ? null : seal(person.value(), RetentionClass.CONTACT, name, value);
    }

    /** Words said in confidence, under a key of their own. */
    public Sealed ofNote(UUID note, String name, String value) {
        return seal(note, RetentionClass.NOTE, name, value);
    }

    /** A fact about a document, under the key that its bytes are under too. */
    public Sealed ofDocument(DocumentId document, String name, String value) {
        return seal(document.value(), RetentionClass.DOCUMENT, name, value);
    }

    /** What was said of a safeguarding concern, under a key of its own. */
    public Sealed ofConcern(UUID concern, String name, String value) {
        return seal(concern, RetentionClass.SAFEGUARDING, name, value);
    }

    private Sealed seal(UUID person, RetentionClass retention, String name, String value) {
        return sealer.seal(new KeyScope(caseId.value(), person, retention), name, value);
    }
}
