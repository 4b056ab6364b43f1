package org.mediationledger.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.OrganisationId;

class OperatorsFileTest {

    private static final String OWN = """
            # Our own organisations.
            directory,1,north-2026-09

            [organisations]
            id,name,services,employer,serves,from,until
            rowan,"Rowan, Mediation",MEDIATION;MEDIATION_ADVICE,INDEPENDENT,E08000018;E08000017,2025-04-01,

            [mediators]
            account,organisation,register,employer
            anna@rowan,rowan,REGISTERED,INDEPENDENT
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);

    @TempDir
    private Path folder;

    @Test
    void an_operators_organisations_stand_beside_the_bodies_of_england() throws IOException {
        Directory directory = Directories.read(file(OWN));

        assertThat(directory.edition()).isEqualTo("authorities-2025 + commissioners-2026 + north-2026-09");
        assertThat(directory.authorities()).hasSize(153);
        assertThat(directory.organisations()).hasSize(1);
        assertThat(directory.organisation(new OrganisationId("rowan"), DAY))
                .extracting(Organisation::name)
                .isEqualTo("Rowan, Mediation");
        assertThat(directory.mediator(new AccountId("anna@rowan"))).isNotNull();
        assertThat(directory.organisation(new OrganisationId("together-trust"), DAY))
                .as("a body of the demonstration")
                .isNull();
    }

    @Test
    void a_file_saved_on_windows_says_the_same() throws IOException {
        Directory directory = Directories.read(file("\uFEFF" + OWN.replace("\n", "\r\n")));

        assertThat(directory.organisations())
                .containsExactlyElementsOf(Directories.read(file(OWN)).organisations());
    }

    @Test
    void the_demonstrations_own_file_can_be_copied_as_a_beginning() throws IOException {
        Path copy = folder.resolve("copy.csv");
        try (var demonstration = Directories.class.getResourceAsStream("demo-organisations.csv")) {
            assertThat(demonstration).isNotNull();
            Files.copy(demonstration, copy);
        }

        assertThat(Directories.read(copy).mediators())
                .containsExactlyElementsOf(Directories.demo().mediators());
    }

    @Test
    void an_operator_cannot_found_an_authority() throws IOException {
        Path file = file("directory,1,own\n[authorities]\ncode,name,region,from,until,successors\n");

        assertThatThrownBy(() -> Directories.read(file))
                .isInstanceOf(MalformedDirectoryException.class)
                .hasMessage(
                        file
                                + ", line 2, column 1: a section of this file must be one of [organisations], [mediators], [contracts], [retention]");
    }

    @Test
    void a_file_that_is_not_there_is_an_input_output_fault() {
        assertThatThrownBy(() -> Directories.read(folder.resolve("absent.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), content);
    }
}
