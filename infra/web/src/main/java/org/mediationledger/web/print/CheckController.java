package org.mediationledger.web.print;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.web.recording.ShowsNoCase;
import org.mediationledger.web.security.Public;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Says to whoever holds a certificate whether it is current: what its code leads to. */
@RestController
@Tag(name = "Certificates")
class CheckController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final ObjectProvider<Press> press;
    private final ObjectProvider<CertificateCases> cases;
    private final WholeFiles files;

    CheckController(ObjectProvider<Press> press, ObjectProvider<CertificateCases> cases, WholeFiles files) {
        this.press = press;
        this.cases = cases;
        this.files = files;
    }

    @GetMapping("/check/{token}")
    @Public
    @ShowsNoCase("a certificate's number, day of issue and whether it is current, for whoever holds its code")
    @Operation(summary = "Whether the certificate with that code is current: a page for people, without a login")
    ResponseEntity<byte[]> check(@PathVariable String token) {
        Certificate certificate = found(token);
        return certificate == null
                ? page(HttpStatus.NOT_FOUND, CheckPage.UNKNOWN)
                : page(HttpStatus.OK, CheckPage.of(certificate));
    }

    private @Nullable Certificate found(String token) {
        Press with = press.getIfAvailable();
        CertificateCases known = cases.getIfAvailable();
        CertificateId id = with == null ? null : with.tokens().read(token);
        CaseId caseId = id == null || known == null ? null : known.caseOf(id);
        Certificate certificate = id == null || caseId == null
                ? null
                : WholeFiles.find(files.of(caseId).contents().certificates(), id);
        return certificate == null || certificate.number() == null ? null : certificate;
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
