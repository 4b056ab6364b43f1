package org.mediationledger.paper.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.paper.tools.Poppler;
import org.mediationledger.paper.tools.VeraPdf;
import org.mediationledger.terms.CertificateGround;

class CertificatePdfTest {

    @Test
    void scratch(@TempDir Path folder) throws Exception {
        byte[] pdf = CertificatePdf.of(Certificates.on(CertificateGround.C3));
        Files.write(Path.of("/tmp/cert.pdf"), pdf);
        System.out.println(VeraPdf.faultsAsArchive(pdf));
        System.out.println(VeraPdf.faultsAsAccessible(pdf));
        System.out.println(Poppler.text(folder, pdf));
        System.out.println(Poppler.structure(folder, pdf));
        assertThat(CertificatePdf.of(Certificates.on(CertificateGround.C3))).isEqualTo(pdf);
    }
}
