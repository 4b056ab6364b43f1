package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.CHILD;
import static org.mediationledger.command.example.Names.DECISION;
import static org.mediationledger.command.example.Names.MEDIATOR;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.TOGETHER_TRUST;
import static org.mediationledger.command.example.Names.sealed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.Facts;
import org.mediationledger.statute.Timescales;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ChildViews;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NotHeldReason;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferredTo;
import org.mediationledger.terms.WithdrawalReason;

/** What has happened to the meetings and certificates of a case, without the statutory dates that it touched. */
public final class PastOfChildren {

    private PastOfChildren() {}

    /** The case's first meeting, of which the family is still to be told. */
    public static MeetingEvent meetingArranged(MeetingId meeting, String plannedOn, String on) {
        return new MeetingEvent.MeetingArranged(
                CASE,
                meeting,
                1,
                LocalDate.parse(plannedOn),
                null,
                sealed("place"),
                List.of(MEDIATOR),
                Timescales.of(Facts.NONE.withMeetingOn(LocalDate.parse(plannedOn)))
                        .getFirst(),
                null,
                false,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static MeetingEvent meetingMoved(MeetingId meeting, String plannedOn, String on) {
        return new MeetingEvent.MeetingMoved(
                CASE,
                meeting,
                LocalDate.parse(plannedOn),
                null,
                sealed("place"),
                CancelledBy.FAMILY,
                Timescales.of(Facts.NONE.withMeetingOn(LocalDate.parse(plannedOn)))
                        .getFirst(),
                null,
                false,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static MeetingEvent noticeGiven(MeetingId meeting, String on) {
        return new MeetingEvent.NoticeGiven(CASE, meeting, false, LocalDate.parse(on), Clocks.NONE);
    }

    public static MeetingEvent meetingCancelled(MeetingId meeting, String on) {
        return new MeetingEvent.MeetingCancelled(
                CASE,
                meeting,
                CancelledBy.LOCAL_AUTHORITY,
                CancellationReason.CANNOT_ATTEND,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static MeetingEvent parentNamed(MeetingId meeting, String on) {
        return attendeeNamed(meeting, PARENT, AttendeeRole.RIGHT_HOLDER, AttendanceBasis.PARTY, on);
    }

    public static MeetingEvent attendeeNamed(
            MeetingId meeting, PersonId person, AttendeeRole role, AttendanceBasis basis, String on) {
        return new MeetingEvent.AttendeeNamed(CASE, meeting, person, role, basis, sealed("name"), LocalDate.parse(on));
    }

    public static MeetingEvent authorityConfirmed(MeetingId meeting, PersonId person, String on) {
        return new MeetingEvent.AuthorityConfirmed(CASE, meeting, person, AuthorityToResolve.FULL, LocalDate.parse(on));
    }

    public static MeetingEvent childViewsRecorded(MeetingId meeting, String on) {
        return new MeetingEvent.ChildViewsRecorded(CASE, meeting, ChildViews.OBTAINED, LocalDate.parse(on));
    }

    public static MeetingEvent meetingHeld(MeetingId meeting, String on, PersonId... attended) {
        return new MeetingEvent.MeetingHeld(CASE, meeting, List.of(attended), LocalDate.parse(on), Clocks.NONE);
    }

    /** A certificate that issued in time, the family's first. */
    public static CertificateEvent certificateIssued(
            CertificateId certificate,
            String number,
            CertificateGround ground,
            @Nullable String triggerOn,
            @Nullable String dueOn,
            String appealBy,
            String on) {
        return new CertificateEvent.CertificateIssued(
                CASE,
                certificate,
                number,
                PARENT,
                DECISION,
                ground,
                day(triggerOn),
                day(dueOn),
                false,
                false,
                false,
                null,
                TOGETHER_TRUST,
                sealed("adviser"),
                day(appealBy),
                null,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CertificateEvent certificateRecorded(
            CertificateId certificate, CertificateGround ground, String issuedOn, String appealBy, String on) {
        return new CertificateEvent.CertificateRecorded(
                CASE,
                certificate,
                sealed("number"),
                PARENT,
                DECISION,
                ground,
                sealed("source"),
                LocalDate.parse(issuedOn),
                null,
                day(appealBy),
                null,
                LocalDate.parse(on),
                Clocks.NONE);
    }

    public static CertificateEvent copyMade(CertificateId certificate, int copy, String on) {
        return new CertificateEvent.CopyMade(CASE, certificate, copy, LocalDate.parse(on));
    }

    public static CertificateEvent certificateWithdrawn(CertificateId certificate, String on) {
        return new CertificateEvent.CertificateWithdrawn(
                CASE, certificate, WithdrawalReason.WRONG_GROUND, null, LocalDate.parse(on), Clocks.NONE);
    }

    public static SafeguardingEvent concernRaised(int concern, String on) {
        return new SafeguardingEvent.ConcernRaised(
                CASE, concern, TOGETHER_TRUST, ConcernKind.NEGLECT, CHILD, sealed("words"), LocalDate.parse(on));
    }

    public static SafeguardingEvent concernReferred(int concern, String on) {
        return new SafeguardingEvent.ConcernReferred(
                CASE, concern, ReferredTo.CHILDRENS_SOCIAL_CARE, sealed("reference"), LocalDate.parse(on));
    }

    public static SafeguardingEvent concernClosed(int concern, String on) {
        return new SafeguardingEvent.ConcernClosed(CASE, concern, ConcernEnd.TAKEN_OVER, LocalDate.parse(on));
    }

    public static SafeguardingEvent concernErased(int concern, String on, ErasedKey... keys) {
        return new SafeguardingEvent.ConcernErased(
                CASE, concern, ErasureGround.RETENTION_OVER, Names.OFFICER, List.of(keys), LocalDate.parse(on));
    }

    public static MeetingEvent settingDescribed(MeetingId meeting, MeetingMode mode, String on) {
        return new MeetingPreparationEvent.SettingDescribed(CASE, meeting, mode, true, 150, LocalDate.parse(on));
    }

    public static MeetingEvent papersSent(MeetingId meeting, Party to, String on) {
        return new MeetingPreparationEvent.PapersSent(CASE, meeting, to, Channel.EMAIL, LocalDate.parse(on));
    }

    public static MeetingEvent papersReceived(MeetingId meeting, Party from, String on) {
        return new MeetingPreparationEvent.PapersReceived(CASE, meeting, from, Channel.LETTER, LocalDate.parse(on));
    }

    public static MeetingEvent meetingNotHeld(MeetingId meeting, String on, Absentee... absent) {
        return new MeetingEndEvent.MeetingNotHeld(
                CASE, meeting, NotHeldReason.NO_SHOW, List.of(absent), LocalDate.parse(on), Clocks.NONE);
    }

    public static MeetingEvent meetingAdjourned(MeetingId meeting, String on) {
        return new MeetingEndEvent.MeetingAdjourned(CASE, meeting, LocalDate.parse(on));
    }

    public static MeetingEvent sessionTimed(MeetingId meeting, int minutes, String on) {
        return new MeetingEndEvent.SessionTimed(CASE, meeting, LocalTime.of(10, 5), minutes, LocalDate.parse(on));
    }

    public static CertificateEvent certificateSent(CertificateId certificate, String on) {
        return new CertificateEvent.CertificateSent(CASE, certificate, Channel.EMAIL, LocalDate.parse(on));
    }

    public static CertificateEvent certificateBounced(CertificateId certificate, String on) {
        return new CertificateEvent.CertificateBounced(CASE, certificate, Channel.EMAIL, LocalDate.parse(on));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
