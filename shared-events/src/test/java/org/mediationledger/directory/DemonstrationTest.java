package org.mediationledger.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.directory.Written.authority;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;

class DemonstrationTest {

    private static final AuthorityCode MANCHESTER = authority("E08000003");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);

    private final Directory demo = Directories.demo();

    @Test
    void manchester_has_the_five_providers_that_its_page_names() {
        assertThat(providersOf(MANCHESTER))
                .containsExactlyInAnyOrder(
                        "Solution Talk", "Collis Mediation", "KIDS", "Link Mediation Ltd", "Together Trust");
    }

    @Test
    void the_five_mediate_advise_and_resolve_disagreements_independently() {
        for (String id : Set.of("solution-talk", "collis-mediation", "kids", "link-mediation", "together-trust")) {
            Organisation provider = organisation(id, DAY);
            assertThat(provider.services())
                    .containsExactlyInAnyOrder(
                            Service.MEDIATION, Service.MEDIATION_ADVICE, Service.DISAGREEMENT_RESOLUTION);
            assertThat(provider.employer()).isEqualTo(Employer.INDEPENDENT);
        }
    }

    @Test
    void the_front_door_of_manchester_informs_but_is_not_independent() {
        Organisation frontDoor = organisation("ias-manchester", DAY);

        assertThat(frontDoor.services()).containsExactly(Service.INFORMATION_AND_ADVICE);
        assertThat(frontDoor.employer()).isEqualTo(Employer.LOCAL_AUTHORITY);
    }

    @Test
    void providers_stand_for_at_least_six_other_authorities() {
        for (String code :
                Set.of("E06000001", "E08000018", "E06000047", "E09000017", "E10000008", "E10000029", "E06000016")) {
            assertThat(providersOf(authority(code))).as(code).isNotEmpty();
        }
    }

    @Test
    void an_adviser_organisation_is_employed_by_a_commissioning_body_and_so_cannot_be_independent() {
        assertThat(demo.organisations())
                .filteredOn(body -> body.employer() == Employer.COMMISSIONING_BODY)
                .singleElement()
                .extracting(Organisation::services)
                .isEqualTo(Set.of(Service.MEDIATION_ADVICE));
    }

    @Test
    void a_provider_whose_contract_ended_is_found_until_its_last_day() {
        OrganisationId willow = new OrganisationId("willow-mediation");

        assertThat(demo.organisation(willow, LocalDate.of(2019, 3, 31))).isNull();
        assertThat(demo.organisation(willow, LocalDate.of(2019, 4, 1))).isNotNull();
        assertThat(demo.organisation(willow, LocalDate.of(2025, 3, 31))).isNotNull();
        assertThat(demo.organisation(willow, LocalDate.of(2025, 4, 1))).isNull();
    }

    @Test
    void every_authority_served_and_every_mediators_organisation_is_in_the_directory() {
        Set<AuthorityCode> authorities =
                demo.authorities().stream().map(LocalAuthority::code).collect(Collectors.toSet());
        Set<OrganisationId> organisations =
                demo.organisations().stream().map(Organisation::id).collect(Collectors.toSet());

        assertThat(demo.organisations())
                .allSatisfy(body -> assertThat(authorities).containsAll(body.serves()));
        assertThat(demo.mediators())
                .allSatisfy(mediator -> assertThat(organisations).contains(mediator.organisation()));
    }

    @Test
    void mediators_mediate_for_organisations_that_mediate() {
        assertThat(demo.mediators())
                .allSatisfy(mediator -> assertThat(
                                organisation(mediator.organisation().value(), DAY)
                                        .services())
                        .contains(Service.MEDIATION));
    }

    @Test
    void the_demo_user_mediator_is_registered_with_together_trust() {
        assertThat(demo.mediator(new AccountId("mediator")))
                .isEqualTo(new Mediator(
                        new AccountId("mediator"),
                        new OrganisationId("together-trust"),
                        RegisterStatus.REGISTERED,
                        Employer.INDEPENDENT));
    }

    @Test
    void one_mediator_has_lapsed_and_one_was_never_registered() {
        assertThat(demo.mediators())
                .filteredOn(mediator -> mediator.status() == RegisterStatus.LAPSED)
                .hasSize(1);
        assertThat(demo.mediators())
                .filteredOn(mediator -> mediator.status() == RegisterStatus.NOT_REGISTERED)
                .hasSize(1);
    }

    @Test
    void an_account_that_is_no_mediators_is_not_found() {
        assertThat(demo.mediator(new AccountId("family"))).isNull();
    }

    private Set<String> providersOf(AuthorityCode authority) {
        return demo.organisations().stream()
                .filter(body -> body.standsOn(DAY) && body.serves().contains(authority))
                .filter(body -> body.services().contains(Service.MEDIATION))
                .map(Organisation::name)
                .collect(Collectors.toSet());
    }

    private Organisation organisation(String id, LocalDate on) {
        return Objects.requireNonNull(demo.organisation(new OrganisationId(id), on), id);
    }
}
