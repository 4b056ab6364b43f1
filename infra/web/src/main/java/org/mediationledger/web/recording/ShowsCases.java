package org.mediationledger.web.recording;

import java.util.List;
import org.mediationledger.ids.CaseId;

/**
 * An answer that itself says which cases it shows. Of any other, the case in its path is taken to be shown, whatever the
 * request was.
 */
public interface ShowsCases {

    /** Those that it shows, perhaps more than once; none where a list is empty, or a receipt tells nothing but itself. */
    List<CaseId> shownCases();
}
