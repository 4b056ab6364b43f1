package org.mediationledger.journeys;

import org.junit.jupiter.api.Nested;

/** Every journey, over whichever stores the test that extends this brings: the same scenarios for all. */
abstract class EveryJourney {

    @Nested
    class A_family_declines extends Declining {}

    @Nested
    class A_family_mediates extends Mediating {}

    @Nested
    class An_authority_cannot_arrange extends Cancelling {}

    @Nested
    class A_family_does_not_go_ahead extends NotGoingAhead {}

    @Nested
    class Health_alone_is_in_issue extends HealthOnly {}

    @Nested
    class Section_I_alone_is_in_issue extends SectionIOnly {}

    @Nested
    class A_disagreement_is_resolved extends ResolvingDisagreement {}

    @Nested
    class Certificates_follow_one_another extends Certifying {}

    @Nested
    class The_record_is_corrected extends Correcting {}

    @Nested
    class Families_are_let_in extends LettingIn {}

    @Nested
    class Papers_are_lent extends Lending {}

    @Nested
    class A_bundle_is_made extends Bundling {}

    @Nested
    class Each_right_holder_is_apart extends Holding {}

    @Nested
    class Words_are_said_in_confidence extends Confiding {}

    @Nested
    class Personal_data_are_erased extends Erasing {}

    @Nested
    class Somebody_is_at_risk extends Safeguarding {}

    @Nested
    class People_are_trusted_with_a_case extends Entrusting {}

    @Nested
    class The_past_is_asked_for extends LookingBack {}

    @Nested
    class Cases_are_found extends Finding {}

    @Nested
    class Requests_are_repeated extends Repeating {}

    @Nested
    class Real_days_come_otherwise extends MeetingOtherwise {}

    @Nested
    class Who_reads_is_on_record extends Watching {}

    @Nested
    class The_desk_works extends Working {}

    @Nested
    class A_decision_its_bodies_and_its_door_change extends Changing {}

    @Nested
    class Another_provider_takes_a_case_over extends HandingOver {}

    @Nested
    class Decisions_and_children_have_others_beside_them extends Deciding {}
}
