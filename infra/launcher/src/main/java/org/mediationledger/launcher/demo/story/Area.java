package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mediationledger.directory.CommissioningBody;
import org.mediationledger.directory.Directory;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;

/**
 * Where families of the caseload live. The numbers of mediations are those of the Department for Education, Education,
 * health and care plans, reporting year 2025. Contains public sector information licensed under the Open Government
 * Licence v3.0.
 *
 * @param held mediations held in 2024, at request, assessment and other stages together
 * @param boards the integrated care boards of the area, each in its time
 * @param telephone the beginning of the numbers that Ofcom keeps free for use in drama
 * @param prefix the beginning of the authority's own references
 */
record Area(
        AuthorityCode authority,
        int held,
        List<CommissionerCode> boards,
        String telephone,
        String prefix,
        List<String> towns) {

    private static final String NO_AREA = "01632 960";

    static final List<Area> ALL = List.of(
            area(
                    "E08000003",
                    157,
                    "QOP",
                    "0161 496 0",
                    "MCR",
                    "Manchester",
                    "Didsbury, Manchester",
                    "Hulme, Manchester"),
            area("E06000001", 11, "QHM", NO_AREA, "HPL", "Hartlepool"),
            area("E06000047", 223, "QHM", "0191 498 0", "DUR", "Durham", "Bishop Auckland", "Seaham"),
            area("E08000018", 284, "QF7", "0114 496 0", "RTH", "Rotherham", "Maltby", "Wath upon Dearne"),
            area("E08000017", 72, "QF7", NO_AREA, "DON", "Doncaster", "Mexborough"),
            area("E09000017", 80, "QRV Z9B2Z", "020 7946 0", "HIL", "Uxbridge", "Hayes", "Ruislip"),
            area("E10000008", 178, "QJK", NO_AREA, "DEV", "Exeter", "Barnstaple", "Tavistock"),
            area("E06000027", 1, "QJK", NO_AREA, "TOR", "Torquay"),
            area("E10000029", 170, "QJG T6Y0W", NO_AREA, "SFK", "Ipswich", "Lowestoft", "Bury St Edmunds"),
            area("E06000016", 9, "QK1", "0116 496 0", "LCR", "Leicester"),
            area("E10000018", 141, "QK1", "0116 496 0", "LEI", "Loughborough", "Hinckley", "Melton Mowbray"));

    private static Area area(
            String authority, int held, String boards, String telephone, String prefix, String... towns) {
        return new Area(
                new AuthorityCode(authority),
                held,
                Stream.of(boards.split(" ")).map(CommissionerCode::new).toList(),
                telephone,
                prefix,
                List.of(towns));
    }

    /** The board that stood on a day. */
    CommissionerCode board(Directory directory, LocalDate day) {
        return boards.stream()
                .map(code -> directory.commissioner(code, day))
                .filter(Objects::nonNull)
                .findFirst()
                .map(CommissioningBody::code)
                .orElseThrow(() -> new IllegalStateException("no board of " + authority + " stands on " + day));
    }

    boolean ofTheTour() {
        return authority.equals(Actors.AUTHORITY);
    }
}
