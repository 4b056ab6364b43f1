package org.mediationledger.statute;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Tribunal receives the appeal by 5 pm (HESC Tribunal Rules 2008, rr 12 and 20(1)(c)): within 2 months of the notice
 * or within 1 month of the certificate, whichever ends later. Ends are compared before either rolls, which comes to the
 * same because the roll keeps their order.
 */
final class Appeal implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        return window(facts, statute).stream().map(window -> window.closing(new IssueMix(facts.issues()).appealable()));
    }

    private static Optional<Window> window(Facts facts, Statute statute) {
        return facts.sectionIOnly()
                ? statute.start(TimeLimit.APPEAL_ON_SECTION_I_ONLY, facts.noticeSentOn())
                        .map(Window::thatNoCertificateExtends)
                : laterOf(
                        statute.start(TimeLimit.APPEAL_FROM_NOTICE, facts.noticeSentOn()),
                        statute.start(TimeLimit.APPEAL_FROM_CERTIFICATE, facts.certificateIssuedOn()));
    }

    private static Optional<Window> laterOf(Optional<RunningLimit> notice, Optional<RunningLimit> certificate) {
        return notice.map(known -> certificate
                        .map(issued -> Window.laterOf(known, issued))
                        .orElseGet(() -> Window.fromNotice(known)))
                .or(() -> certificate.map(Window::fromCertificateAlone));
    }

    /**
     * The time for appealing.
     *
     * @param governing the limit that decides
     * @param start where it starts, as part of a sentence
     * @param remark what the family should know besides, a sentence or nothing
     */
    private record Window(RunningLimit governing, String start, String remark) {

        static Window thatNoCertificateExtends(RunningLimit notice) {
            return ofNotice(notice, "Section I only: two months is final, certificate or not.");
        }

        static Window fromNotice(RunningLimit notice) {
            return ofNotice(notice, "");
        }

        static Window fromCertificateAlone(RunningLimit certificate) {
            return ofCertificate(certificate, "Notice not known; its 2 months may end later.");
        }

        static Window laterOf(RunningLimit notice, RunningLimit certificate) {
            return certificate.end().isAfter(notice.end())
                    ? ofCertificate(certificate, "The notice's time ends " + Wording.date(notice.end()) + ".")
                    : ofNotice(
                            notice, "The certificate's time ends no later, " + Wording.date(certificate.end()) + ".");
        }

        private static Window ofNotice(RunningLimit notice, String remark) {
            return new Window(notice, Wording.date(notice.runsFrom()), remark);
        }

        private static Window ofCertificate(RunningLimit certificate, String remark) {
            return new Window(certificate, "the certificate of " + Wording.date(certificate.runsFrom()), remark);
        }

        StatutoryDate closing(Condition condition) {
            TribunalTime time = governing.ask(calendar -> TribunalTime.endingOn(governing.end(), calendar));
            String arithmetic = "%s from %s is %s, received by 5 pm."
                    .formatted(governing.provision().length(), start, time.wording());
            return governing.due(
                    time.lastDay(), null, DutyHolder.FAMILY, condition, Wording.sentences(arithmetic, remark));
        }
    }
}
