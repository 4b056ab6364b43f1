package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.pdf.PaperLook;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.ids.DocumentId;

/** What may go into a bundle, as plans know it. */
sealed interface Shelved permits ShelvedPaper, ShelvedCertificate {

    /** The paper in its version. */
    PaperId id();

    /** What can be said without looking at the file. */
    PaperLook.Looked unseen();

    /**
     * The paper for a plan.
     *
     * @param fact what the preparer knows of it; null where nothing
     */
    ReleasedPaper planned(PaperLook.Looked looked, BundleOrder.@Nullable PaperFact fact);

    static PaperId idOf(DocumentId document, int version) {
        return new PaperId(document + "-" + version);
    }

    /** Which document a plan's paper is. */
    static DocumentId documentOf(PaperId id) {
        return DocumentId.of(id.value().substring(0, id.value().lastIndexOf('-')));
    }

    /** Which version of it. */
    static int versionOf(PaperId id) {
        return Integer.parseInt(id.value().substring(id.value().lastIndexOf('-') + 1));
    }
}
