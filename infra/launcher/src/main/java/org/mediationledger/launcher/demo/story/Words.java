package org.mediationledger.launcher.demo.story;

import java.util.List;

/** What the invented families and mediators say. */
final class Words {

    static final List<String> ISSUES = List.of(
            "She copes at school by holding everything in, and we see the cost of it every evening. We would like the"
                    + " authority to look at what home and the club leaders have seen, not only at the school's reports.",
            "He has been on a reduced timetable since the spring. The school says that it has done all that it can from"
                    + " its own funds.",
            "The plan describes his needs well and then says \"access to\" and \"opportunities for\". We want to know who"
                    + " does what, and how often.",
            "We were never asked about travel. Two buses are not possible for her on her own.");

    static final List<String> HEALTH = List.of(
            "Direct occupational therapy, weekly, with a programme that the school can follow.",
            "Speech and language therapy reviewed each term, and training for the staff around her.",
            "A sensory assessment, and the equipment that it recommends.");

    static final List<String> REASONS = List.of(
            "The family would rather go straight to the Tribunal; a friend's mediation had no decision-maker in it.",
            "They can't take more time off work this term.",
            "They wish to keep the matter in writing.",
            "Their solicitor has advised them to appeal at once.");

    static final List<String> CHILD_SAID = List.of(
            "Wants somebody to help with reading, but not in front of the others.",
            "Likes the new school and is afraid of being moved again.",
            "Drew the quiet room and said that it is the best place in the building.");

    static final List<String> NOTES = List.of(
            "Caucus with the family: ready to accept a review after two terms if the therapy is written down.",
            "Caucus with the officer: has no budget for the placement, but could agree to an assessment by an"
                    + " occupational therapist.",
            "Both sides spoke warmly of the class teacher. Next session: bring the educational psychologist's report.");

    static final List<String> VENUES = List.of(
            "Video call: https://meet.example.org/room-%04d",
            "Room %d, Larch House, %s", "Library meeting room %d, %s", "Community centre, side room %d, %s");

    static final List<String> NEEDS = List.of(
            "A break every half hour, and the questions on paper beforehand.",
            "A parking space by the door; the father uses a wheelchair.",
            "An interpreter for Urdu for the grandmother.");

    static final List<String> OTHER_PROVIDERS =
            List.of("Beech Mediation (fictitious)", "Spindle Mediation (fictitious)");

    private Words() {}
}
