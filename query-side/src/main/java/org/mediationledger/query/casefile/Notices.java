package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.PlanSection;

/**
 * What came of the decision after its first notice: further notices, all of which stand and the earliest of which counts,
 * and of each other list the newest fact.
 */
public record Notices(
        List<FurtherNotice> furtherNotices,
        List<Examination> examinations,
        List<AuthorityContact> authorityContacts,
        List<Retraction> retractions,
        List<Supersession> supersessions,
        List<Widening> widenings) {

    static final Notices NONE = new Notices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Another notice of the same decision. */
    public record FurtherNotice(
            Mark mark,
            NoticeKind kind,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn)
            implements Fact<FurtherNotice> {

        @Override
        public FurtherNotice marked(Mark other) {
            return new FurtherNotice(other, kind, printedOn, sentOn, receivedOn);
        }
    }

    /** What the notice leaves out, and whom it names as adviser. */
    public record Examination(
            Mark mark,
            List<NoticeItem> missing,
            @Nullable OrganisationId adviserNamed,
            @Nullable String adviserNamedName)
            implements Fact<Examination> {

        @Override
        public Examination marked(Mark other) {
            return new Examination(other, missing, adviserNamed, adviserNamedName);
        }
    }

    /** Whom to contact at the authority; for the parties. */
    public record AuthorityContact(
            Mark mark,
            Sealed name,
            @Nullable Sealed email,
            @Nullable Sealed phone,
            @Nullable Sealed localAuthorityReference)
            implements Fact<AuthorityContact> {

        @Override
        public AuthorityContact marked(Mark other) {
            return new AuthorityContact(other, name, email, phone, localAuthorityReference);
        }
    }

    /** The authority says that it has withdrawn the decision. */
    public record Retraction(Mark mark) implements Fact<Retraction> {

        @Override
        public Retraction marked(Mark other) {
            return new Retraction(other);
        }
    }

    /** Another decision took its place. */
    public record Supersession(Mark mark, DecisionChange change) implements Fact<Supersession> {

        @Override
        public Supersession marked(Mark other) {
            return new Supersession(other, change);
        }
    }

    /** An appeal about Section I alone became one about more. */
    public record Widening(Mark mark, List<PlanSection> sections, boolean contactMissed) implements Fact<Widening> {

        @Override
        public Widening marked(Mark other) {
            return new Widening(other, sections, contactMissed);
        }
    }

    Notices apply(DecisionEvent event, Mark mark) {
        return switch (event) {
            case DecisionEvent.DecisionNotified e -> this;
            case DecisionEvent.IssuesStated e -> this;
            case DecisionEvent.FurtherNoticeGiven e ->
                new Notices(
                        Facts.and(
                                furtherNotices,
                                new FurtherNotice(mark, e.kind(), e.printedOn(), e.sentOn(), e.receivedOn())),
                        examinations,
                        authorityContacts,
                        retractions,
                        supersessions,
                        widenings);
            case DecisionEvent.NoticeExamined e ->
                new Notices(
                        furtherNotices,
                        Facts.and(
                                examinations,
                                new Examination(mark, e.missing(), e.adviserNamed(), e.adviserNamedName())),
                        authorityContacts,
                        retractions,
                        supersessions,
                        widenings);
            case DecisionEvent.AuthorityContactNamed e ->
                new Notices(
                        furtherNotices,
                        examinations,
                        Facts.and(
                                authorityContacts,
                                new AuthorityContact(
                                        mark, e.name(), e.email(), e.phone(), e.localAuthorityReference())),
                        retractions,
                        supersessions,
                        widenings);
            case DecisionEvent.DecisionWithdrawn e ->
                new Notices(
                        furtherNotices,
                        examinations,
                        authorityContacts,
                        Facts.and(retractions, new Retraction(mark)),
                        supersessions,
                        widenings);
            case DecisionEvent.DecisionSuperseded e ->
                new Notices(
                        furtherNotices,
                        examinations,
                        authorityContacts,
                        retractions,
                        Facts.and(supersessions, new Supersession(mark, e.change())),
                        widenings);
            case DecisionEvent.AppealWidened e ->
                new Notices(
                        furtherNotices,
                        examinations,
                        authorityContacts,
                        retractions,
                        supersessions,
                        Facts.and(widenings, new Widening(mark, e.sections(), e.contactMissed())));
        };
    }

    Notices corrected(Correction correction) {
        return new Notices(
                correction.in(furtherNotices),
                correction.in(examinations),
                correction.in(authorityContacts),
                correction.in(retractions),
                correction.in(supersessions),
                correction.in(widenings));
    }
}
