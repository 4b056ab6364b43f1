package org.mediationledger.documents.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Plain texts and messages. */
public final class Texts {

    /** Names in four scripts, with the letters of Polish and Welsh. */
    public static final String NAMES = "Łukasz Wójcik – Tŷ Gŵyr 学校 محمد";

    private Texts() {}

    /** A message with a text, the same as HTML, and an attached file. */
    public static byte[] message(String text) {
        return """
                From: =?UTF-8?B?xYF1a2FzeiBXw7NqY2lr?= <lukasz@example.org>
                To: SEND team <send@example.gov.uk>
                Subject: =?UTF-8?Q?T=C5=B7_G=C5=B5yr?= meeting
                Date: Tue, 03 Mar 2026 09:15:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer"

                This is a multi-part message.
                --outer
                Content-Type: multipart/alternative; boundary="inner"

                --inner
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                --inner
                Content-Type: text/html; charset=utf-8

                <html><body><script>alert(1)</script><p>in HTML</p></body></html>
                --inner--
                --outer
                Content-Type: application/pdf; name="report.pdf"
                Content-Disposition: attachment; filename="report.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --outer--
                """.formatted(text).replace("\n", "\r\n").getBytes(UTF_8);
    }
}
