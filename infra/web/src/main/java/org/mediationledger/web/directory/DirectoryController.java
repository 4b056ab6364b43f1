package org.mediationledger.web.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mediationledger.directory.Directory;
import org.mediationledger.web.recording.ShowsNoCase;
import org.mediationledger.web.security.AnyRole;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that a request can name. */
@RestController
@RequestMapping(path = "/api/directory", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Directory")
class DirectoryController {

    private static final String BODIES = "bodies that anybody can look up, none of them of a case";

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/authorities")
    @AnyRole
    @ShowsNoCase(BODIES)
    @Operation(summary = "The local authorities of England, past ones included")
    DirectoryPage.Authorities authorities() {
        return new DirectoryPage.Authorities(
                directory.edition(),
                directory.authorities().stream()
                        .map(DirectoryPage.AuthorityItem::of)
                        .toList());
    }

    @GetMapping("/commissioners")
    @AnyRole
    @ShowsNoCase(BODIES)
    @Operation(summary = "The commissioning bodies of England, past ones included")
    DirectoryPage.Commissioners commissioners() {
        return new DirectoryPage.Commissioners(
                directory.edition(),
                directory.commissioners().stream()
                        .map(DirectoryPage.CommissionerItem::of)
                        .toList());
    }

    @GetMapping("/organisations")
    @AnyRole
    @ShowsNoCase(BODIES)
    @Operation(summary = "Providers, adviser organisations, information and advice services")
    DirectoryPage.Organisations organisations() {
        return new DirectoryPage.Organisations(
                directory.edition(),
                directory.organisations().stream()
                        .map(DirectoryPage.OrganisationItem::of)
                        .toList());
    }
}
