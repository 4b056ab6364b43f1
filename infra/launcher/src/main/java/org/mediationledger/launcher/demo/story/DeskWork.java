package org.mediationledger.launcher.demo.story;

import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.NextAction;
import org.mediationledger.web.certificate.DispatchRequest;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.work.AttemptRequest;
import org.mediationledger.web.work.CoverRequest;
import org.mediationledger.web.work.NextActionRequest;
import org.mediationledger.web.work.OwnerRequest;

/** The provider's own work. */
final class DeskWork {

    private final Telling t;

    DeskWork(Telling telling) {
        this.t = telling;
    }

    /** The case becomes the co-ordinator's, for whom the adviser stands in next week. */
    void own() {
        t.add(
                t.cast().coordinator(),
                new Deed.Own(new OwnerRequest(coordinator(), t.diary().day())));
        t.add(
                t.cast().coordinator(),
                new Deed.Cover(new CoverRequest(
                        t.cast().adviser().account(),
                        WorkWeek.after(t.diary().day(), 3),
                        WorkWeek.after(t.diary().day(), 7),
                        t.diary().day())));
    }

    void attempt(Channel channel, ContactResult result) {
        t.add(
                t.cast().coordinator(),
                new Deed.Attempt(new AttemptRequest(
                        null, t.diary().time(), channel, result, t.diary().day())));
    }

    void setNext(NextAction action, int workingDays) {
        t.add(
                t.cast().coordinator(),
                new Deed.SetNext(new NextActionRequest(
                        action,
                        coordinator(),
                        WorkWeek.after(t.diary().day(), workingDays),
                        t.diary().day())));
    }

    void doNext() {
        t.add(t.cast().coordinator(), new Deed.DoNext(new OnDay(t.diary().day())));
    }

    /** A certificate goes out the day that it bears; now and then it comes back, and goes out again, or still has to. */
    void send(CertificateId certificate) {
        dispatch(certificate, Channel.EMAIL);
        if (t.index() < 2) {
            t.add(
                    t.cast().coordinator(),
                    new Deed.Bounce(
                            certificate,
                            new DispatchRequest(Channel.EMAIL, t.diary().day())));
        }
        if (t.index() < 2 && !t.punctual()) {
            dispatch(certificate, Channel.LETTER);
        }
    }

    private void dispatch(CertificateId certificate, Channel channel) {
        t.add(
                t.cast().coordinator(),
                new Deed.Send(
                        certificate, new DispatchRequest(channel, t.diary().day())));
    }

    private AccountId coordinator() {
        return t.cast().coordinator().account();
    }
}
