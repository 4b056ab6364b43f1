package org.mediationledger.query.worklist;

import static org.mediationledger.directory.ServiceStandard.ADVICE;
import static org.mediationledger.directory.ServiceStandard.AGREEMENT_ISSUED;
import static org.mediationledger.directory.ServiceStandard.CALL_BACK;
import static org.mediationledger.directory.ServiceStandard.FEEDBACK_ASKED;
import static org.mediationledger.directory.ServiceStandard.PAPERS_OUT;
import static org.mediationledger.directory.ServiceStandard.TELL_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.ServiceStandard;

/** The standards that a case calls for, each with the day on which it was met. */
final class Standards {

    private static final What[] ATTEMPTS = {What.TRIED, What.REACHED, What.CALL_BACK_ASKED, What.CONTACTED, What.ADVISED
    };

    private final Happenings happenings;
    private final Terms terms;

    private Standards(Happenings happenings, Terms terms) {
        this.happenings = happenings;
        this.terms = terms;
    }

    static List<StandardDate> of(Happenings happenings, Terms terms) {
        return new Standards(happenings, terms).all();
    }

    /** The day on which the provider first tried to reach a family that was passed on; null while it has not. */
    static @Nullable LocalDate firstResponse(Happenings happenings) {
        Happening waiting = happenings.first(What.PASSED_ON);
        return waiting == null ? null : day(happenings.after(waiting).first(ATTEMPTS));
    }

    private List<StandardDate> all() {
        return Stream.of(
                        each(CALL_BACK, happenings.of(What.PASSED_ON, What.CALL_BACK_ASKED), ATTEMPTS),
                        each(ADVICE, happenings.of(What.CONTACTED).limit(1), What.ADVISED),
                        each(TELL_AUTHORITY, wish(), What.AUTHORITY_TOLD),
                        papers(),
                        each(AGREEMENT_ISSUED, newest(What.AGREED), What.WRITTEN_DOWN),
                        each(FEEDBACK_ASKED, newest(What.CONCLUDED), What.FEEDBACK_ASKED))
                .flatMap(dates -> dates)
                .toList();
    }

    private Stream<StandardDate> each(ServiceStandard standard, Stream<Happening> from, What... met) {
        return from.flatMap(one -> Stream.ofNullable(
                terms.after(standard, one, day(happenings.after(one).first(met)))));
    }

    private Stream<StandardDate> papers() {
        return Meetings.planned(happenings).flatMap(meeting -> Stream.ofNullable(paper(meeting)));
    }

    private @Nullable StandardDate paper(Happening meeting) {
        LocalDate plannedOn = meeting.plannedOn();
        return plannedOn == null ? null : terms.before(PAPERS_OUT, plannedOn, meeting.subject(), papersOut(meeting));
    }

    /** Out once the family and the local authority both have them. */
    private @Nullable LocalDate papersOut(Happening meeting) {
        Happenings own = happenings.about(meeting.subject());
        LocalDate family = day(own.first(What.PAPERS_TO_FAMILY));
        LocalDate authority = day(own.first(What.PAPERS_TO_AUTHORITY));
        return family == null || authority == null ? null : family.isAfter(authority) ? family : authority;
    }

    /** Told once, an authority knows of the wish for as long as anybody who acts has it. */
    private Stream<Happening> wish() {
        return Stream.ofNullable(Voices.of(happenings).wish());
    }

    private Stream<Happening> newest(What what) {
        return Stream.ofNullable(happenings.newest(what));
    }

    private static @Nullable LocalDate day(@Nullable Happening happening) {
        return happening == null ? null : happening.on();
    }
}
