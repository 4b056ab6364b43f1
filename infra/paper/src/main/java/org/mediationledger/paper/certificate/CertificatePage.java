package org.mediationledger.paper.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mediationledger.paper.pdf.Markup;
import org.w3c.dom.Element;

/** Where everything stands on the certificate. */
final class CertificatePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MediationCertificate certificate;
    private final Markup markup;

    private CertificatePage(MediationCertificate certificate, TypeSize size) {
        this.certificate = certificate;
        markup = new Markup("Mediation certificate " + certificate.number());
        markup.body().setAttribute("class", size.styleClass());
    }

    static Markup of(MediationCertificate certificate, TypeSize size) {
        CertificatePage page = new CertificatePage(certificate, size);
        page.head();
        page.facts();
        page.paragraph("notice", Wording.TIME_TO_APPEAL);
        page.check();
        return page.markup;
    }

    private void head() {
        if (certificate.isCopy()) {
            paragraph("copy", "COPY %d. The date of issue is that of the original.".formatted(certificate.copy()));
        }
        markup.text(markup.add(markup.body(), "h1"), "Mediation certificate");
        paragraph("lead", "Children and Families Act 2014");
        paragraph("lead", Wording.statement(certificate.ground()));
    }

    private void facts() {
        Element table = markup.add(markup.body(), "table");
        row(table, "Ground", Wording.ground(certificate.ground()));
        row(table, "Certificate number", certificate.number());
        row(table, "Date of issue", DAY.format(certificate.issuedOn()));
        row(table, "Issued to", certificate.holder());
        if (certificate.child() != null) {
            row(table, "Child", certificate.child());
        }
        row(table, "Local authority", certificate.authority());
        row(table, "Decision", Wording.decision(certificate.decision()));
        row(table, "Date of the decision", DAY.format(certificate.decisionOn()));
        row(table, "Date of the event that led to this certificate", trigger());
        row(table, "Mediation adviser", certificate.adviser().name());
        row(table, "Organisation", certificate.adviser().organisation());
        row(table, "Contact", certificate.adviser().contact());
        row(table, "Independence", Wording.INDEPENDENT);
    }

    private String trigger() {
        LocalDate trigger = certificate.triggerOn();
        return trigger == null ? Wording.ON_REQUEST : DAY.format(trigger);
    }

    private void check() {
        Element check = markup.add(markup.body(), "div", "check");
        Element code = markup.add(markup.add(check, "p", "code"), "img", "code");
        String address = certificate.check().toString();
        code.setAttribute("src", CheckCode.of(certificate.check()));
        code.setAttribute("alt", "QR code of the address " + address);
        markup.text(markup.add(check, "p", "current"), "Is this certificate current?");
        markup.text(markup.add(check, "p", "fine"), address);
        markup.text(
                markup.add(check, "p", "fine"),
                "Ledger of %d entries, root %s"
                        .formatted(
                                certificate.ledgerSize(),
                                certificate.ledgerRoot().base64()));
    }

    private void row(Element table, String label, String value) {
        Element row = markup.add(table, "tr");
        Element head = markup.add(row, "th");
        head.setAttribute("scope", "row");
        markup.text(head, label);
        markup.text(markup.add(row, "td"), value);
    }

    private void paragraph(String styleClass, String text) {
        markup.text(markup.add(markup.body(), "p", styleClass), text);
    }
}
