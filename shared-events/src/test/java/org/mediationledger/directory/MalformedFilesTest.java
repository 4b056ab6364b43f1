package org.mediationledger.directory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedFilesTest {

    private static final String FIRST_LINE = "the first line must be directory,1,EDITION";
    private static final String ORGANISATIONS = Written.AUTHORITIES
            + "E00000001,One,North,,,\n[organisations]\nid,name,services,employer,serves,from,until\n";
    private static final String COMMISSIONERS = "directory,1,test\n[commissioners]\ncode,name,from,until,successors\n";
    private static final String MEDIATORS = ORGANISATIONS
            + "rowan,Rowan,MEDIATION,INDEPENDENT,E00000001,,\n[mediators]\naccount,organisation,register,employer\n";

    @ParameterizedTest(name = "{3}: line {1}, column {2}")
    @MethodSource("faults")
    void a_fault_is_refused_where_it_stands(String content, int line, int column, String fault) {
        MalformedDirectoryException refusal = refusalOf(content.getBytes(UTF_8));

        assertThat(refusal).hasMessageContaining(fault);
        assertThat(refusal).hasMessageStartingWith("written.csv, line " + line + ", column " + column);
        assertThat(refusal.file()).isEqualTo(Written.FILE);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(column);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", 1, 1, "the file says nothing"),
                Arguments.of("# only a comment\n", 1, 1, "the file says nothing"),
                Arguments.of("\n# comment\nregister,1,x\n", 3, 1, FIRST_LINE),
                Arguments.of("directory,1\n", 1, 3, FIRST_LINE),
                Arguments.of("directory,1,x,y\n", 1, 4, FIRST_LINE),
                Arguments.of("directory,2,x\n", 1, 2, "this version of the format is not known"),
                Arguments.of("directory,1,Big Edition\n", 1, 3, "the edition must be"),
                Arguments.of("directory,1,x\ncode,name\n", 2, 1, "a section of this file must be one of"),
                Arguments.of("directory,1,x\n[councils]\n", 2, 1, "a section of this file must be one of"),
                Arguments.of("directory,1,x\n[mediators]\n", 2, 1, "the headings of [mediators] must be"),
                Arguments.of("directory,1,x\n[mediators]\naccount,body,register,employer\n", 3, 2, "the headings"),
                Arguments.of("directory,1,x\n[mediators]\naccount,organisation,register\n", 3, 4, "the headings"),
                Arguments.of(
                        "directory,1,x\n[mediators]\naccount,organisation,register,employer,name\n",
                        3,
                        5,
                        "the headings"),
                Arguments.of(COMMISSIONERS + "QAA,A,2026-04-01,2026-03-31,\n", 4, 4, "is before the day in from"),
                Arguments.of(COMMISSIONERS + "QAA,A,,,QBB\nQBB,B,,,\n", 4, 4, "a body with successors"),
                Arguments.of(COMMISSIONERS + "QAA,A,,2026-03-31,QBB\n", 4, 5, "QBB is not in this directory"),
                Arguments.of(authority("E00000001,\uFFFDne,North,,,\n"), 4, 2, "is not UTF-8"),
                Arguments.of(authority("") + "[authorities]\n", 5, 1, "the section stands twice"),
                Arguments.of(authority("E00000001,One,North,,\n"), 4, 6, "the line has 5 cells, its headings are 6"),
                Arguments.of(authority("E00000001,One,North,,,,\n"), 4, 7, "the line has 7 cells, its headings are 6"),
                Arguments.of(authority("E00000001,\"One,North,,,\n"), 4, 2, "has no closing quotation mark"),
                Arguments.of(authority("E00000001,\"One\"\",North,,,\n"), 4, 2, "has no closing quotation mark"),
                Arguments.of(authority("E00000001,\"One\"s,North,,,\n"), 4, 2, "goes on after its closing quotation"),
                Arguments.of(authority("E00000001,One \"1\",North,,,\n"), 4, 2, "has a quotation mark"),
                Arguments.of(authority("E00000001, One,North,,,\n"), 4, 2, "begins or ends with a space"),
                Arguments.of(authority("E00000001,One,North\u00a0,,,\n"), 4, 3, "begins or ends with a space"),
                Arguments.of(authority("E00000001,O\tne,North,,,\n"), 4, 2, "holds a control character"),
                Arguments.of(authority("E0000001,One,North,,,\n"), 4, 1, "(code): must be nine characters"),
                Arguments.of(authority(",One,North,,,\n"), 4, 1, "(code): must not be empty"),
                Arguments.of(authority("E00000001,,North,,,\n"), 4, 2, "(name): must not be empty"),
                Arguments.of(authority("E00000001," + "x".repeat(201) + ",North,,,\n"), 4, 2, "at most 200 characters"),
                Arguments.of(authority("E00000001,One,North,1.4.2020,,\n"), 4, 4, "(from): must be a day"),
                Arguments.of(authority("E00000001,One,North,+12020-04-01,,\n"), 4, 4, "(from): must be a day"),
                Arguments.of(authority("E00000001,One,North,2023-02-29,,\n"), 4, 4, "the calendar has not"),
                Arguments.of(
                        authority("E00000001,One,North,2020-04-01,2020-03-31,\n"), 4, 5, "is before the day in from"),
                Arguments.of(authority("E00000001,One,North,,,E00000001\n"), 4, 5, "a body with successors"),
                Arguments.of(authority("E00000001,One,North,,2020-03-31,E00000001\n"), 4, 6, "ends no later"),
                Arguments.of(
                        authority("E00000001,One,North,,2020-03-31,E00000002\n"), 4, 6, "is not in this directory"),
                Arguments.of(
                        authority("E00000001,One,North,,2020-03-31,E00000002;E00000002\nE00000002,Two,North,,,\n"),
                        4,
                        6,
                        "says the same twice"),
                Arguments.of(
                        authority("E00000001,One,North,,2020-03-31,E00000002;\nE00000002,Two,North,,,\n"),
                        4,
                        6,
                        "must not be empty"),
                Arguments.of(
                        authority("E00000001,A,N,,2020-03-31,E00000002\nE00000002,B,N,,2020-03-31,E00000001\n"),
                        4,
                        6,
                        "E00000002 ends no later than the body that it succeeds"),
                Arguments.of(
                        authority("E00000001,A,N,,,\n# between\nE00000001,B,N,,,\n"),
                        6,
                        1,
                        "(code): stands already in written.csv, line 4"),
                Arguments.of(ORGANISATIONS + "Rowan,Rowan,MEDIATION,INDEPENDENT,E00000001,,\n", 7, 1, "(id): must be"),
                Arguments.of(ORGANISATIONS + "rowan,Rowan,,INDEPENDENT,E00000001,,\n", 7, 3, "(services): must not be"),
                Arguments.of(
                        ORGANISATIONS + "rowan,Rowan,mediation,INDEPENDENT,E00000001,,\n", 7, 3, "one of MEDIATION,"),
                Arguments.of(
                        ORGANISATIONS + "rowan,Rowan,MEDIATION,CHARITY,E00000001,,\n", 7, 4, "one of INDEPENDENT,"),
                Arguments.of(ORGANISATIONS + "rowan,Rowan,MEDIATION,INDEPENDENT,,,\n", 7, 5, "(serves): must not be"),
                Arguments.of(
                        ORGANISATIONS + "rowan,Rowan,MEDIATION,INDEPENDENT,E00000001;E00000009,,\n",
                        7,
                        5,
                        "(serves): E00000009 is not in this directory"),
                Arguments.of(
                        ORGANISATIONS + "rowan,Rowan,MEDIATION,INDEPENDENT,E00000001,2020-01-02,2020-01-01\n",
                        7,
                        7,
                        "(until): is before the day in from"),
                Arguments.of(
                        MEDIATORS + "anna,alder,REGISTERED,INDEPENDENT\n", 10, 2, "alder is not in this directory"),
                Arguments.of(
                        MEDIATORS + "anna,rowan,YES,INDEPENDENT\n", 10, 3, "(register): must be one of REGISTERED,"),
                Arguments.of(MEDIATORS + "an na,rowan,REGISTERED,INDEPENDENT\n", 10, 1, "(account): must be"),
                Arguments.of(
                        MEDIATORS + "anna,rowan,REGISTERED,INDEPENDENT\nanna,rowan,LAPSED,INDEPENDENT\n",
                        11,
                        1,
                        "(account): stands already in written.csv, line 10"));
    }

    @Test
    void a_name_of_two_hundred_characters_is_not_too_long() {
        String name = "x".repeat(200);

        assertThat(Written.directory(authority("E00000001," + name + ",North,,,\n"))
                        .authorities())
                .extracting(LocalAuthority::name)
                .containsExactly(name);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_in_their_cell() {
        MalformedDirectoryException refusal =
                refusalOf(authority("E00000001,One,Süd,,,\n").getBytes(ISO_8859_1));

        assertThat(refusal).hasMessage("written.csv, line 4, column 3: is not UTF-8");
    }

    /** The seed is fixed, so that a failure repeats. */
    @Test
    void whatever_befalls_a_file_is_either_understood_or_refused_with_its_place() throws IOException {
        byte[] intact;
        try (InputStream file =
                Objects.requireNonNull(MalformedFilesTest.class.getResourceAsStream("local-authorities.csv"))) {
            intact = file.readAllBytes();
        }
        Random random = new Random(42);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = intact.clone();
            damaged[random.nextInt(damaged.length)] = (byte) "\",;[]#\n\r \u00ffZ0-".charAt(random.nextInt(13));
            try {
                assertThat(Written.directory(damaged).authorities()).hasSizeBetween(151, 153);
            } catch (MalformedDirectoryException refusal) {
                refused++;
                assertThat(refusal.line()).isBetween(1, 180);
                assertThat(refusal.column()).isBetween(1, 7);
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static String authority(String rows) {
        return Written.AUTHORITIES + (rows.isEmpty() ? "E00000001,One,North,,,\n" : rows);
    }

    private static MalformedDirectoryException refusalOf(byte[] content) {
        MalformedDirectoryException refusal =
                catchThrowableOfType(MalformedDirectoryException.class, () -> Written.directory(content));
        assertThat(refusal).as("the file is refused").isNotNull();
        return refusal;
    }
}
