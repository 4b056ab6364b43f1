package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** What may be shared and who signed. Of one person and recipient the newest fact counts, a consent or its withdrawal. */
public record Consents(
        List<SharingConsent> sharing,
        List<SharingConsentEnd> sharingEnded,
        List<AgreementToMediate> agreementsToMediate) {

    static final Consents NONE = new Consents(List.of(), List.of(), List.of());

    /** A right-holder consented. */
    public record SharingConsent(Mark mark, PersonId by, SharedWith sharedWith, List<SharedMatter> matters)
            implements Fact<SharingConsent> {

        @Override
        public SharingConsent marked(Mark other) {
            return new SharingConsent(other, by, sharedWith, matters);
        }
    }

    /** The right-holder withdrew the consent. */
    public record SharingConsentEnd(Mark mark, PersonId by, SharedWith sharedWith) implements Fact<SharingConsentEnd> {

        @Override
        public SharingConsentEnd marked(Mark other) {
            return new SharingConsentEnd(other, by, sharedWith);
        }
    }

    /** A party signed the agreement to mediate. */
    public record AgreementToMediate(
            Mark mark, Party party, @Nullable PersonId person) implements Fact<AgreementToMediate> {

        @Override
        public AgreementToMediate marked(Mark other) {
            return new AgreementToMediate(other, party, person);
        }
    }

    Consents apply(ConsentEvent event, Mark mark) {
        return switch (event) {
            case ConsentEvent.SharingConsentGiven e ->
                new Consents(
                        Facts.and(sharing, new SharingConsent(mark, e.by(), e.sharedWith(), e.matters())),
                        sharingEnded,
                        agreementsToMediate);
            case ConsentEvent.SharingConsentWithdrawn e ->
                new Consents(
                        sharing,
                        Facts.and(sharingEnded, new SharingConsentEnd(mark, e.by(), e.sharedWith())),
                        agreementsToMediate);
            case ConsentEvent.AgreementToMediateSigned e ->
                new Consents(
                        sharing,
                        sharingEnded,
                        Facts.and(agreementsToMediate, new AgreementToMediate(mark, e.party(), e.person())));
        };
    }

    Consents readBy(Reader reader) {
        return new Consents(
                sharing.stream()
                        .filter(consent -> !reader.missesWordsOf(consent.by()))
                        .toList(),
                sharingEnded.stream()
                        .filter(end -> !reader.missesWordsOf(end.by()))
                        .toList(),
                agreementsToMediate);
    }

    Consents corrected(Correction correction) {
        return new Consents(correction.in(sharing), correction.in(sharingEnded), correction.in(agreementsToMediate));
    }
}
