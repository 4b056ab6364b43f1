package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.command.api.ContactCommand;
import org.mediationledger.events.ContactEvent;

/** How right-holders are reached. It may be changed of anybody who ever held the right: papers may still go out. */
final class ContactRules {

    private ContactRules() {}

    static List<Draft> decide(Asked asked, ContactCommand command) {
        Holding.named(asked.facts(), command.person());
        return List.of(Draft.plain(
                switch (command) {
                    case ContactCommand.ChangeContacts c ->
                        new ContactEvent.ContactsChanged(
                                c.caseId(), c.person(), c.phone(), c.email(), c.address(), asked.on());
                    case ContactCommand.AskSafeContact c ->
                        new ContactEvent.SafeContactAsked(
                                c.caseId(),
                                c.person(),
                                c.never().stream().sorted().toList(),
                                asked.on());
                }));
    }
}
