package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.aftermath.AftermathDesk;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.desk.Submission;

/** The edge's desks for certificates, appeals, and the end of a case. */
public record EndDesks(CertificateDesk certificate, AftermathDesk aftermath) {

    List<CaseCommand> commands(CaseId id, Submission submission, Deed.OfEnd deed) {
        return List.of(
                switch (deed) {
                    case Deed.Issue d -> certificate.toCommand(id, submission, d.request());
                    case Deed.EnterPaper d -> certificate.toCommand(id, submission, d.request());
                    case Deed.Copy d -> certificate.toCopy(id, d.certificate());
                    case Deed.WithdrawCertificate d -> certificate.toCommand(id, d.certificate(), d.request());
                    case Deed.Send d -> certificate.toDispatch(id, d.certificate(), d.request());
                    case Deed.Bounce d -> certificate.toBounce(id, d.certificate(), d.request());
                    case Deed.RegisterAppeal d -> aftermath.toCommand(id, d.request());
                    case Deed.DecideAppeal d -> aftermath.toCommand(id, d.request());
                    case Deed.Close d -> aftermath.toCommand(id, d.request());
                    case Deed.Reopen d -> aftermath.toReopen(id, d.request());
                });
    }
}
