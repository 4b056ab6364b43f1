package org.mediationledger.paper.invitation;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.ConfirmedAddress;
import org.mediationledger.paper.letter.Enclosure;

/**
 * Invites one person to a meeting, tells them of a change, or takes the invitation back. One file for each, so that nobody learns who
 * else comes. A time and a place say more than that something changed: only a confirmed address is invited.
 */
public final class Invitation {

    private static final String SUMMARY = "Meeting";
    private static final String MAKER = "-//Mediation Ledger//EN";

    private final Address.Email organiser;
    private final Address.Email attendee;

    /**
     * @param organiser whom answers go to
     * @throws IllegalArgumentException when the confirmed address is no e-mail address
     */
    public Invitation(Address.Email organiser, ConfirmedAddress attendee) {
        this.organiser = organiser;
        if (!(attendee.address() instanceof Address.Email email)) {
            throw new IllegalArgumentException("attendee: not an e-mail address");
        }
        this.attendee = email;
    }

    /**
     * An invitation, or a change of one (RFC 5546, section 3.2.2).
     *
     * @param at when it is written
     */
    public Enclosure request(Appointment appointment, Instant at) {
        VEvent event = event(appointment, at);
        event.setStatus(Status.confirmed());
        Attendee invited = event.getAttendees().getFirst();
        invited.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        invited.setRsvp(true);
        return file(Method.request(), event);
    }

    /**
     * The meeting won't be (RFC 5546, section 3.2.5).
     *
     * @param cancelled the appointment {@link Appointment#cancelled as cancelled}
     * @param at when it is written
     */
    public Enclosure cancellation(Appointment cancelled, Instant at) {
        VEvent event = event(cancelled, at);
        event.setStatus(Status.cancelled());
        return file(Method.cancel(), event);
    }

    private VEvent event(Appointment appointment, Instant at) {
        VEvent event = new VEvent();
        event.setUid(appointment.id().toString());
        event.setSequence(appointment.revision());
        event.setDateTimeStamp(Date.from(at));
        event.setDateStart(Date.from(appointment.start().toInstant()), true);
        event.setDateEnd(Date.from(appointment.end().toInstant()), true);
        event.setSummary(SUMMARY);
        event.setDescription("Reference: " + appointment.reference());
        event.setLocation(appointment.place());
        event.setClassification(Classification.private_());
        event.setOrganizer(new Organizer(null, organiser.mailbox()));
        event.addAttendee(invited());
        return event;
    }

    private Attendee invited() {
        Attendee invited = new Attendee(null, attendee.mailbox());
        invited.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        invited.setParticipationLevel(ParticipationLevel.REQUIRED);
        return invited;
    }

    private static Enclosure file(Method method, VEvent event) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MAKER);
        calendar.setMethod(method);
        calendar.addEvent(event);
        calendar.getTimezoneInfo().setDefaultTimezone(EnglishTime.assignment());
        return new Enclosure(
                "meeting.ics",
                "text/calendar; charset=utf-8; method=" + method.getValue(),
                Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8));
    }
}
