package org.mediationledger.query.casefile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.ErasureSubject;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.RestrictionGround;

/** What was erased, and what keeps the rest from being erased or used now. */
public record DataProtection(List<Erasure> erasures, List<LegalHold> legalHolds, List<Restriction> restrictions) {

    static final DataProtection NONE = new DataProtection(List.of(), List.of(), List.of());

    /**
     * Personal data were erased.
     *
     * @param person where all of one person
     * @param retention where all that is kept for one length of time
     * @param document where one document
     */
    public record Erasure(
            Mark mark,
            ErasureSubject subject,
            @Nullable PersonId person,
            @Nullable RetentionClass retention,
            @Nullable UUID document,
            ErasureGround ground)
            implements Fact<Erasure> {

        @Override
        public Erasure marked(Mark other) {
            return new Erasure(other, subject, person, retention, document, ground);
        }
    }

    /** Nothing may be erased while this lasts. */
    public record LegalHold(Mark mark, LegalHoldReason reason) implements Fact<LegalHold> {

        @Override
        public LegalHold marked(Mark other) {
            return new LegalHold(other, reason);
        }
    }

    /** A person's data are kept, but not otherwise used while this lasts. */
    public record Restriction(Mark mark, PersonId person, RestrictionGround ground) implements Fact<Restriction> {

        @Override
        public Restriction marked(Mark other) {
            return new Restriction(other, person, ground);
        }
    }

    DataProtection apply(DataProtectionEvent event, Mark mark) {
        return switch (event) {
            case DataProtectionEvent.PersonalDataErased e ->
                new DataProtection(
                        Facts.and(
                                erasures,
                                new Erasure(mark, e.subject(), e.person(), e.retention(), e.document(), e.ground())),
                        legalHolds,
                        restrictions);
            case DataProtectionEvent.ConfidencesErased e -> this;
            case DataProtectionEvent.LegalHoldPlaced e ->
                new DataProtection(erasures, Facts.and(legalHolds, new LegalHold(mark, e.reason())), restrictions);
            case DataProtectionEvent.LegalHoldLifted e ->
                new DataProtection(
                        erasures,
                        legalHolds.stream()
                                .filter(hold -> hold.reason() != e.reason())
                                .toList(),
                        restrictions);
            case DataProtectionEvent.ProcessingRestricted e ->
                new DataProtection(
                        erasures, legalHolds, Facts.and(restrictions, new Restriction(mark, e.person(), e.ground())));
            case DataProtectionEvent.RestrictionLifted e ->
                new DataProtection(
                        erasures,
                        legalHolds,
                        restrictions.stream()
                                .filter(restriction -> !restriction.person().equals(e.person()))
                                .toList());
        };
    }

    /** What one right-holder asked for is kept from another. */
    DataProtection readBy(Reader reader) {
        return new DataProtection(
                erasures.stream()
                        .filter(erasure -> erasure.person() == null || !reader.missesWordsOf(erasure.person()))
                        .toList(),
                legalHolds,
                restrictions.stream()
                        .filter(restriction -> !reader.missesWordsOf(restriction.person()))
                        .toList());
    }

    DataProtection corrected(Correction correction) {
        return new DataProtection(correction.in(erasures), correction.in(legalHolds), correction.in(restrictions));
    }
}
