package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.conclusion.AgreementDesk;
import org.mediationledger.web.delay.DelayDesk;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.ending.EndingDesk;
import org.mediationledger.web.expense.ExpenseDesk;
import org.mediationledger.web.meeting.ConductDesk;
import org.mediationledger.web.offer.OfferDesk;

/** The desks for what becomes of meetings, dates, agreements and families beside their course. */
public record ConductDesks(
        ConductDesk meeting,
        EndingDesk ending,
        DelayDesk delay,
        AgreementDesk agreement,
        OfferDesk offer,
        ExpenseDesk expense) {

    List<? extends CaseCommand> commands(CaseId id, Submission submission, Deed.Conduct deed) {
        return List.of(
                switch (deed) {
                    case Deed.Conduct.Describe d -> meeting.toCommand(id, d.meeting(), d.request());
                    case Deed.Conduct.SendPapers d -> meeting.toCommand(id, d.meeting(), d.request());
                    case Deed.Conduct.ReceivePapers d -> meeting.toCommand(id, d.meeting(), d.request());
                    case Deed.Conduct.FailToHold d -> meeting.toCommand(id, d.meeting(), d.request());
                    case Deed.Conduct.Adjourn d -> meeting.toCommand(id, d.meeting(), d.request());
                    case Deed.Conduct.Time d -> meeting.toCommand(id, d.meeting(), d.request());
                    case Deed.Conduct.Abandon d -> ending.toCommand(id, d.request());
                    case Deed.Conduct.Resolve d -> ending.toCommand(id, d.request());
                    case Deed.Conduct.ConfirmResolution d -> ending.toConfirm(id, d.request());
                    case Deed.Conduct.DisputeResolution d -> ending.toDispute(id, d.request());
                    case Deed.Conduct.WriteLast d -> ending.toCommand(id, d.request());
                    case Deed.Conduct.Delay d -> delay.toCommand(id, d.request());
                    case Deed.Conduct.Sign d -> agreement.toCommand(id, d.request());
                    case Deed.Conduct.Vary d -> agreement.toCommand(id, d.item(), d.request());
                    case Deed.Conduct.Excuse d -> agreement.toCommand(id, d.item(), d.request());
                    case Deed.Conduct.Dispute d -> agreement.toDispute(id, d.item(), d.request());
                    case Deed.Conduct.Offer d -> offer.toCommand(id, d.request());
                    case Deed.Conduct.Choose d -> offer.toCommand(id, d.request());
                    case Deed.Conduct.ClaimExpense d -> expense.toCommand(id, submission, d.request());
                    case Deed.Conduct.DecideExpense d -> expense.toCommand(id, d.expense(), d.request());
                    case Deed.Conduct.PayExpense d -> expense.toCommand(id, d.expense(), d.request());
                });
    }
}
