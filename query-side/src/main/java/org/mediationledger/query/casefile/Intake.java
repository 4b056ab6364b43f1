package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;

/**
 * How the case began, who holds the right, who provides. Of each list the newest fact counts; consents count party by
 * party.
 */
public record Intake(
        List<Opening> openings,
        List<Holder> holders,
        List<Child> children,
        List<Allocation> allocations,
        List<Disagreement> disagreements,
        List<Consent> consents) {

    static final Intake NONE = new Intake(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The family was taken on. */
    public record Opening(
            Mark mark,
            ServiceProcess process,
            ReferralSource source,
            Channel channel,
            @Nullable OrganisationId referredBy,
            @Nullable String referredByName,
            AuthorityCode localAuthority,
            String localAuthorityName,
            @Nullable CommissionerCode commissioner,
            @Nullable String commissionerName)
            implements Fact<Opening> {

        @Override
        public Opening marked(Mark other) {
            return new Opening(
                    other,
                    process,
                    source,
                    channel,
                    referredBy,
                    referredByName,
                    localAuthority,
                    localAuthorityName,
                    commissioner,
                    commissionerName);
        }
    }

    /**
     * Who holds the right; contacts only for those who see them.
     *
     * @param never ways in which they must not be reached
     * @param contactsPosition the position of the newest change of that; absent where there was none
     */
    public record Holder(
            Mark mark,
            PersonId person,
            HolderCapacity capacity,
            Sealed name,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            @Nullable Sealed address,
            List<ContactLimit> never,
            @Nullable Long contactsPosition)
            implements Fact<Holder> {

        @Override
        public Holder marked(Mark other) {
            return new Holder(other, person, capacity, name, phone, email, address, never, contactsPosition);
        }

        Holder withoutContacts() {
            return new Holder(mark, person, capacity, name, null, null, null, List.of(), null);
        }

        private Holder reached(ContactEvent event, long position) {
            return switch (event) {
                case ContactEvent.ContactsChanged e ->
                    new Holder(mark, person, capacity, name, e.phone(), e.email(), e.address(), never, position);
                case ContactEvent.SafeContactAsked e ->
                    new Holder(mark, person, capacity, name, phone, email, address, e.never(), position);
            };
        }
    }

    /** The child or young person. */
    public record Child(
            Mark mark,
            PersonId person,
            Sealed name,
            @Nullable Sealed dateOfBirth,
            @Nullable LocalDate schoolAgeEndsOn) implements Fact<Child> {

        @Override
        public Child marked(Mark other) {
            return new Child(other, person, name, dateOfBirth, schoolAgeEndsOn);
        }
    }

    /** Who provides mediation and who advises. */
    public record Allocation(
            Mark mark,
            OrganisationId provider,
            String providerName,
            OrganisationId adviserOrganisation,
            String adviserOrganisationName,
            Employer adviserEmployer)
            implements Fact<Allocation> {

        @Override
        public Allocation marked(Mark other) {
            return new Allocation(
                    other, provider, providerName, adviserOrganisation, adviserOrganisationName, adviserEmployer);
        }
    }

    /** What a disagreement is about. */
    public record Disagreement(Mark mark, DisagreementKind kind, DisagreementStage stage)
            implements Fact<Disagreement> {

        @Override
        public Disagreement marked(Mark other) {
            return new Disagreement(other, kind, stage);
        }
    }

    /** Whether a party agreed to disagreement resolution. */
    public record Consent(Mark mark, Party party, boolean consents) implements Fact<Consent> {

        @Override
        public Consent marked(Mark other) {
            return new Consent(other, party, consents);
        }
    }

    Intake apply(IntakeEvent event, Mark mark) {
        return switch (event) {
            case IntakeEvent.CaseOpened e ->
                new Intake(
                        Facts.and(
                                openings,
                                new Opening(
                                        mark,
                                        e.process(),
                                        e.source(),
                                        e.channel(),
                                        e.referredBy(),
                                        e.referredByName(),
                                        e.localAuthority(),
                                        e.localAuthorityName(),
                                        e.commissioner(),
                                        e.commissionerName())),
                        holders,
                        children,
                        allocations,
                        disagreements,
                        consents);
            case IntakeEvent.RightHolderNamed e ->
                new Intake(
                        openings,
                        Facts.and(
                                holders,
                                new Holder(
                                        mark,
                                        e.person(),
                                        e.capacity(),
                                        e.name(),
                                        e.phone(),
                                        e.email(),
                                        e.address(),
                                        List.of(),
                                        null)),
                        children,
                        allocations,
                        disagreements,
                        consents);
            case IntakeEvent.ChildNamed e ->
                new Intake(
                        openings,
                        holders,
                        Facts.and(
                                children, new Child(mark, e.person(), e.name(), e.dateOfBirth(), e.schoolAgeEndsOn())),
                        allocations,
                        disagreements,
                        consents);
            case IntakeEvent.ProviderAllocated e ->
                new Intake(
                        openings,
                        holders,
                        children,
                        Facts.and(
                                allocations,
                                new Allocation(
                                        mark,
                                        e.provider(),
                                        e.providerName(),
                                        e.adviserOrganisation(),
                                        e.adviserOrganisationName(),
                                        e.adviserEmployer())),
                        disagreements,
                        consents);
            case IntakeEvent.DisagreementStated e ->
                new Intake(
                        openings,
                        holders,
                        children,
                        allocations,
                        Facts.and(disagreements, new Disagreement(mark, e.kind(), e.stage())),
                        consents);
            case IntakeEvent.ResolutionConsentRecorded e ->
                new Intake(
                        openings,
                        holders,
                        children,
                        allocations,
                        disagreements,
                        Facts.and(consents, new Consent(mark, e.party(), e.consents())));
        };
    }

    Intake reallocated(BodyEvent.ProviderReallocated event, Mark mark) {
        return new Intake(
                openings,
                holders,
                children,
                Facts.and(
                        allocations,
                        new Allocation(
                                mark,
                                event.provider(),
                                event.providerName(),
                                event.adviserOrganisation(),
                                event.adviserOrganisationName(),
                                event.adviserEmployer())),
                disagreements,
                consents);
    }

    Intake corrected(Correction correction) {
        return new Intake(
                correction.in(openings),
                correction.in(holders),
                correction.in(children),
                correction.in(allocations),
                correction.in(disagreements),
                correction.in(consents));
    }

    Intake reached(ContactEvent event, PersonId person, long position) {
        return with(Facts.changed(
                holders, holder -> holder.person().equals(person), holder -> holder.reached(event, position)));
    }

    Intake readBy(Reader reader) {
        return with(holders.stream()
                .map(holder -> reader.seesContactsOf(holder) ? holder : holder.withoutContacts())
                .toList());
    }

    /** The position of the newest change of contacts that this shows; -1 where there is none. */
    long contactsPosition() {
        return holders.stream()
                .map(Holder::contactsPosition)
                .flatMap(Stream::ofNullable)
                .max(Long::compare)
                .orElse(-1L);
    }

    private Intake with(List<Holder> others) {
        return new Intake(openings, others, children, allocations, disagreements, consents);
    }
}
