package org.mediationledger.web.timescales;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.statute.Timescales;
import org.mediationledger.web.recording.ShowsNoCase;
import org.mediationledger.web.security.Public;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what-if questions about the law. */
@RestController
@RequestMapping(
        path = "/api/timescales",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Timescales")
class TimescalesController {

    @PostMapping
    @Public
    @ShowsNoCase("what the law says of dates that whoever asks made up")
    @SecurityRequirements
    @Operation(
            summary = "What are my timescales?",
            description = "The statutory dates that the facts determine, each with its arithmetic. Needs no login, and"
                    + " stores nothing.")
    TimescalesAnswer timescales(@Valid @RequestBody TimescalesRequest request) {
        if (Boolean.TRUE.equals(request.detained())) {
            throw CommandRefused.because(
                    RefusalCode.DETAINED_PERSONS_REGULATIONS_APPLY,
                    "detained",
                    "The SEND (Detained Persons) Regulations 2015 apply, whose dates the ledger does not know.");
        }
        return TimescalesAnswer.of(Timescales.edition(), Timescales.of(request.facts()));
    }
}
