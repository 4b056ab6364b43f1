package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.NextAction;

/**
 * The provider's own work on the case. Shown to those who see contacts: it names accounts and says what was tried.
 *
 * @param next what is to be done next; absent where nothing is set
 */
public record DeskWork(
        List<Attempt> attempts,
        @Nullable Next next,
        List<Owner> owners,
        List<Cover> covers,
        List<Dispatch> dispatches) {

    static final DeskWork NONE = new DeskWork(List.of(), null, List.of(), List.of(), List.of());

    /** The family was tried, or reached. */
    public record Attempt(Mark mark, PersonId person, LocalTime at, Channel channel, ContactResult result)
            implements Fact<Attempt> {

        @Override
        public Attempt marked(Mark other) {
            return new Attempt(other, person, at, channel, result);
        }
    }

    /** What is to be done next. */
    public record Next(Mark mark, NextAction action, AccountId by, LocalDate dueOn) {}

    /** Whose the case became. */
    public record Owner(Mark mark, AccountId owner) implements Fact<Owner> {

        @Override
        public Owner marked(Mark other) {
            return new Owner(other, owner);
        }
    }

    /** Somebody stands in for the owner from one day to another, both included. */
    public record Cover(Mark mark, AccountId cover, LocalDate from, LocalDate until) implements Fact<Cover> {

        @Override
        public Cover marked(Mark other) {
            return new Cover(other, cover, from, until);
        }
    }

    /**
     * A certificate was sent, or came back.
     *
     * @param arrived false where it came back
     */
    public record Dispatch(Mark mark, CertificateId certificate, Channel channel, boolean arrived)
            implements Fact<Dispatch> {

        @Override
        public Dispatch marked(Mark other) {
            return new Dispatch(other, certificate, channel, arrived);
        }
    }

    DeskWork apply(DeskEvent event, Mark mark) {
        return switch (event) {
            case DeskEvent.ContactAttempted e ->
                new DeskWork(
                        Facts.and(attempts, new Attempt(mark, e.person(), e.at(), e.channel(), e.result())),
                        next,
                        owners,
                        covers,
                        dispatches);
            case DeskEvent.NextActionSet e ->
                new DeskWork(attempts, new Next(mark, e.action(), e.by(), e.dueOn()), owners, covers, dispatches);
            case DeskEvent.NextActionDone e -> new DeskWork(attempts, null, owners, covers, dispatches);
            case DeskEvent.CaseOwnerAssigned e ->
                new DeskWork(attempts, next, Facts.and(owners, new Owner(mark, e.owner())), List.of(), dispatches);
            case DeskEvent.AbsenceCovered e ->
                new DeskWork(
                        attempts,
                        next,
                        owners,
                        Facts.and(covers, new Cover(mark, e.cover(), e.from(), e.until())),
                        dispatches);
        };
    }

    /** Whose the case was, and who stood in, are the former provider's people; what is next to be done stays to be done. */
    DeskWork handedOver() {
        return new DeskWork(attempts, next, List.of(), List.of(), dispatches);
    }

    DeskWork dispatched(CertificateEvent event, Mark mark) {
        return switch (event) {
            case CertificateEvent.CertificateSent e -> dispatched(mark, e.certificate(), e.channel(), true);
            case CertificateEvent.CertificateBounced e -> dispatched(mark, e.certificate(), e.channel(), false);
            case CertificateEvent e -> this;
        };
    }

    DeskWork corrected(Correction correction) {
        return new DeskWork(
                correction.in(attempts), next, correction.in(owners), correction.in(covers), correction.in(dispatches));
    }

    private DeskWork dispatched(Mark mark, CertificateId certificate, Channel channel, boolean arrived) {
        return new DeskWork(
                attempts,
                next,
                owners,
                covers,
                Facts.and(dispatches, new Dispatch(mark, certificate, channel, arrived)));
    }
}
