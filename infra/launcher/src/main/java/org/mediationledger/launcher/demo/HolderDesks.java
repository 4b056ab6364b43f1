package org.mediationledger.launcher.demo;

import java.util.List;
import java.util.function.Function;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.intake.HolderRequest;

/** The edge's desk for who holds the right, and how they are reached. */
public record HolderDesks(HolderDesk holder) {

    List<CaseCommand> commands(CaseId id, Submission submission, Deed.OfHolder deed) {
        return List.of(
                switch (deed) {
                    case Deed.NameHolder d ->
                        named(
                                id,
                                submission,
                                d.request().holder(),
                                person -> holder.toCommand(id, person, d.request()));
                    case Deed.TakeOver d ->
                        named(
                                id,
                                submission,
                                d.request().holder(),
                                person -> holder.toCommand(id, person, d.request()));
                    case Deed.StandDown d -> holder.toCommand(id, d.person(), d.request());
                    case Deed.AgreeJointView d -> holder.toAgree(id, d.person(), d.request());
                    case Deed.WithdrawJointView d -> holder.toWithdraw(id, d.person(), d.request());
                    case Deed.ChangeContacts d -> holder.toCommand(id, d.person(), d.request());
                    case Deed.AskSafeContact d -> holder.toCommand(id, d.person(), d.request());
                });
    }

    /** Whoever is named is made findable first. */
    private CaseCommand named(
            CaseId id, Submission submission, HolderRequest request, Function<PersonId, CaseCommand> command) {
        PersonId person = HolderDesk.holderOf(id, submission, request.capacity());
        return holder.findable(id, person, request, () -> command.apply(person));
    }
}
