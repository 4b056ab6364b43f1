package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.HolderCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.HolderCapacity;

/** Who may hold the right beside whom, and when it passes (CFA 2014 ss 51-52, 80, 83). */
final class HolderRules {

    private HolderRules() {}

    static List<Draft> decide(Asked asked, HolderCommand command) {
        return switch (command) {
            case HolderCommand.NameHolder c -> name(asked, c);
            case HolderCommand.StandDown c -> standDown(asked, c);
            case HolderCommand.TakeOver c -> takeOver(asked, c);
            case HolderCommand.AgreeJointView c -> agree(asked, c);
            case HolderCommand.WithdrawJointView c -> withdraw(asked, c);
        };
    }

    private static List<Draft> name(Asked asked, HolderCommand.NameHolder command) {
        HoldersState holders = asked.facts().holders();
        IntakeCommand.Holder holder = command.holder();
        Require.that(
                !holders.named().containsKey(holder.person()),
                HOLDER_ALREADY_NAMED,
                "holder",
                "That person is named as right-holder already.");
        Require.that(
                holder.capacity() == holders.capacity() && holder.capacity() != HolderCapacity.YOUNG_PERSON,
                HOLDER_CAPACITY_DIFFERS,
                "holder.capacity",
                "Parents hold the right beside parents, alternative persons beside alternative persons, and a young"
                        + " person alone; where it passes from one to the other, record that.");
        notTheChild(asked, holder.person());
        return List.of(Draft.timed(clocks -> named(command.caseId(), holder, asked.on(), clocks)));
    }

    private static List<Draft> standDown(Asked asked, HolderCommand.StandDown command) {
        PersonId person = Holding.acts(asked.facts(), command.person());
        Require.that(
                asked.facts().holders().acting().size() > 1,
                LAST_HOLDER,
                "person",
                "Nobody else acts; name another right-holder first, record that the right passed, or close the case.");
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.timed(clocks ->
                new HolderEvent.HolderStoodDown(command.caseId(), person, command.why(), asked.on(), clocks)));
        shutOut(asked, command.caseId(), person).forEach(drafts::add);
        return drafts;
    }

    private static List<Draft> takeOver(Asked asked, HolderCommand.TakeOver command) {
        CaseFacts facts = asked.facts();
        HolderCommand.Successor successor = command.successor();
        schoolAgeIsOver(asked, command.schoolAgeEndedOn());
        Require.that(
                successor.capacity() != HolderCapacity.PARENT
                        && successor.capacity() != facts.holders().capacity(),
                SUCCESSOR_CAPACITY_WRONG,
                "successor",
                "After compulsory school age the right passes to the young person, or to an alternative person where"
                        + " the young person lacks capacity for the decision, and back.");
        List<PersonId> before = facts.holders().acting();
        List<Draft> drafts = new ArrayList<>();
        IntakeCommand.Holder newcomer = successor.newcomer();
        if (newcomer == null) {
            presentParent(asked, successor.person());
        } else {
            newcomer(asked, newcomer);
            drafts.add(Draft.timed(clocks -> named(command.caseId(), newcomer, asked.on(), clocks)));
        }
        drafts.add(Draft.timed(clocks -> new HolderEvent.RightTakenOver(
                command.caseId(),
                successor.person(),
                successor.capacity(),
                before,
                facts.children().certificatesInForce().findAny().isPresent(),
                command.schoolAgeEndedOn(),
                asked.on(),
                clocks)));
        before.stream()
                .filter(person -> !person.equals(successor.person()))
                .flatMap(person -> shutOut(asked, command.caseId(), person))
                .forEach(drafts::add);
        return drafts;
    }

    private static void schoolAgeIsOver(Asked asked, @Nullable LocalDate told) {
        LocalDate known = asked.facts().holders().schoolAgeEndsOn();
        LocalDate ended = Require.present(
                Stream.of(known, told)
                        .flatMap(Stream::ofNullable)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                SCHOOL_AGE_END_MISSING,
                "schoolAgeEndedOn",
                "The case does not know when compulsory school age ended; say it.");
        Require.that(
                asked.on().isAfter(ended),
                SCHOOL_AGE_NOT_OVER,
                "occurredOn",
                "Compulsory school age was not over on that day: the right was the parent's still.");
    }

    private static void newcomer(Asked asked, IntakeCommand.Holder holder) {
        boolean young = holder.capacity() == HolderCapacity.YOUNG_PERSON;
        Require.that(
                young == holder.person().equals(asked.facts().intake().child()),
                HOLDER_MUST_BE_YOUNG_PERSON,
                "holder.capacity",
                "A young person who holds the right is the person whom the decision concerns; an alternative person is"
                        + " somebody else.");
        Require.that(
                young || !asked.facts().holders().named().containsKey(holder.person()),
                HOLDER_ALREADY_NAMED,
                "holder",
                "That person is named as right-holder already.");
    }

    /** A young person who acts is no alternative person for themselves. */
    private static void presentParent(Asked asked, PersonId person) {
        Holding.named(asked.facts(), person);
        notTheChild(asked, person);
    }

    private static void notTheChild(Asked asked, PersonId person) {
        Require.that(
                !person.equals(asked.facts().intake().child()),
                HOLDER_MUST_BE_YOUNG_PERSON,
                "holder.capacity",
                "A parent or alternative person is somebody else than the person whom the decision concerns.");
    }

    private static List<Draft> agree(Asked asked, HolderCommand.AgreeJointView command) {
        PersonId person = Holding.acts(asked.facts(), command.person());
        Require.that(
                !shares(asked, person), JOINT_VIEW_ALREADY_AGREED, "person", "Their agreement is on record already.");
        return List.of(Draft.plain(new HolderEvent.JointViewAgreed(command.caseId(), person, asked.on())));
    }

    private static List<Draft> withdraw(Asked asked, HolderCommand.WithdrawJointView command) {
        PersonId person = Holding.acts(asked.facts(), command.person());
        Require.that(shares(asked, person), JOINT_VIEW_NOT_AGREED, "person", "They have not agreed to a joint view.");
        return List.of(Draft.plain(new HolderEvent.JointViewWithdrawn(command.caseId(), person, asked.on())));
    }

    private static boolean shares(Asked asked, PersonId person) {
        HoldersState.Holder holder = asked.facts().holders().named().get(person);
        return holder != null && holder.sharing();
    }

    private static IntakeEvent named(CaseId caseId, IntakeCommand.Holder holder, LocalDate on, Clocks clocks) {
        return new IntakeEvent.RightHolderNamed(
                caseId,
                holder.person(),
                holder.capacity(),
                holder.name(),
                holder.phone(),
                holder.email(),
                holder.address(),
                on,
                clocks);
    }

    /** Who no longer acts, and who was let in for them, is party to the case no longer. */
    private static Stream<Draft> shutOut(Asked asked, CaseId caseId, PersonId person) {
        return Stream.concat(Stream.of(person), asked.facts().representatives().authorisedBy(person))
                .flatMap(whose -> asked.facts().access().of(whose).stream())
                .map(account -> Draft.plain(new AccessEvent.AccessRevoked(caseId, account, asked.on())));
    }
}
