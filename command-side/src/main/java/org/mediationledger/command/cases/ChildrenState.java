package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
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
        HELD,
        NOT_HELD
    }

    /**
     * A meeting.
     *
     * @param adjourned it was held and more is to come
     */
    record Meeting(
            MeetingStanding standing,
            LocalDate plannedOn,
            @Nullable LocalDate noticeGivenOn,
            Set<AccountId> mediators,
            @Nullable LocalDate heldOn,
            boolean adjourned) {

        boolean planned() {
            return standing == MeetingStanding.PLANNED;
        }

        boolean held() {
            return standing == MeetingStanding.HELD;
        }

        /** It never was and never will be. */
        boolean fellThrough() {
            return standing == MeetingStanding.CANCELLED || standing == MeetingStanding.NOT_HELD;
        }

        private Meeting fallenThrough(MeetingStanding how) {
            return new Meeting(how, plannedOn, noticeGivenOn, mediators, null, false);
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

    /** The last meeting that was held was adjourned part-heard, and no other followed. */
    boolean partHeard() {
        return meetings.values().stream()
                .filter(Meeting::held)
                .max(Comparator.comparing(Meeting::plannedOn))
                .filter(Meeting::adjourned)
                .isPresent();
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

    /** Whether that right-holder has a certificate of their own. */
    boolean certified(PersonId person) {
        return certificatesInForce()
                .anyMatch(certificate -> certificate.person().equals(person));
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
                                null,
                                false));
            case ChildNoted.MeetingNoticeNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                known.standing(), known.plannedOn(), e.occurredOn(), known.mediators(), null, false));
            case ChildNoted.MeetingCancellationNoted e ->
                withMeeting(e.meeting(), known -> known.fallenThrough(MeetingStanding.CANCELLED));
            case ChildNoted.MeetingHeldNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                MeetingStanding.HELD,
                                known.plannedOn(),
                                known.noticeGivenOn(),
                                known.mediators(),
                                e.occurredOn(),
                                false));
            case ChildNoted.MeetingDetailNoted e -> this;
            case ChildNoted.MeetingNotHeldNoted e ->
                withMeeting(e.meeting(), known -> known.fallenThrough(MeetingStanding.NOT_HELD));
            case ChildNoted.MeetingAdjournmentNoted e ->
                withMeeting(
                        e.meeting(),
                        known -> new Meeting(
                                known.standing(),
                                known.plannedOn(),
                                known.noticeGivenOn(),
                                known.mediators(),
                                known.heldOn(),
                                true));
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
