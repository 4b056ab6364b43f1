package org.mediationledger.web.recording;

import java.util.List;
import org.mediationledger.ids.CaseId;

/** An answer that itself says which cases it shows: its path names none, or the request is none to read. */
public interface ShowsCases {

    /** Those that it shows, perhaps more than once. */
    List<CaseId> shownCases();
}
