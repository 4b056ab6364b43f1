package org.mediationledger.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;

/** Directories written down in a test. */
final class Written {

    static final String FILE = "written.csv";

    static final String AUTHORITIES = "directory,1,test\n[authorities]\ncode,name,region,from,until,successors\n";

    private Written() {}

    static Directory directory(String content) {
        return directory(content.getBytes(UTF_8));
    }

    static Directory directory(byte[] content) {
        DirectoryFile file = DirectoryFileReader.read(FILE, content, EnumSet.allOf(Section.class));
        return new DirectoryAssembly().add(file).complete();
    }

    static AuthorityCode authority(String code) {
        return new AuthorityCode(code);
    }

    static CommissionerCode commissioner(String code) {
        return new CommissionerCode(code);
    }
}
