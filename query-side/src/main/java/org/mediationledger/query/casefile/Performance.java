package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.Party;

/** What became of the agreement: who signed it, which steps were varied, excused or are said to be undone. */
public record Performance(
        List<Signature> signatures, List<Variation> variations, List<Excuse> excuses, List<Undone> undone) {

    static final Performance NONE = new Performance(List.of(), List.of(), List.of(), List.of());

    /** A party signed. */
    public record Signature(
            Mark mark, Party party, @Nullable PersonId person) implements Fact<Signature> {

        @Override
        public Signature marked(Mark other) {
            return new Signature(other, party, person);
        }
    }

    /** The parties wrote down another day for a step; of several for one step the newest counts. */
    public record Variation(Mark mark, AgreementItemId item, LocalDate agreedBy) implements Fact<Variation> {

        @Override
        public Variation marked(Mark other) {
            return new Variation(other, item, agreedBy);
        }
    }

    /** The authority claims an excuse. */
    public record Excuse(Mark mark, AgreementItemId item, ComplianceExcuse excuse) implements Fact<Excuse> {

        @Override
        public Excuse marked(Mark other) {
            return new Excuse(other, item, excuse);
        }
    }

    /** The family says that a step is not done. */
    public record Undone(
            Mark mark, AgreementItemId item, @Nullable Rule rule) implements Fact<Undone> {

        @Override
        public Undone marked(Mark other) {
            return new Undone(other, item, rule);
        }
    }

    Performance apply(AgreementEvent event, Mark mark) {
        return switch (event) {
            case AgreementEvent.AgreementSigned e ->
                new Performance(
                        Facts.and(signatures, new Signature(mark, e.party(), e.person())), variations, excuses, undone);
            case AgreementEvent.StepVaried e ->
                new Performance(
                        signatures,
                        Facts.and(variations, new Variation(mark, e.item(), e.agreedBy())),
                        excuses,
                        undone);
            case AgreementEvent.ExcuseClaimed e ->
                new Performance(
                        signatures, variations, Facts.and(excuses, new Excuse(mark, e.item(), e.excuse())), undone);
            case AgreementEvent.StepDisputed e ->
                new Performance(
                        signatures, variations, excuses, Facts.and(undone, new Undone(mark, e.item(), e.rule())));
        };
    }

    Performance corrected(Correction correction) {
        return new Performance(
                correction.in(signatures), correction.in(variations), correction.in(excuses), correction.in(undone));
    }
}
