package org.mediationledger.launcher.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.paper.letter.AdviceConfirmation;
import org.mediationledger.paper.letter.AgreementRecord;
import org.mediationledger.paper.letter.AuthorityNotice;
import org.mediationledger.paper.letter.CertificateCover;
import org.mediationledger.paper.letter.CommissionerNotice;
import org.mediationledger.paper.letter.Decision;
import org.mediationledger.paper.letter.Due;
import org.mediationledger.paper.letter.Family;
import org.mediationledger.paper.letter.Letter;
import org.mediationledger.paper.letter.Letterhead;
import org.mediationledger.paper.letter.MeetingCancellation;
import org.mediationledger.paper.letter.MeetingNotice;
import org.mediationledger.paper.letter.WrittenLetter;
import org.mediationledger.paper.letter.WrittenOffer;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.query.casefile.Conclusion;
import org.mediationledger.query.casefile.Conduct;
import org.mediationledger.query.casefile.Fact;
import org.mediationledger.query.casefile.Facts;
import org.mediationledger.query.casefile.Intake;
import org.mediationledger.query.casefile.Matter;
import org.mediationledger.query.casefile.Meeting;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.ItemOwner;

/** Writes letters from their templates, with what the case has on record. */
final class Composer {

    private static final String WRITER = "Mediation advice service";
    private static final int REFERENCE_LETTERS = 8;

    private final Words words;
    private final String contact;

    /** @param contact how the writer is reached: one line */
    Composer(Words words, String contact) {
        this.words = words;
        this.contact = contact;
    }

    /**
     * The whole letter.
     *
     * @throws CannotBeWritten when the case lacks what its template needs, or a value can't be printed
     */
    WrittenLetter written(CaseFile file, OwedLetter letter, LocalDate dated) {
        try {
            return WrittenLetter.of(head(file, letter, dated), content(file, letter));
        } catch (IllegalArgumentException | NoSuchElementException lacking) {
            throw new CannotBeWritten();
        }
    }

    private Letterhead head(CaseFile file, OwedLetter letter, LocalDate dated) {
        return new Letterhead(
                file.contents().intake().allocations().getLast().adviserOrganisationName(),
                contact,
                WRITER,
                reference(file),
                addressee(file, letter),
                dated);
    }

    /** Short enough to be said on the telephone; the case is found by names all the same. */
    static String reference(CaseFile file) {
        return "ML-" + file.caseId().toString().substring(0, REFERENCE_LETTERS).toUpperCase(Locale.ROOT);
    }

    private String addressee(CaseFile file, OwedLetter letter) {
        return switch (letter.to()) {
            case FAMILY -> holder(file, letter);
            case LOCAL_AUTHORITY -> authority(file);
            case COMMISSIONING_BODY -> commissioner(file);
            case SCHOOL_OR_COLLEGE -> throw new CannotBeWritten();
        };
    }

    private Letter content(CaseFile file, OwedLetter letter) {
        return switch (letter.occasion()) {
            case ADVICE_GIVEN ->
                new AdviceConfirmation(
                        family(file, letter),
                        decision(file),
                        on(told(file.contents().choices().advice(), letter)),
                        due(file, Rule.CONTACT_ADVISER),
                        due(file, Rule.APPEAL));
            case AUTHORITY_INFORMED ->
                new AuthorityNotice(
                        family(file, letter),
                        decision(file),
                        on(told(file.contents().arrangement().authorityInformed(), letter)),
                        issues(file),
                        due(file, Rule.ARRANGE_MEDIATION));
            case COMMISSIONER_INFORMED ->
                new CommissionerNotice(
                        family(file, letter),
                        authority(file),
                        commissioner(file),
                        on(present(Facts.newest(file.contents().arrangement().authorityInformed()))),
                        issues(file),
                        due(file, Rule.ARRANGE_MEDIATION));
            case MEETING_ARRANGED -> meeting(file, letter);
            case MEETING_CANCELLED ->
                new MeetingCancellation(
                        family(file, letter),
                        plan(meeting(file, letter.subject())).plannedOn());
            case WRITTEN_OFFER ->
                new WrittenOffer(
                        family(file, letter),
                        decision(file),
                        on(present(Facts.newest(file.contents().arrangement().authorityInformed()))),
                        due(file, Rule.ARRANGE_MEDIATION),
                        due(file, Rule.APPEAL));
            case AGREEMENT_MADE -> agreement(file, letter);
            case CERTIFICATE_ISSUED -> cover(file, letter);
        };
    }

    private MeetingNotice meeting(CaseFile file, OwedLetter letter) {
        Meeting meeting = meeting(file, letter.subject());
        Meeting.Plan plan = plan(meeting);
        StatutoryDate noticeBy = present(plan.noticeBy());
        Conduct.@Nullable Setting setting = Facts.newest(meeting.conduct().settings());
        return new MeetingNotice(
                family(file, letter),
                plan.plannedOn(),
                plan.startsAt(),
                setting == null ? null : setting.mode(),
                words.of(file.caseId(), plan.place()),
                "a mediator of "
                        + file.contents().intake().allocations().getLast().providerName(),
                due(noticeBy));
    }

