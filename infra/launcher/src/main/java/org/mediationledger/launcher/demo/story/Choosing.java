package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.EndOfPursuit;
import org.mediationledger.terms.ToldBy;
import org.mediationledger.web.arrangement.AuthorityInformedRequest;
import org.mediationledger.web.arrangement.CannotArrangeRequest;
import org.mediationledger.web.arrangement.CommissionerInformedRequest;
import org.mediationledger.web.choice.MediationRequest;
import org.mediationledger.web.choice.PursuitEndRequest;
import org.mediationledger.web.choice.ReasonedRequest;
import org.mediationledger.web.request.HolderOnDay;

/** What the family says, and what the bodies are told and answer. */
final class Choosing {

    private final Telling t;

    Choosing(Telling telling) {
        this.t = telling;
    }

    void decline() {
        LocalDate day = t.happens();
        t.add(t.cast().adviser(), new Deed.Decline(new ReasonedRequest(null, reason(), day)));
    }

    void leaveOpen() {
        LocalDate day = t.happens();
        t.add(t.cast().adviser(), new Deed.LeaveOpen(new HolderOnDay(null, day)));
    }

    void withdraw() {
        LocalDate day = t.happens();
        t.add(t.cast().coordinator(), new Deed.Withdraw(new ReasonedRequest(null, reason(), day)));
    }

    private void pursue() {
        LocalDate day = t.diary().day();
        String health = t.matter().healthInIssue() ? t.chance().of(Words.HEALTH) : null;
        t.add(t.cast().adviser(), new Deed.Pursue(new MediationRequest(null, health, day)));
    }

    void endPursuit(EndOfPursuit why) {
        LocalDate day = t.happens();
        t.add(t.cast().adviser(), new Deed.EndPursuit(new PursuitEndRequest(null, why, reason(), day)));
    }

    /** The family wishes to mediate, and the bodies are told; answers the day on which the authority was. */
    LocalDate pursueAndInform() {
        pursue();
        t.pass(0, t.punctual() ? 0 : 2);
        LocalDate informedOn = informAuthority();
        if (t.matter().healthInIssue()) {
            t.pass(0, t.punctual() ? 2 : 4);
            informBoard();
        }
        return informedOn;
    }

    private LocalDate informAuthority() {
        LocalDate day = t.happens();
        t.add(
                t.cast().coordinator(),
                new Deed.InformAuthority(new AuthorityInformedRequest(
                        t.chance().of(List.of(ToldBy.PROVIDER, ToldBy.PROVIDER, ToldBy.ADVISER, ToldBy.FAMILY)),
                        Channel.EMAIL,
                        t.chance().percent(20),
                        day)));
        return day;
    }

    private void informBoard() {
        LocalDate day = t.diary().day();
        t.add(
                t.cast().authority(),
                new Deed.InformCommissioner(new CommissionerInformedRequest(null, Channel.EMAIL, day)));
    }

    void cannotArrange() {
        LocalDate day = t.happens();
        t.add(
                t.cast().authority(),
                new Deed.CannotArrange(new CannotArrangeRequest(
                        t.people().name(), t.chance().percent(75) ? Channel.EMAIL : Channel.LETTER, day)));
    }

    private @Nullable String reason() {
        return t.chance().percent(25) ? t.chance().of(Words.REASONS) : null;
    }
}
