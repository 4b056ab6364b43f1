package org.mediationledger.web.dataprotection;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.subject.SubjectAnswer;
import org.mediationledger.rights.Actor;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;
import org.mediationledger.web.timeline.Teller;
import org.springframework.stereotype.Component;

/** Makes the copy of a person's data: a value is theirs if it is sealed under their key, and nobody else's is opened. */
@Component
final class SubjectCopy {

    private static final String ANOTHER = "[another person]";

    private static final String EXPLANATION =
            "This is what the ledger holds about you in this case: your data as they were recorded, and what happened that"
                    + " is about you. Where something names somebody else, it says " + ANOTHER
                    + "; what is about others alone is left out. What somebody said in confidence is not part of it.";

    private final Opening opening;
    private final KeyVault vault;
    private final Teller teller;

    SubjectCopy(Opening opening, KeyVault vault, Teller teller) {
        this.opening = opening;
        this.vault = vault;
        this.teller = teller;
    }

    /** The copy; null where the case knows no such person. */
    @Nullable
    SubjectExport of(Actor actor, CaseId caseId, PersonId person, SubjectAnswer answer) {
        List<SubjectAnswer.Told> told = answer.told();
        List<SubjectAnswer.Told> about =
                told.stream().filter(each -> isAbout(person, each)).toList();
        return about.isEmpty()
                ? null
                : new SubjectExport(
                        caseId,
                        person,
                        EXPLANATION,
                        Stream.concat(
                                        about.stream().flatMap(each -> data(actor, caseId, person, each)),
                                        answer.reached().stream().flatMap(each -> data(actor, caseId, each)))
                                .toList(),
                        about.stream()
                                .map(each -> happened(actor, caseId, person, each))
                                .toList(),
                        about.size() < told.size() ? true : null);
    }

    private boolean isAbout(PersonId person, SubjectAnswer.Told told) {
        return told.own() || told.values().stream().anyMatch(value -> isOf(person, value));
    }

    private boolean isOf(PersonId person, SubjectAnswer.Value value) {
        PersonId of = value.of();
        return of == null ? isSealedFor(person, value.sealed()) : of.equals(person);
    }

    private boolean isSealedFor(PersonId person, Sealed sealed) {
        KeyScope scope = vault.scopeOf(sealed.keyId());
        return scope != null && scope.personId().equals(person.value());
    }

    private Stream<SubjectExport.Datum> data(Actor actor, CaseId caseId, PersonId person, SubjectAnswer.Told told) {
        return told.values().stream()
                .filter(value -> isOf(person, value))
                .map(value -> new SubjectExport.Datum(
                        label(value.name()),
                        words(actor, caseId, value.sealed()),
                        told.entry().occurredOn(),
                        told.entry().id()));
    }

    private Stream<SubjectExport.Datum> data(Actor actor, CaseId caseId, SubjectAnswer.Reached reached) {
        return reached.values().stream()
                .map(value -> new SubjectExport.Datum(
                        label(value.name()),
                        words(actor, caseId, value.sealed()),
                        reached.occurredOn(),
                        reached.event()));
    }

    private SubjectExport.Happened happened(Actor actor, CaseId caseId, PersonId person, SubjectAnswer.Told told) {
        TimelineEntry entry = told.entry();
        return new SubjectExport.Happened(
                entry.id(),
                Objects.requireNonNullElse(entry.correctedTo(), entry.occurredOn()),
                entry.recordedAt(),
                entry.actorRole(),
                entry.actorOrganisation(),
                teller.sentence(entry, argument -> said(actor, caseId, person, told, argument)),
                entry.struckOut() ? true : null);
    }

    private @Nullable String said(
            Actor actor, CaseId caseId, PersonId person, SubjectAnswer.Told told, Argument argument) {
        Sealed sealed = argument.sealed();
        if (sealed == null) {
            return argument.value();
        }
        boolean own = told.values().stream().anyMatch(value -> value.sealed().equals(sealed) && isOf(person, value));
        return own ? words(actor, caseId, sealed) : ANOTHER;
    }

    private String words(Actor actor, CaseId caseId, Sealed sealed) {
        Shown shown = opening.show(actor, caseId, sealed);
        return shown == null ? ANOTHER : shown.words();
    }

    /** {@code dateOfBirth} as "Date of birth". */
    static String label(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
