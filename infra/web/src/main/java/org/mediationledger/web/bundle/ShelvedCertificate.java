package org.mediationledger.web.bundle;

import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.pdf.PaperLook;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.released.IssuedCertificate;

/**
 * A certificate that the ledger issued. Certificates and documents draw their ids at random from the same space, so that a
 * preparer names either in the same way.
 */
record ShelvedCertificate(IssuedCertificate issued) implements Shelved {

    private static final PaperLook.Looked ONE_PAGE = new PaperLook.Looked(Sha256.of(""), 1, true, null);

    @Override
    public PaperId id() {
        return Shelved.idOf(new DocumentId(issued.certificate().value()), 1);
    }

    @Override
    public PaperLook.Looked unseen() {
        return ONE_PAGE;
    }

    @Override
    public ReleasedPaper planned(PaperLook.Looked looked, BundleOrder.@Nullable PaperFact fact) {
        return new ReleasedPaper(
                id(),
                PaperKind.CERTIFICATE,
                "Mediation certificate " + issued.number(),
                fact == null || fact.author() == null ? "Mediation adviser" : fact.author(),
                "",
                Party.NEITHER,
                issued.issuedOn(),
                issued.issuedOn(),
                looked.pages(),
                looked.sha256(),
                looked.textLayer(),
                null);
    }
}
