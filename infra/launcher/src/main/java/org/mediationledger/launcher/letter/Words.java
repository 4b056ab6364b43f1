package org.mediationledger.launcher.letter;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;

/** Personal values as a letter has them; what was erased is in none. */
final class Words {

    private final Opening opening;

    Words(Opening opening) {
        this.opening = opening;
    }

    /** @throws CannotBeWritten when it was erased or can't be read */
    String of(CaseId caseId, Sealed sealed) {
        String text = ifThere(caseId, sealed);
        if (text == null) {
            throw new CannotBeWritten();
        }
        return text;
    }

    @Nullable
    String ifThere(CaseId caseId, @Nullable Sealed sealed) {
        return sealed != null && opening.showOfPaper(caseId, sealed) instanceof Shown.Text text ? text.text() : null;
    }
}
