package org.mediationledger.web.holder;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.ContactCommand;
import org.mediationledger.command.api.HolderCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Findable;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.intake.HolderRequest;
import org.mediationledger.web.intake.PeopleTokens;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about right-holders and their contacts, and sees to it that they are found. */
@Component
public final class HolderDesk {

    /** Somebody of that id is in the case: what is findable of them stays so. */
    private static final Set<RefusalCode> PERSON_IS_THERE =
            EnumSet.of(RefusalCode.HOLDER_ALREADY_NAMED, RefusalCode.IDEMPOTENCY_KEY_REUSED, RefusalCode.VERSION_STALE);

    private final Sealer sealer;
    private final Findable findable;
    private final PeopleTokens tokens;
    private final PersonIndex people;

    /** Seals with this, and makes findable with these. */
    public HolderDesk(Sealer sealer, BlindIndex tokens, PersonIndex people) {
        this.sealer = sealer;
        this.findable = new Findable(tokens, people);
        this.tokens = new PeopleTokens(findable);
        this.people = people;
    }

    /** The id of the person whom a submission names: the young person is in the case already. */
    public static PersonId holderOf(CaseId caseId, Submission submission, HolderCapacity capacity) {
        return switch (capacity) {
            case YOUNG_PERSON -> CasePeople.child(caseId);
            case PARENT, ALTERNATIVE_PERSON -> new PersonId(submission.idFor("holder/" + caseId));
        };
    }

    /** Makes somebody findable before they are named; when that is refused they are forgotten again. */
    public <T> T findable(CaseId caseId, PersonId person, HolderRequest holder, Supplier<T> named) {
        tokens.put(caseId, person, holder);
        try {
            return named.get();
        } catch (CommandRefused refused) {
            if (!PERSON_IS_THERE.contains(refused.refusal().code()) && !person.equals(CasePeople.child(caseId))) {
                people.remove(caseId.value(), person.value());
            }
            throw refused;
        }
    }

    /** Somebody else holds the right too. */
    public HolderCommand.NameHolder toCommand(CaseId caseId, PersonId person, NewHolderRequest request) {
        return new HolderCommand.NameHolder(caseId, sealed(caseId, person, request.holder()), request.occurredOn());
    }

    /** Somebody no longer acts. */
    public HolderCommand.StandDown toCommand(CaseId caseId, PersonId person, StandDownRequest request) {
        return new HolderCommand.StandDown(caseId, person, request.why(), request.occurredOn());
    }

    /** The right passes to somebody who is named now. */
    public HolderCommand.TakeOver toCommand(CaseId caseId, PersonId person, TakeOverRequest request) {
        return new HolderCommand.TakeOver(
                caseId,
                HolderCommand.Successor.newcomer(sealed(caseId, person, request.holder())),
                request.schoolAgeEndedOn(),
                request.occurredOn());
    }

    /** The right stays with somebody, who acts for the young person from now on. */
    public HolderCommand.TakeOver toCommand(CaseId caseId, PersonId person, GoingOnRequest request) {
        return new HolderCommand.TakeOver(
                caseId, HolderCommand.Successor.present(person), request.schoolAgeEndedOn(), request.occurredOn());
    }

    /** Somebody agrees to a joint view. */
    public HolderCommand.AgreeJointView toAgree(CaseId caseId, PersonId person, OnDay request) {
        return new HolderCommand.AgreeJointView(caseId, person, request.occurredOn());
    }

    /** They take it back. */
    public HolderCommand.WithdrawJointView toWithdraw(CaseId caseId, PersonId person, OnDay request) {
        return new HolderCommand.WithdrawJointView(caseId, person, request.occurredOn());
    }

    /** Somebody is reached in another way; they are found by the new number too. */
    public ContactCommand.ChangeContacts toCommand(CaseId caseId, PersonId person, ContactsRequest request) {
        CaseSeal seal = new CaseSeal(sealer, caseId);
        return new ContactCommand.ChangeContacts(
                caseId,
                person,
                seal.ofContactIfTold(person, "phone", request.phone()),
                seal.ofContactIfTold(person, "email", request.email()),
                seal.ofContactIfTold(person, "address", request.address()),
                request.occurredOn());
    }

    /** Makes somebody findable by another number. */
    public void findableBy(CaseId caseId, PersonId person, ContactsRequest request) {
        findable.by(caseId, person, BlindIndex.Kind.PHONE, request.phone());
    }

    /** Somebody must not be reached in some ways. */
    public ContactCommand.AskSafeContact toCommand(CaseId caseId, PersonId person, SafeContactRequest request) {
        return new ContactCommand.AskSafeContact(caseId, person, Set.copyOf(request.never()), request.occurredOn());
    }

    private IntakeCommand.Holder sealed(CaseId caseId, PersonId person, HolderRequest holder) {
        CaseSeal seal = new CaseSeal(sealer, caseId);
        return new IntakeCommand.Holder(
                person,
                holder.capacity(),
                seal.ofRecord(person, "name", holder.name()),
                seal.ofContactIfTold(person, "phone", holder.phone()),
                seal.ofContactIfTold(person, "email", holder.email()),
                seal.ofContactIfTold(person, "address", holder.address()));
    }
}
