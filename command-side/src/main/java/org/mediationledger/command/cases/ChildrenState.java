package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.CertificateGround;

/** The meetings and certificates of the case, as far as its rules ask for them; in the order in which they came. */
record ChildrenState(Map<MeetingId, Meeting> meetings, Map<CertificateId, Certificate> certificates) {

    static final ChildrenState NONE = new ChildrenState(Map.of(), Map.of());

    /** How far a meeting is. */
    enum MeetingStanding {
        PLANNED,
        CANCELLED,
        HELD
    }

    /** A meeting. */
    record Meeting(
            MeetingStanding standing,
            LocalDate plannedOn,
            @Nullable LocalDate noticeGivenOn,
            Set<AccountId> mediators,
            @Nullable LocalDate heldOn) {

        boolean planned() {
            return standing == MeetingStanding.PLANNED;
        }

        boolean held() {
            return standing == MeetingStanding.HELD;
        }
    }

    /** A certificate. */
    record Certificate(PersonId person, CertificateGround ground, LocalDate issuedOn, boolean withdrawn) {}

    boolean participated() {
        return meetings.values().stream().anyMatch(Meeting::held);
    }

    boolean meetingPlanned() {
        return meetings.values().stream().anyMatch(Meeting::planned);
    }

    @Nullable
    LocalDate firstHeldOn() {
        return meetings.values().stream()
                .map(Meeting::heldOn)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    Set<AccountId> mediators() {
        Set<AccountId> all = new HashSet<>();
        meetings.values().forEach(meeting -> all.addAll(meeting.mediators()));
        return all;
    }

    Stream<Certificate> certificatesInForce() {
        return certificates.values().stream().filter(certificate -> !certificate.withdrawn());
    }

    ChildrenState evolve(ChildNoted event) {
        return switch (event) {
            case ChildNoted.MeetingPlanNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                MeetingStanding.PLANNED,
                                e.plannedOn(),
                                e.noticeGivenOn(),
                                Set.copyOf(e.mediators()),
                                null));
            case ChildNoted.MeetingNoticeNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                known.standing(), known.plannedOn(), e.occurredOn(), known.mediators(), null));
            case ChildNoted.MeetingCancellationNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                MeetingStanding.CANCELLED,
                                known.plannedOn(),
                                known.noticeGivenOn(),
                                known.mediators(),
                                null));
            case ChildNoted.MeetingHeldNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                MeetingStanding.HELD,
                                known.plannedOn(),
                                known.noticeGivenOn(),
                                known.mediators(),
                                e.occurredOn()));
            case ChildNoted.MeetingDetailNoted e -> this;
            case ChildNoted.CertificateNoted e ->
                withCertificate(e.certificate(), new Certificate(e.person(), e.ground(), e.occurredOn(), false));
            case ChildNoted.CertificateCopyNoted e -> this;
            case ChildNoted.CertificateDispatchNoted e -> this;
            case ChildNoted.CertificateWithdrawalNoted e -> {
                Certificate known = Objects.requireNonNull(certificates.get(e.certificate()));
                yield withCertificate(
                        e.certificate(), new Certificate(known.person(), known.ground(), known.issuedOn(), true));
            }
        };
    }

    private ChildrenState withMeeting(MeetingId id, UnaryOperator<Meeting> change) {
        Map<MeetingId, Meeting> all = new LinkedHashMap<>(meetings);
        all.put(id, change.apply(all.get(id)));
        return new ChildrenState(Collections.unmodifiableMap(all), certificates);
    }

    private ChildrenState withCertificate(CertificateId id, Certificate certificate) {
        Map<CertificateId, Certificate> all = new LinkedHashMap<>(certificates);
        all.put(id, certificate);
        return new ChildrenState(meetings, Collections.unmodifiableMap(all));
    }
}
