package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.consent.ConsentDesk;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.mediator.MediatorDesk;
import org.mediationledger.web.need.NeedDesk;
import org.mediationledger.web.quality.QualityDesk;
import org.mediationledger.web.representative.RepresentativeDesk;
import org.mediationledger.web.safeguarding.SafeguardingDesk;

/** The edge's desks for the people of a case. */
public record PeopleDesks(
        SafeguardingDesk safeguarding,
        MediatorDesk mediator,
        RepresentativeDesk representative,
        ConsentDesk consent,
        NeedDesk need,
        QualityDesk quality) {

    List<CaseCommand> commands(CaseId id, Submission submission, Deed.OfPeople deed) {
        return List.of(
                switch (deed) {
                    case Deed.RaiseConcern d -> safeguarding.toCommand(id, submission, d.request());
                    case Deed.ReferConcern d -> safeguarding.toCommand(id, d.concern(), submission, d.request());
                    case Deed.CloseConcern d -> safeguarding.toCommand(id, d.concern(), d.request());
                    case Deed.EraseConcern d -> safeguarding.toErase(id, d.concern(), submission, d.request());
                    case Deed.OfferCase d -> mediator.offer(id, d.request());
                    case Deed.AcceptCase d -> mediator.acceptance(id, d.mediator(), d.request());
                    case Deed.DeclareConflict d -> mediator.conflict(id, d.mediator(), d.request());
                    case Deed.LeaveCase d -> mediator.withdrawal(id, d.mediator(), d.request());
                    case Deed.ReplaceMediator d -> mediator.replacement(id, d.mediator(), d.request());
                    case Deed.Authorise d -> representative.toCommand(id, submission, d.request());
                    case Deed.WithdrawAuthority d -> representative.toCommand(id, d.representative(), d.request());
                    case Deed.ConsentToShare d -> consent.toCommand(id, d.request());
                    case Deed.ShareNoLonger d -> consent.toCommand(id, d.request());
                    case Deed.Sign d -> consent.toCommand(id, d.request());
                    case Deed.AskForNeed d -> need.toCommand(id, d.request());
                    case Deed.ArrangeNeed d -> need.toCommand(id, d.need(), d.request());
                    case Deed.ProvideNeed d -> need.toCommand(id, d.need(), d.request());
                    case Deed.Complain d -> quality.toCommand(id, d.request());
                    case Deed.AnswerComplaint d -> quality.toCommand(id, d.complaint(), d.request());
                    case Deed.AskForFeedback d -> quality.toCommand(id, d.request());
                    case Deed.GiveFeedback d -> quality.toCommand(id, d.request());
                });
    }
}
