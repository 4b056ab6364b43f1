package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.holder.ContactsRequest;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.holder.NewHolderRequest;
import org.mediationledger.web.holder.SafeContactRequest;
import org.mediationledger.web.holder.StandDownRequest;
import org.mediationledger.web.holder.TakeOverRequest;
import org.mediationledger.web.intake.HolderRequest;
import org.mediationledger.web.request.OnDay;

/** Who else holds the right, and to whom it passes. */
final class Holding {

    /** In one family in so many a second parent comes in. */
    private static final int ONE_IN = 5;

    private final Telling t;

    Holding(Telling telling) {
        this.t = telling;
    }

    /** What becomes of the right once everything else is done. */
    void settle() {
        switch (t.cast().family().capacity()) {
            case PARENT -> {
                if (t.index() % ONE_IN == 0) {
                    secondParent();
                }
            }
            case YOUNG_PERSON -> passTo(HolderCapacity.ALTERNATIVE_PERSON, relative());
            case ALTERNATIVE_PERSON ->
                passTo(HolderCapacity.YOUNG_PERSON, t.cast().family().child());
        }
    }

    /** The parents live apart: what the one tells is for the other only while both agree. */
    private void secondParent() {
        LocalDate day = t.diary().day();
        PersonId first = CasePeople.holder(t.caseId(), HolderCapacity.PARENT);
        Submission named = t.add(
                t.cast().coordinator(),
                new Deed.NameHolder(new NewHolderRequest(holder(HolderCapacity.PARENT, relative()), day)));
        PersonId second = HolderDesk.holderOf(t.caseId(), named, HolderCapacity.PARENT);
        t.add(
                t.cast().coordinator(),
                new Deed.AskSafeContact(
                        first, new SafeContactRequest(List.of(ContactLimit.NO_POST, ContactLimit.NO_VOICEMAIL), day)));
        t.add(
                t.cast().coordinator(),
                new Deed.ChangeContacts(first, new ContactsRequest("07700 900123", null, null, day)));
        t.add(t.cast().coordinator(), new Deed.AgreeJointView(first, new OnDay(day)));
        t.add(t.cast().coordinator(), new Deed.WithdrawJointView(first, new OnDay(day)));
        t.add(t.cast().coordinator(), new Deed.StandDown(second, new StandDownRequest(EndOfHolding.STEPPED_BACK, day)));
    }

    private void passTo(HolderCapacity capacity, String name) {
        t.add(
                t.cast().coordinator(),
                new Deed.TakeOver(new TakeOverRequest(
                        holder(capacity, name), null, t.diary().day())));
    }

    private static HolderRequest holder(HolderCapacity capacity, String name) {
        return new HolderRequest(capacity, name, "07700 900456", null, null);
    }

    /** Somebody of the child's own, invented, family name. */
    private String relative() {
        String child = t.cast().family().child();
        return "Robin" + child.substring(child.indexOf(' '));
    }
}
