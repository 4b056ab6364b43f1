package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.work.WorkDesk;

/** The edge's desk for the provider's own work. */
public record WorkDesks(WorkDesk work) {

    List<CaseCommand> commands(CaseId id, Deed.OfWork deed) {
        return List.of(
                switch (deed) {
                    case Deed.Attempt d -> work.toCommand(id, d.request());
                    case Deed.SetNext d -> work.toCommand(id, d.request());
                    case Deed.DoNext d -> work.toComplete(id, d.request());
                    case Deed.Own d -> work.toCommand(id, d.request());
                    case Deed.Cover d -> work.toCommand(id, d.request());
                });
    }
}