    static Meeting meeting(CaseFile file, @Nullable UUID id) {
        return present(file.contents().meetings().stream()
                .filter(meeting -> meeting.meeting().value().equals(id))
                .findFirst()
                .orElse(null));
    }

    static Meeting.Plan plan(Meeting meeting) {
        return present(Facts.newest(meeting.plans()));
    }

    private AgreementRecord agreement(CaseFile file, OwedLetter letter) {
        Conclusion.Agreement agreement = told(file.contents().conclusion().agreements(), letter);
        return new AgreementRecord(
                family(file, letter),
                decision(file),
                on(agreement),
                agreement.items().stream()
                        .map(item -> new AgreementRecord.Step(
                                words.of(file.caseId(), item.what()), owner(item.owner()), stepDue(file, item)))
                        .toList());
    }

    /** As the Regulations date it; else as the parties did, if they did. */
    private static @Nullable Due stepDue(CaseFile file, AgreementItem item) {
        return dates(file)
                .filter(date -> date.clock().endsWith("/" + item.item()))
                .map(date -> due(date.date()))
                .findFirst()
                .orElseGet(() ->
                        item.agreedBy() == null ? null : new Due(item.agreedBy(), "as the parties agreed in writing"));
    }

    private CertificateCover cover(CaseFile file, OwedLetter letter) {
        Certificate certificate = present(file.contents().certificates().stream()
                .filter(one -> one.certificate().equals(new CertificateId(present(letter.subject()))))
                .findFirst()
                .orElse(null));
        return new CertificateCover(
                family(file, letter), decision(file), present(certificate.number()), certificate.issuedOn());
    }

    private Family family(CaseFile file, OwedLetter letter) {
        Intake.Holder holder =
                present(letter.person() == null ? firstHolder(file) : Routes.holder(file, letter.person()));
        return new Family(
                words.of(file.caseId(), holder.name()),
                holder.capacity() == HolderCapacity.YOUNG_PERSON
                        ? null
                        : words.of(
                                file.caseId(),
                                present(Facts.newest(file.contents().intake().children()))
                                        .name()));
    }

    private static Intake.@Nullable Holder firstHolder(CaseFile file) {
        return file.contents().intake().holders().stream().findFirst().orElse(null);
    }

    private String holder(CaseFile file, OwedLetter letter) {
        return words.of(
                file.caseId(), present(Routes.holder(file, letter.person())).name());
    }

    private static Decision decision(CaseFile file) {
        Matter.Decision decision = present(Facts.newest(file.contents().matter().decisions()));
        return new Decision(
                file.contents().intake().openings().getLast().localAuthorityName(),
                decision.kind(),
                present(Stream.of(decision.printedOn(), decision.sentOn(), decision.receivedOn())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(null)));
    }

    private static Set<IssueKind> issues(CaseFile file) {
        return EnumSet.copyOf(
                present(Facts.newest(file.contents().matter().issues())).kinds());
    }

    private static String authority(CaseFile file) {
        return file.contents().intake().openings().getLast().localAuthorityName();
    }

    private static String commissioner(CaseFile file) {
        return present(Facts.newest(file.contents().arrangement().commissionerInformed()))
                .commissionerName();
    }

    private static String owner(ItemOwner owner) {
        return switch (owner) {
            case LOCAL_AUTHORITY -> "The local authority";
            case COMMISSIONING_BODY -> "The commissioning body";
            case THIRD_PARTY -> "Whoever undertook it";
            case FAMILY -> "The family";
        };
    }

    private static Due due(CaseFile file, Rule rule) {
        return present(dates(file)
                .filter(date -> date.date().rule() == rule)
                .map(date -> due(date.date()))
                .findFirst()
                .orElse(null));
    }

    /** The day to aim for where the safest reading is stricter. */
    private static Due due(StatutoryDate date) {
        return new Due(Objects.requireNonNullElse(date.targetOn(), date.dueOn()), date.citation());
    }

    private record Dated(String clock, StatutoryDate date) {}

    /** Those that run first, then those that stopped. */
    private static Stream<Dated> dates(CaseFile file) {
        return Stream.concat(
                file.clocks().running().stream().map(clock -> new Dated(clock.clock(), clock.date())),
                file.clocks().stopped().stream().map(clock -> new Dated(clock.clock(), clock.date())));
    }

    private static <F extends Fact<F>> F told(List<F> facts, OwedLetter letter) {
        return present(facts.stream()
                .filter(fact -> fact.mark().event().equals(letter.about()))
                .findFirst()
                .orElse(null));
    }

    private static LocalDate on(Fact<?> fact) {
        return fact.mark().occurredOn();
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new CannotBeWritten();
        }
        return value;
    }
}
