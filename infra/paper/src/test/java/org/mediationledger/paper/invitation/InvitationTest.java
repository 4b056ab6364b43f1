package org.mediationledger.paper.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.ConfirmedAddress;
import org.mediationledger.paper.letter.Enclosure;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-10-12T08:00:00Z");
    private static final UUID MEETING = UUID.fromString("7b0f7b1a-5f0f-4b55-9c0c-6f7d5f1c2a10");
    private static final Invitation INVITATION = new Invitation(
            new Address.Email("meetings@ledger.example"),
            new ConfirmedAddress(new Address.Email("sian@example.org"), LocalDate.of(2026, 9, 21)));

    @Test
    void an_invitation_says_when_where_and_which_case_to_one_person() throws Exception {
        Enclosure file = INVITATION.request(on(LocalDate.of(2026, 10, 22)), NOW);
        Calendar calendar = read(file);
        VEvent event = event(calendar);

        assertThat(file.mediaType()).isEqualTo("text/calendar; charset=utf-8; method=REQUEST");
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo(MEETING.toString());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261012T080000Z");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Town Hall, Huddersfield; room 2\\ back – Tŷ Gŵyr");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:meetings@ledger.example");
        assertThat(event.getProperties(Property.ATTENDEE).stream().map(Property::getValue))
                .containsExactly("mailto:sian@example.org");
        assertThat(unfolded(file)).contains("PARTSTAT=NEEDS-ACTION", "RSVP=TRUE");
    }

    @Test
    void nobody_who_sees_the_calendar_learns_whose_case_it_is_or_what_it_is_about() throws Exception {
        VEvent event = event(read(INVITATION.request(on(LocalDate.of(2026, 10, 22)), NOW)));

        assertThat(value(event, Property.SUMMARY)).isEqualTo("Meeting");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Reference: ML-2026-000123");
        assertThat(value(event, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(Arrays.stream(Appointment.class.getRecordComponents())
                        .filter(part -> part.getType() == String.class)
                        .map(part -> part.getName()))
                .containsExactly("place", "reference");
    }

    @Test
    void a_change_and_a_cancellation_are_of_the_same_meeting_and_each_one_revision_on() throws Exception {
        Appointment first = on(LocalDate.of(2026, 10, 22));
        Appointment moved =
                first.moved(LocalDate.of(2026, 10, 29), LocalTime.of(9, 0), Duration.ofHours(3), "By video");
        Calendar change = read(INVITATION.request(moved, NOW));
        Calendar cancellation = read(INVITATION.cancellation(moved.cancelled(), NOW));

        assertThat(value(event(change), Property.UID)).isEqualTo(MEETING.toString());
        assertThat(value(event(change), Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event(change), Property.LOCATION)).isEqualTo("By video");
        assertThat(value(cancellation, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(cancellation), Property.UID)).isEqualTo(MEETING.toString());
        assertThat(value(event(cancellation), Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event(cancellation), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event(cancellation).getProperties(Property.ATTENDEE)).hasSize(1);
    }

    @Test
    void the_time_on_the_wall_is_the_same_in_winter_and_in_summer() throws Exception {
        for (LocalDate day : List.of(
                LocalDate.of(2026, 10, 22),
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2027, 1, 14),
                LocalDate.of(2027, 3, 27),
                LocalDate.of(2027, 3, 28),
                LocalDate.of(2027, 3, 29))) {
            Enclosure file = INVITATION.request(on(day), NOW);

            assertThat(text(file)).contains("DTSTART;TZID=Europe/London:%tY%<tm%<tdT143000".formatted(day));
            assertThat(start(read(file)))
                    .isEqualTo(day.atTime(14, 30).atZone(Appointment.ENGLAND).toInstant());
            assertThat(end(read(file)))
                    .isEqualTo(day.atTime(16, 30).atZone(Appointment.ENGLAND).toInstant());
        }
    }

    @Test
    void a_meeting_over_the_hour_that_comes_twice_lasts_as_long_as_was_said() throws Exception {
        Appointment night = new Appointment(
                MEETING, 0, LocalDate.of(2026, 10, 25), LocalTime.of(0, 30), Duration.ofHours(3), "By video", "ML-1");
        Calendar read = read(INVITATION.request(night, NOW));

        assertThat(Duration.between(start(read), end(read))).isEqualTo(Duration.ofHours(3));
        assertThat(end(read)).isEqualTo(Instant.parse("2026-10-25T02:30:00Z"));
    }

    @Test
    void a_time_that_clocks_skip_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Appointment(
                        MEETING,
                        0,
                        LocalDate.of(2027, 3, 28),
                        LocalTime.of(1, 30),
                        Duration.ofHours(1),
                        "By video",
                        "ML-1"))
                .withMessage("startsAt: clocks in England skip this time on 2027-03-28");
    }

    /** The rules in the file, against the time zone data of the JDK: every change from 2026 to 2037. */
    @Test
    void the_file_says_when_clocks_change() {
        String file = unfolded(INVITATION.request(on(LocalDate.of(2026, 10, 22)), NOW));

        assertThat(file)
                .containsSubsequence(
                        "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETTO:+0100", "END:VTIMEZONE");
        assertThat(file.lines().filter(line -> line.startsWith("RRULE")).map(InvitationTest::sorted))
                .containsExactlyInAnyOrder("BYDAY=-1SU;BYMONTH=3;FREQ=YEARLY", "BYDAY=-1SU;BYMONTH=10;FREQ=YEARLY");
        for (int year = 2026; year <= 2037; year++) {
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                ZonedDateTime noon = day.atTime(12, 0).atZone(Appointment.ENGLAND);
                assertThat(noon.getOffset().getTotalSeconds() == 3600)
                        .as(day.toString())
                        .isEqualTo(!day.isBefore(lastSunday(year, 3)) && day.isBefore(lastSunday(year, 10)));
            }
        }
    }

    private static LocalDate lastSunday(int year, int month) {
        LocalDate last = LocalDate.of(year, month, 31);
        return last.minusDays(last.getDayOfWeek().getValue() % 7);
    }

    private static String sorted(String rule) {
        return String.join(
                ";",
                Stream.of(rule.substring("RRULE:".length()).split(";")).sorted().toList());
    }

    @Test
    void no_line_is_longer_than_the_standard_allows() {
        Appointment wordy = new Appointment(
                MEETING,
                0,
                LocalDate.of(2026, 10, 22),
                LocalTime.of(9, 0),
                Duration.ofHours(2),
                "学校ŷ".repeat(50),
                "ML-2026-000123");

        assertThat(text(INVITATION.request(wordy, NOW)).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 || line.length() <= 75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hall\r\nATTENDEE:mailto:bob@example.org", "Hall\nEND:VEVENT", "", " "})
    void a_place_can_not_add_a_line(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Appointment(
                        MEETING,
                        0,
                        LocalDate.of(2026, 10, 22),
                        LocalTime.of(9, 0),
                        Duration.ofHours(2),
                        place,
                        "ML-2026-000123"))
                .withMessageStartingWith("place: ");
    }

    @Test
    void only_a_mailbox_can_be_invited() {
        ConfirmedAddress post = new ConfirmedAddress(
                new Address.Post(List.of("Siân O’Brien", "1 High Street")), LocalDate.of(2026, 9, 21));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Invitation(new Address.Email("meetings@ledger.example"), post))
                .withMessage("attendee: not an e-mail address");
    }

    @Test
    void the_same_invitation_gives_the_same_file() {
        Appointment appointment = on(LocalDate.of(2026, 10, 22));

        assertThat(INVITATION.request(appointment, NOW).content())
                .isEqualTo(INVITATION.request(appointment, NOW).content());
    }

    private static Appointment on(LocalDate day) {
        return new Appointment(
                MEETING,
                0,
                day,
                LocalTime.of(14, 30),
                Duration.ofHours(2),
                "Town Hall, Huddersfield; room 2\\ back – Tŷ Gŵyr",
                "ML-2026-000123");
    }

    private static Calendar read(Enclosure file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer container, String property) {
        return container.getProperty(property).orElseThrow().getValue();
    }

    private static Instant start(Calendar calendar) {
        DtStart<Temporal> start = Objects.requireNonNull(event(calendar).getDateTimeStart());
        return Instant.from(start.getDate());
    }

    private static Instant end(Calendar calendar) {
        DtEnd<Temporal> end = Objects.requireNonNull(event(calendar).getDateTimeEnd());
        return Instant.from(end.getDate());
    }

    /** RFC 5545, section 3.1. */
    private static String unfolded(Enclosure file) {
        return text(file).replace("\r\n ", "");
    }

    private static String text(Enclosure file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
