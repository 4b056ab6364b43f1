package org.mediationledger.query.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.HolderCapacity;

/**
 * Which right-holders act, where each of them stands, and since when somebody who acts has wished to mediate. One's word
 * never takes another's away; a wish that is pending passes with the right to a successor who has said nothing.
 */
final class Voices {

    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private @Nullable Happening wish;
    private boolean pursued;

    private Voices() {}

    /**
     * Where a right-holder stands.
     *
     * @param acting exercises the right now
     * @param said their newest choice; absent while they have made none
     */
    private record Voice(
            @Nullable HolderCapacity capacity,
            boolean acting,
            boolean advised,
            @Nullable What said) {

        Voice acting(boolean now) {
            return new Voice(capacity, now, advised, said);
        }

        Voice informed() {
            return new Voice(capacity, acting, true, said);
        }

        Voice saying(@Nullable What now) {
            return new Voice(capacity, acting, advised, now);
        }

        Voice in(@Nullable HolderCapacity now) {
            return new Voice(now, acting, advised, said);
        }

        boolean open() {
            return said == What.UNDECIDED || (said == null && advised);
        }
    }

    static Voices of(Happenings happenings) {
        Voices voices = new Voices();
        happenings.all().forEach(voices::take);
        return voices;
    }

    /** Whether somebody who acts wishes to mediate. */
    boolean pursued() {
        return pursued;
    }

    /** With what the present wish to mediate began, or the last one where there is none; null where there never was one. */
    @Nullable
    Happening wish() {
        return wish;
    }

    /** Whether somebody who acts has yet to choose; of those who were not even advised only where nobody has chosen. */
    boolean undecided() {
        List<Voice> acting = acting().toList();
        return acting.stream().allMatch(voice -> voice.said() == null)
                || acting.stream().anyMatch(Voice::open);
    }

    private void take(Happening happening) {
        boolean before = pursued;
        switch (happening.what()) {
            case NAMED -> named(happening);
            case STOOD_DOWN -> change(happening, voice -> voice.acting(false));
            case TAKEN_OVER -> takenOver(happening);
            case ADVISED -> change(happening, Voice::informed);
            case WISHED, UNDECIDED, DECIDED -> change(happening, voice -> voice.saying(happening.what()));
            case SPOKEN_TO,
                    PASSED_ON,
                    MATTER,
                    TRIED,
                    REACHED,
                    CALL_BACK_ASKED,
                    CONTACTED,
                    AUTHORITY_TOLD,
                    CANNOT_ARRANGE,
                    PLANNED,
                    CALLED_OFF,
                    AUTHORITY_CONFIRMED,
                    HELD,
                    PAPERS_TO_FAMILY,
                    PAPERS_TO_AUTHORITY,
                    CONCLUDED,
                    FEEDBACK_ASKED,
                    AGREED,
                    WRITTEN_DOWN,
                    ISSUED,
                    WITHDRAWN,
                    SENT,
                    BOUNCED,
                    CLOSED,
                    REOPENED,
                    AUTHORITY_CHANGED -> {}
        }
        pursued = acting().anyMatch(voice -> voice.said() == What.WISHED);
        wish = pursued && !before ? happening : wish;
    }

    /** Who is named in another capacity than that of those who act waits for the right to pass. */
    private void named(Happening happening) {
        HolderCapacity present = acting().map(Voice::capacity)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        Voice known = voices.getOrDefault(person(happening), new Voice(null, false, false, null));
        voices.put(
                person(happening),
                known.in(happening.capacity()).acting(present == null || present == happening.capacity()));
    }

    private void takenOver(Happening happening) {
        boolean pending = pursued;
        voices.replaceAll((person, voice) -> voice.acting(false));
        change(
                happening,
                voice -> voice.in(happening.capacity())
                        .acting(true)
                        .saying(voice.said() == null && pending ? What.WISHED : voice.said()));
    }

    private void change(Happening happening, UnaryOperator<Voice> change) {
        voices.computeIfPresent(person(happening), (person, voice) -> change.apply(voice));
    }

    private Stream<Voice> acting() {
        return voices.values().stream().filter(Voice::acting);
    }

    private static String person(Happening happening) {
        return Objects.requireNonNull(happening.subject());
    }
}
