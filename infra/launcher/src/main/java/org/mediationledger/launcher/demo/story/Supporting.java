package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.AccessNeed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ComplaintOutcome;
import org.mediationledger.terms.ComplaintSubject;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.MediatorDeparture;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferredTo;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;
import org.mediationledger.web.consent.AgreementToMediateRequest;
import org.mediationledger.web.consent.SharingConsentRequest;
import org.mediationledger.web.consent.SharingWithdrawalRequest;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.mediator.MediatorOfferRequest;
import org.mediationledger.web.mediator.MediatorReplacementRequest;
import org.mediationledger.web.mediator.MediatorWithdrawalRequest;
import org.mediationledger.web.need.NeedArrangementRequest;
import org.mediationledger.web.need.NeedRequest;
import org.mediationledger.web.quality.ComplaintRequest;
import org.mediationledger.web.quality.ComplaintResolutionRequest;
import org.mediationledger.web.quality.FeedbackQuestionRequest;
import org.mediationledger.web.quality.FeedbackRequest;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.safeguarding.ConcernClosureRequest;
import org.mediationledger.web.safeguarding.ConcernReferralRequest;
import org.mediationledger.web.safeguarding.ConcernRequest;

/** What surrounds a mediation: what people need and allow, who mediates, whether anybody is at risk, and how it was. */
final class Supporting {

    private static final int TOP_SCORE = 5;

    private final Telling t;

    Supporting(Telling telling) {
        this.t = telling;
    }

    /** The family says what it needs, and what may be shared. */
    void hear() {
        coordinator(new Deed.AskForNeed(
                new NeedRequest(holder(), AccessNeed.INTERPRETER, "Polish, a woman if possible", today())));
        coordinator(
                new Deed.ArrangeNeed(1, new NeedArrangementRequest("Booked with the city's interpreters", today())));
        share(SharedWith.MEDIATOR, SharedMatter.PLAN, SharedMatter.REPORTS);
        share(SharedWith.SCHOOL_OR_COLLEGE, SharedMatter.PLAN);
        coordinator(
                new Deed.ShareNoLonger(new SharingWithdrawalRequest(holder(), SharedWith.SCHOOL_OR_COLLEGE, today())));
    }

    /** One mediator has no time, and when they have, a conflict of interest; another takes over. */
    void findMediator() {
        AccountId first = Actors.SECOND_MEDIATOR;
        AccountId mediator = t.cast().mediator().account();
        offer(first);
        coordinator(new Deed.LeaveCase(first, new MediatorWithdrawalRequest(MediatorDeparture.NOT_AVAILABLE, today())));
        offer(first);
        coordinator(new Deed.AcceptCase(first, new OnDay(today())));
        coordinator(new Deed.DeclareConflict(first, new OnDay(today())));
        offer(mediator);
        coordinator(new Deed.AcceptCase(mediator, new OnDay(today())));
        coordinator(new Deed.ReplaceMediator(first, new MediatorReplacementRequest(mediator, today())));
    }

    /** The family and the authority sign that they will mediate. */
    void sign() {
        coordinator(new Deed.Sign(new AgreementToMediateRequest(Party.FAMILY, null, today())));
        coordinator(new Deed.Sign(new AgreementToMediateRequest(Party.LOCAL_AUTHORITY, null, today())));
    }

    /** The mediator is worried about the child; the lead refers it and can close it. */
    void safeguard() {
        Actor lead = Actors.safeguardingLead();
        t.add(
                t.cast().mediator(),
                new Deed.RaiseConcern(new ConcernRequest(
                        ConcernKind.NEGLECT, null, "The child said that there is nobody at home at night.", today())));
        t.add(
                lead,
                new Deed.ReferConcern(
                        1, new ConcernReferralRequest(ReferredTo.CHILDRENS_SOCIAL_CARE, "CSC/4711", today())));
        t.add(lead, new Deed.CloseConcern(1, new ConcernClosureRequest(ConcernEnd.TAKEN_OVER, today())));
    }

    /** The interpreter was there; the family says how it was, and complains of one thing. */
    void askHowItWas() {
        coordinator(new Deed.ProvideNeed(1, new OnDay(today())));
        coordinator(new Deed.AskForFeedback(new FeedbackQuestionRequest(Party.FAMILY, Channel.EMAIL, today())));
        coordinator(new Deed.GiveFeedback(
                new FeedbackRequest(Party.FAMILY, TOP_SCORE, "We were heard for the first time.", today())));
        coordinator(new Deed.Complain(new ComplaintRequest(
                Party.FAMILY, ComplaintSubject.SERVICE, "The papers were addressed to our old school.", today())));
        coordinator(new Deed.AnswerComplaint(1, new ComplaintResolutionRequest(ComplaintOutcome.UPHELD, today())));
    }

    private void share(SharedWith with, SharedMatter... matters) {
        coordinator(new Deed.ConsentToShare(new SharingConsentRequest(holder(), with, List.of(matters), today())));
    }

    private void offer(AccountId mediator) {
        coordinator(new Deed.OfferCase(new MediatorOfferRequest(mediator, today())));
    }

    private void coordinator(Deed deed) {
        t.add(t.cast().coordinator(), deed);
    }

    private PersonId holder() {
        return CasePeople.holder(t.caseId(), t.cast().family().capacity());
    }

    private LocalDate today() {
        return t.diary().day();
    }
}
