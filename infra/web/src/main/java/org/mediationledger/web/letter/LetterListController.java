package org.mediationledger.web.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.exchange.Headers;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters to look at. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/letters", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Letters")
class LetterListController {

    private final LetterDesk desk;

    LetterListController(LetterDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Action.SEND_LETTERS)
    @Operation(summary = "What went out of a case, and what became of it")
    LettersBody letters(
            @PathVariable CaseId caseId, Actor actor, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return new LettersBody(desk.of(caseId, actor, Headers.awaitedVersion(actor, headers)).letters().stream()
                .map(LetterBody::of)
                .toList());
    }
}
