package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.bodies.BodiesDesk;
import org.mediationledger.web.door.DoorDesk;
import org.mediationledger.web.notice.NoticeDesk;
import org.mediationledger.web.tribunal.TribunalDesk;

/** The edge's desks for what changes about a decision, its bodies and its door. */
public record ChangeDesks(NoticeDesk notice, TribunalDesk tribunal, BodiesDesk bodies, DoorDesk door) {

    List<CaseCommand> commands(CaseId id, Deed.Change deed) {
        return switch (deed) {
            case Deed.Change.Link d -> List.of(door.fromThere(id, d.request()), door.toCommand(id, d.request()));
            case Deed.Change.Join d ->
                List.of(door.fromThere(id, d.meeting(), d.request()), door.toCommand(id, d.meeting(), d.request()));
            case Deed.Change.NotifyAgain d -> List.of(notice.toCommand(id, d.request()));
            case Deed.Change.Examine d -> List.of(notice.toCommand(id, d.request()));
            case Deed.Change.NameContact d -> List.of(notice.toCommand(id, d.request()));
            case Deed.Change.WithdrawDecision d -> List.of(notice.toWithdrawal(id, d.request()));
            case Deed.Change.Supersede d -> List.of(notice.toCommand(id, d.request()));
            case Deed.Change.Widen d -> List.of(notice.toCommand(id, d.request()));
            case Deed.Change.SeekPermission d -> List.of(tribunal.toCommand(id, d.request()));
            case Deed.Change.AnswerPermission d -> List.of(tribunal.toCommand(id, d.request()));
            case Deed.Change.ChangeAuthority d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.TellNewAuthority d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.AddCommissioner d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.StateDetention d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.StateCare d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.ExplainAllocation d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.Reallocate d -> List.of(bodies.toCommand(id, d.request()));
            case Deed.Change.Visit d -> List.of(door.toCommand(id, d.request()));
            case Deed.Change.EndIntake d -> List.of(door.toCommand(id, d.request()));
        };
    }
}
